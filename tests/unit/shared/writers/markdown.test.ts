import { expect, it } from 'vitest';
import type { Note } from '#shared/export/method/note.ts';
import { writeMarkdown } from '#shared/writers/markdown.ts';

const note: Note = {
  title: 'Note',
  paragraphs: ['A *star* and a_b.'],
  sections: [
    {
      id: 'one',
      title: 'One',
      paragraphs: ['First.'],
      entries: [
        { id: 'x', title: 'X', facts: [{ label: 'Formula', text: 'a_b * 2', formula: true }, { text: 'Said.' }] },
      ],
      list: ['p', 'q'],
    },
  ],
};

it('writes headings, contents, facts and lists, and takes no sign of the text for its own', () => {
  expect(writeMarkdown(note, { contents: 'Contents', colon: ': ', above: '[Other](o.md)' })).toBe(`# Note

[Other](o.md)

A \\*star\\* and a\\_b.

**Contents**

- [One](#one)

<a id="one"></a>

## One

First.

### X

**Formula**: \`a_b * 2\`

Said.

- p
- q
`);
});
