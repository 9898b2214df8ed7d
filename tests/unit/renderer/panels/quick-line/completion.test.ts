import { describe, expect, it } from 'vitest';
import { completed, completionAt } from '#renderer/panels/quick-line/completion.ts';
import { map } from '#tests/driver/engagement-builder.ts';

const content = map('Finance', 'After sales', 'Sales', 'Plant 3', '财务部', '研发: 二部');
const names = (line: string, caret = line.length) => completionAt(line, caret, content, 'en')?.names;

describe('completionAt', () => {
  it.each([
    ['Fi', ['Finance']],
    ['x; Fi', ['Finance']],
    ['Finance > sa', ['Sales', 'After sales']],
    ['Finance > cw', ['财务部']],
    ['Finance > "Pl', ['Plant 3']],
    ['yf', ['研发: 二部']],
  ])('knows what %s may mean', (line, expected) => expect(names(line)).toEqual(expected));

  it.each(['', 'Sales', 'Finance > ', 'Finance > Sales: Fi', '"Sales"', 'Finance > fi', 'zzz'])(
    'proposes nothing for “%s”',
    (line) => expect(names(line)).toBeUndefined(),
  );

  it('looks at the caret, not at the end', () => expect(names('Fi > Sales', 2)).toEqual(['Finance']));
});

describe('completed', () => {
  const complete = (line: string, caret = line.length) => {
    const completion = completionAt(line, caret, content, 'en');
    const name = completion?.names[0];
    return completion && name !== undefined ? completed(line, caret, completion, name) : undefined;
  };

  it('puts the name in the place of the piece, in quotes where it must', () => {
    expect(complete('Finance > sa')).toEqual({ line: 'Finance > Sales', caret: 15 });
    expect(complete('Fi > Sales', 2)).toEqual({ line: 'Finance > Sales', caret: 7 });
    expect(complete('Sales > "pl')).toEqual({ line: 'Sales > "Plant 3"', caret: 17 });
    expect(complete('yf')).toEqual({ line: '"研发: 二部"', caret: 8 });
  });
});
