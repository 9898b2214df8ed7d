const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\p{Emoji_Presentation}]/u;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const GAP = '  ';

/** Columns of a terminal that the text takes: Chinese characters and full-width signs take two. */
export function terminalWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** Rows as aligned lines; numbers are set to the right, the last column is not padded. */
export function columnText(rows: readonly (readonly (string | number)[])[]): string {
  const texts = rows.map((row) => row.map(String));
  const widths: number[] = [];
  for (const row of texts) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, terminalWidth(cell));
  }
  const lines = texts.map((row, rowIndex) =>
    row.map((cell, index) => {
      const space = ' '.repeat((widths[index] ?? 0) - terminalWidth(cell));
      if (typeof rows[rowIndex]?.[index] === 'number') return `${space}${cell}`;
      return index === row.length - 1 ? cell : `${cell}${space}`;
    }),
  );
  return lines.map((cells) => `${cells.join(GAP)}\n`).join('');
}
