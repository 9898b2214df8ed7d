import { itemKey, type Proof, type ProofItem, type SectionId } from '#shared/analysis/proof.ts';
import type { Finding } from '#shared/analysis/report.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { speakerFor } from './finding-words/speaker.ts';
import { itemWords } from './proof-words/item.ts';
import { countWords, headingWords } from './proof-words/section.ts';
import { sumWords } from './proof-words/sum.ts';

/** One line of a proof, in one language. */
export interface ProofLine {
  /** Names it within the proof, in every language. */
  readonly key: string;
  readonly item: ProofItem;
  readonly title: string;
  /** What else is to be known of it; may be empty. */
  readonly detail: string;
  /** What it adds to the total of its section; may be empty. */
  readonly value: string;
}

export interface ProofSectionWords {
  readonly id: SectionId;
  readonly heading: string;
  /** How much the lines come to; may be empty. */
  readonly count: string;
  readonly lines: readonly ProofLine[];
  /** Lines that are left out. */
  readonly hidden: number;
}

/** How many lines of a section are wanted, of the number that there are. */
export type LineLimit = (section: SectionId, count: number) => number;

export interface ProofWords {
  readonly sections: readonly ProofSectionWords[];
  /** How the sections give the number of the finding; may be empty. */
  readonly sum: string;
}

/** The proof in the language of `t`, with the names on `content`. Sections without lines are left out, but for what shows by being empty. */
export function proofWords(
  t: Translator,
  finding: Finding,
  proof: Proof,
  content: MapContent,
  limit: LineLimit = (_, count) => count,
): ProofWords {
  const speaker = speakerFor(t, content);
  const shown = proof.filter(({ id, items }) => items.length > 0 || id === 'across');
  return {
    sections: shown.map((section) => {
      const items = section.items.slice(0, limit(section.id, section.items.length));
      return {
        id: section.id,
        heading: headingWords(speaker, finding, section),
        count: countWords(speaker, section),
        lines: items.map((item) => ({ key: itemKey(item), item, ...itemWords(speaker, content, item, section.id) })),
        hidden: section.items.length - items.length,
      };
    }),
    sum: shown.length === 0 ? '' : sumWords(speaker, finding, proof),
  };
}
