import type { LineLimit, ProofSectionWords } from '#shared/export/proof-words.ts';

/** Lines of a section before it is opened, and at most. */
export const SHORT = 5;
export const LONG = 200;

/** How many lines are listed where these sections are open. One line is not hidden behind a button that takes as much room. */
export function linesListed(open: ReadonlySet<string>): LineLimit {
  return (section, count) => {
    const limit = open.has(section) ? LONG : SHORT;
    return count <= limit + 1 ? count : limit;
  };
}

/** Where an arrow key leads from a line: along all lines that are listed, not round at the ends. */
export function lineTowards(sections: readonly ProofSectionWords[], from: string, key: string): string | undefined {
  const keys = sections.flatMap(({ lines }) => lines.map((line) => line.key));
  const at = keys.indexOf(from);
  switch (key) {
    case 'ArrowDown':
      return keys[Math.min(at + 1, keys.length - 1)];
    case 'ArrowUp':
      return keys[Math.max(at - 1, 0)];
    case 'Home':
      return keys[0];
    case 'End':
      return keys.at(-1);
    default:
      return undefined;
  }
}
