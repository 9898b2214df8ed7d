const SEPARATOR = /[,，、;；\n]/u;
const PIECE = /\s*"([^"]*)"|[^,，、;；\n]+/gu;

/** Aliases as they are typed: one after another, with commas of either width between them; one that holds a comma in quotes. */
export function readAliases(text: string): readonly string[] {
  return [...text.matchAll(PIECE)].map(([piece, quoted]) => (quoted ?? piece).trim()).filter(Boolean);
}

export function aliasesText(aliases: readonly string[] | undefined): string {
  return (aliases ?? []).map((alias) => (SEPARATOR.test(alias) ? `"${alias}"` : alias)).join(', ');
}
