import { cleanLine } from '#shared/kernel/text.ts';

/** Forbidden on Windows, which forbids most; control characters are cleaned away before. */
const FORBIDDEN = /[<>:"/\\|?*]/g;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Characters; every system takes names of 255 bytes, and a Chinese character has three. */
const LONGEST = 80;

/** A file name that every system takes, made from a title. */
export function fileNameFor(title: string, extension: `.${string}`): string {
  const plain = cleanLine(title.replace(FORBIDDEN, ' ')).replace(/\s+/g, ' ');
  const base = [...plain]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '');
  const safe = base === '' || RESERVED.test(base) ? `Orgloom ${base}`.trim() : base;
  return `${safe}${extension}`;
}
