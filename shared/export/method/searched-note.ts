import type { Note, NoteEntry, NoteSection } from './note.ts';

/** What of a note has the words that are looked for; the whole note for none. A section or entry whose title has them stays whole. */
export function searchedNote(note: Note, query: string): Note {
  const wanted = plain(query.trim());
  if (wanted === '') return note;
  const has = (text: string): boolean => plain(text).includes(wanted);
  const hasEntry = ({ title, facts }: NoteEntry): boolean => has(title) || facts.some(({ text }) => has(text));
  const sections = note.sections.flatMap((section): readonly NoteSection[] => {
    if (has(section.title)) return [section];
    const entries = section.entries.filter(hasEntry);
    const paragraphs = section.paragraphs.filter(has);
    const list = section.list.filter(has);
    const isLeft = entries.length + paragraphs.length + list.length > 0;
    return isLeft ? [{ ...section, paragraphs, entries, list }] : [];
  });
  return { ...note, paragraphs: note.paragraphs.filter(has), sections };
}

/** Width and case of letters make no difference to somebody who searches. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
