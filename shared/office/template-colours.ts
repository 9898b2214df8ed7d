import { attributeOf, childOf, elementsOf, type XmlElement } from './xml-tree.ts';

/** The colours of a template, `#RRGGBB`, by the part that they play on its slides. */
export interface TemplateColours {
  readonly text: readonly [first: string, second: string];
  readonly background: readonly [first: string, second: string];
  /** Six. */
  readonly accents: readonly string[];
  /** What slides really stand on; the first background where it is a picture or a pattern. */
  readonly paper: string;
}

const NAMES = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;
const USUAL: Readonly<Record<string, string>> = { dk1: '#000000', lt1: '#FFFFFF', dk2: '#44546A', lt2: '#E7E6E6' };

function hexIn(colour: XmlElement | undefined): string | undefined {
  if (colour === undefined) return undefined;
  const [inner] = elementsOf(colour);
  const hex = attributeOf(inner, inner?.tag === 'a:sysClr' ? 'lastClr' : 'val');
  return hex !== undefined && /^[0-9a-f]{6}$/i.test(hex) ? `#${hex.toUpperCase()}` : undefined;
}

/** `map` says which colour of the theme plays which part (`p:clrMap`, `a:overrideClrMapping`); of `sheets` the first that has a background counts. */
export function templateColours(
  theme: XmlElement,
  map: XmlElement | undefined,
  sheets: readonly XmlElement[],
): TemplateColours {
  const scheme = childOf(theme, 'a:themeElements', 'a:clrScheme');
  const named = new Map<string, string>(
    NAMES.map((name) => [name, hexIn(childOf(scheme, `a:${name}`)) ?? USUAL[name] ?? '#808080']),
  );
  const usual: Readonly<Record<string, string>> = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };
  const part = (name: string): string =>
    named.get(attributeOf(map, name) ?? usual[name] ?? name) ?? named.get(name) ?? '#808080';
  const background = sheets.map((sheet) => childOf(sheet, 'p:cSld', 'p:bg')).find((each) => each !== undefined);
  const holder = childOf(background, 'p:bgPr', 'a:solidFill') ?? childOf(background, 'p:bgRef');
  const scheming = attributeOf(childOf(holder, 'a:schemeClr'), 'val');
  const paper = scheming === undefined ? hexIn(holder) : part(scheming);
  return {
    text: [part('tx1'), part('tx2')],
    background: [part('bg1'), part('bg2')],
    accents: [1, 2, 3, 4, 5, 6].map((index) => part(`accent${index}`)),
    paper: paper ?? part('bg1'),
  };
}
