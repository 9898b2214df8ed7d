const FORBIDDEN = /[\u0000-\u001f<>:"/\\|?*]/g;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name that every system takes, made from a title. */
export function fileNameFor(title: string, extension: string): string {
  const base = title.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim().replace(/[. ]+$/, '').slice(0, 80).trim();
  const safe = base === '' || RESERVED.test(base) ? `Orgloom ${base}`.trim() : base;
  return `${safe}.${extension}`;
}
