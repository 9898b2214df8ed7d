/** Marks a case that the types say cannot happen; a new case stops the compiler here. */
export function never(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}
