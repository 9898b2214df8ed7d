import type { Words } from './catalogue-check.ts';
import { lineOf, type Node, nodesOf, textOf } from './syntax.ts';

/** Attributes that somebody reads or hears. */
const SPOKEN: ReadonlySet<string> = new Set([
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'label',
  'placeholder',
  'title',
]);
/** Words on the screen that are the same in every language, with the reason. */
const UNTRANSLATED: ReadonlyMap<string, string> = new Map([['Orgloom', 'the name of the product']]);
/** Where Chinese characters may stand in a source, with the reason. */
const CHINESE: readonly (readonly [folder: string, why: string])[] = [
  ['shared/i18n/catalogues/', 'these are the words'],
  ['shared/sample/', 'the sample is a client, in both languages'],
  ['shared/search/', 'characters are found by how they are read'],
  ['shared/import/', 'columns are found by their names in both languages'],
  ['shared/office/', 'layouts are found by their names in both languages'],
];

const hasLetters = (text: string): boolean => /\p{L}/u.test(text) && !UNTRANSLATED.has(text.trim());

/** The literal words that an expression may become: itself, the branches of a choice, the words between slots. */
function wordsOf(value: unknown): readonly string[] {
  const node = value as Node | null | undefined;
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'JSXExpressionContainer':
      return wordsOf(node.expression);
    case 'ConditionalExpression':
      return [...wordsOf(node.consequent), ...wordsOf(node.alternate)];
    case 'LogicalExpression':
      return [...wordsOf(node.left), ...wordsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...wordsOf(node.left), ...wordsOf(node.right)] : [];
    case 'TemplateLiteral':
      return (node.quasis as readonly { readonly value: { readonly cooked: string } }[]).map(
        (quasi) => quasi.value.cooked,
      );
    default:
      return [];
  }
}

function spokenIn(node: Node): readonly string[] {
  if (node.type === 'JSXText') return [String(node.value)];
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    return (node.children as readonly Node[]).flatMap((child) =>
      child.type === 'JSXExpressionContainer' ? wordsOf(child) : [],
    );
  }
  if (node.type === 'JSXAttribute' && SPOKEN.has(String((node.name as Node).name))) return wordsOf(node.value);
  return [];
}

/** Words in JSX that do not come from a catalogue: one line each. */
export function hardCodedWords(file: string, source: string): readonly string[] {
  return nodesOf(file, source).flatMap((node) =>
    spokenIn(node)
      .filter(hasLetters)
      .map((text) => `${file}:${lineOf(source, node)} says “${text.trim()}” in every language`),
  );
}

/** Chinese characters in strings where they have no business: one line each. */
export function strayChinese(file: string, source: string): readonly string[] {
  if (CHINESE.some(([folder]) => file.startsWith(folder))) return [];
  return nodesOf(file, source).flatMap((node) => {
    const texts =
      node.type === 'JSXText'
        ? [String(node.value)]
        : node.type === 'Literal' || node.type === 'TemplateLiteral'
          ? wordsOf(node)
          : [];
    return texts
      .filter((text) => /\p{Script=Han}/u.test(text))
      .map((text) => `${file}:${lineOf(source, node)} writes “${text}” outside of the catalogues`);
  });
}

/** The strings that sources contain, and the keys that they put together: `fault.${code}.what` becomes /^fault\.(.+)\.what$/. */
export interface Spoken {
  readonly literals: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}

export function spokenBy(sources: Iterable<readonly [file: string, source: string]>): Spoken {
  const literals = new Set<string>();
  const patterns = new Map<string, RegExp>();
  for (const [file, source] of sources) {
    for (const node of nodesOf(file, source)) {
      const text = textOf(node);
      if (text !== undefined) literals.add(text);
      const parts = node.type === 'TemplateLiteral' ? wordsOf(node) : [];
      if (parts.length < 2 || !/^[a-z][a-z-]*\./.test(parts[0] ?? '')) continue;
      const pattern = `^${parts.map((part) => part.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')).join('(.+)')}$`;
      patterns.set(pattern, new RegExp(pattern));
    }
  }
  return { literals, patterns: [...patterns.values()] };
}

/**
 * Keys that nothing says: no source has the key, or puts it together from parts that are in a source. `families` are prefixes
 * whose keys are reached by id: each with the ids that exist.
 */
export function unusedKeys(
  words: Words,
  { literals, patterns }: Spoken,
  families: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  return Object.keys(words).filter((key) => {
    if (literals.has(key)) return false;
    const made = patterns.some(
      (pattern) =>
        pattern
          .exec(key)
          ?.slice(1)
          .every((part) => literals.has(part)) ?? false,
    );
    const family = [...families].some(
      ([prefix, ids]) => key.startsWith(prefix) && ids.has(key.slice(prefix.length).split('.')[0] ?? ''),
    );
    return !made && !family;
  });
}
