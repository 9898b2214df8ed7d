import { Fragment } from 'react';
import type { Note, NoteEntry, NoteFact } from '#shared/export/method/note.ts';
import { formulaParts } from './formula-parts.ts';

/** A note as text with headings, which can be gone to by `data-note`. */
export function NoteText({ note }: { readonly note: Note }) {
  return (
    <>
      {note.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {note.sections.map(({ id, title, paragraphs, entries, list }) => (
        <section key={id}>
          <h3 data-note={id} tabIndex={-1}>
            {title}
          </h3>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {entries.map((entry) => (
            <Entry key={entry.id} section={id} entry={entry} />
          ))}
          {list.length > 0 && (
            <ul>
              {list.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}

function Entry({ section, entry }: { readonly section: string; readonly entry: NoteEntry }) {
  return (
    <div className="note-entry">
      <h4 data-note={`${section}-${entry.id}`} tabIndex={-1}>
        {entry.title}
      </h4>
      {entry.facts.map((fact) => (
        <Fact key={fact.text} fact={fact} />
      ))}
    </div>
  );
}

function Fact({ fact: { label, text, formula } }: { readonly fact: NoteFact }) {
  const said = formula === true ? <Formula text={text} /> : text;
  if (label === undefined) return <p>{said}</p>;
  return (
    <dl>
      <dt>{label}</dt>
      <dd>{said}</dd>
    </dl>
  );
}

const TAGS = { line: Fragment, below: 'sub', above: 'sup' } as const;

function Formula({ text }: { readonly text: string }) {
  return (
    <code>
      {formulaParts(text).map(({ text: piece, at }, index) => {
        const Tag = TAGS[at];
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one formula never change places.
        return <Tag key={index}>{piece}</Tag>;
      })}
    </code>
  );
}
