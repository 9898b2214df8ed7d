import type { Note, NoteEntry, NoteSection } from '#shared/export/method/note.ts';

export interface MarkdownWords {
  readonly contents: string;
  /** Between a label and its text. */
  readonly colon: string;
  /** A line below the title: where the other language is. */
  readonly above: string;
}

/** A note as Markdown that any reader shows well, with a table of contents. */
export function writeMarkdown(note: Note, words: MarkdownWords): string {
  const contents = note.sections.map(({ id, title }) => `- [${escaped(title)}](#${id})`);
  const blocks = [
    `# ${escaped(note.title)}`,
    words.above,
    ...note.paragraphs.map(escaped),
    `**${escaped(words.contents)}**`,
    contents.join('\n'),
    ...note.sections.flatMap((section) => sectionBlocks(section, words)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks({ id, title, paragraphs, entries, list }: NoteSection, words: MarkdownWords): readonly string[] {
  return [
    `<a id="${id}"></a>`,
    `## ${escaped(title)}`,
    ...paragraphs.map(escaped),
    ...entries.flatMap((entry) => entryBlocks(entry, words)),
    ...(list.length === 0 ? [] : [list.map((line) => `- ${escaped(line)}`).join('\n')]),
  ];
}

function entryBlocks({ title, facts }: NoteEntry, { colon }: MarkdownWords): readonly string[] {
  return [
    `### ${escaped(title)}`,
    ...facts.map(({ label, text, formula }) => {
      const said = formula === true ? `\`${text}\`` : escaped(text);
      return label === undefined ? said : `**${escaped(label)}**${colon}${said}`;
    }),
  ];
}

/** Signs that Markdown would take for its own. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
