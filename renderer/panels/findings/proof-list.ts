import type { ProofSectionWords, ProofWords } from '#shared/export/proof-words.ts';

/** Lines of a section before it is opened, and at most. */
export const SHORT = 5;
export const LONG = 200;

/** A section as it is listed: the first lines, or as many as a list can bear. */
export interface ShownSection extends ProofSectionWords {
  /** Lines that are left out. */
  readonly hidden: number;
}

export function shownSections({ sections }: ProofWords, open: ReadonlySet<string>): readonly ShownSection[] {
  return sections.map((section) => {
    const limit = open.has(section.id) ? LONG : SHORT;
    // One line is not hidden behind a button that takes as much room.
    const lines = section.lines.length <= limit + 1 ? section.lines : section.lines.slice(0, limit);
    return { ...section, lines, hidden: section.lines.length - lines.length };
  });
}

/** Where an arrow key leads from a line, or from none: along all lines that are listed, not round at the ends. */
export function lineTowards(
  sections: readonly ShownSection[],
  from: string | undefined,
  key: string,
): string | undefined {
  const keys = sections.flatMap(({ lines }) => lines.map((line) => line.key));
  const at = from === undefined ? -1 : keys.indexOf(from);
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
