import { cleanLine } from '#shared/kernel/text.ts';

const FORBIDDEN = /[<>:"/\\|?*]/;
/** Names that Windows keeps for devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;
/** Most file systems count bytes (255), some UTF-16 units; this leaves room for what is added beside the name while saving. */
const MAX_BYTES = 200;

/** Whether a name is one plain file name on every system: no path, no device, no trailing dot or space, at most 200 bytes of UTF-8. */
export function isFileName(name: string): boolean {
  return (
    name === cleanLine(name) &&
    name !== '' &&
    !/^\.|\.$/.test(name) &&
    !FORBIDDEN.test(name) &&
    !DEVICE.test(name) &&
    utf8Length(name) <= MAX_BYTES
  );
}

/** A usable file name from any text, for suggestions; `fallback` where nothing is left. */
export function fileNameFrom(text: string, fallback: string): string {
  const line = cleanLine(text).replace(new RegExp(FORBIDDEN, 'g'), ' ').replace(/ +/g, ' ');
  const [stem = '', ...rest] = line.split(/(?=\.[A-Za-z0-9]{1,10}$)/);
  const extension = rest.join('');
  let kept = '';
  for (const character of stem.replace(/^[. ]+|[. ]+$/g, '')) {
    if (utf8Length(kept + character + extension) > MAX_BYTES) break;
    kept += character;
  }
  const name = `${kept.trimEnd()}${extension}`;
  return isFileName(name) && kept !== '' ? name : fallback;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
