const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** Whether a spreadsheet could take the text for a formula. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

/** The text with an apostrophe before what a spreadsheet could take for a formula; reading a table takes it away again. */
export function guarded(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}
