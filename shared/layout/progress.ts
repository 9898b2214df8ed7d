/** Hears how much is done: 0 to 1, never less than before. */
export type Tell = (share: number) => void;

export const tellNobody: Tell = () => undefined;

/** Tells of a part of the work as of the whole. */
export function partOf(tell: Tell, from: number, to: number): Tell {
  return (share) => tell(from + (to - from) * share);
}
