/** Controls except tab and line breaks, direction overrides and isolates, and the two code points that XML forbids. */
const UNSAFE = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Text made safe to keep and to show: well-formed, NFC, without control characters, direction overrides and XML-illegal characters. */
export function cleanText(text: string): string {
  // Normalised last: what stood on both sides of a removed character may now combine.
  return text.toWellFormed().replace(UNSAFE, '').normalize('NFC');
}

/** One line of clean text: line breaks and tabs become spaces, the ends are trimmed. */
export function cleanLine(text: string): string {
  return cleanText(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')).trim();
}

/** What two names are compared by: NFKC, trimmed, case folded. */
export function nameKey(text: string): string {
  return text.normalize('NFKC').trim().toUpperCase().toLowerCase().normalize('NFKC');
}

/** Length as a reader counts it: user-perceived characters, stopping at `limit + 1`. */
export function graphemeCount(text: string, limit = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (const _ of graphemes.segment(text)) if (++count > limit) break;
  return count;
}
