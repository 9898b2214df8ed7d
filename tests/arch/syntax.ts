import { parseSync } from 'vite';

/** A node of the syntax tree (ESTree with TypeScript and JSX), as far as the checks look into it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { readonly type?: unknown }).type === 'string';

/** Every node of a source, parents before children. A source that does not parse throws: nothing may pass unseen. */
export function nodesOf(file: string, source: string): readonly Node[] {
  const { program, errors } = parseSync(file, source);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  const found: Node[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    else if (isNode(value)) {
      found.push(value);
      for (const field of Object.values(value)) walk(field);
    }
  };
  walk(program);
  return found;
}

/** The text of a plain string literal, or of a template without slots. */
export function textOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  if (value.type !== 'TemplateLiteral' || (value.expressions as readonly unknown[]).length > 0) return undefined;
  const [only] = value.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return only?.value.cooked;
}

export function lineOf(source: string, node: Node): number {
  return source.slice(0, node.start).split('\n').length;
}
