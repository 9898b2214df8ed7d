import type { TextBlock } from '#shared/export/drawing.ts';
import type { Colour } from '#shared/export/palette.ts';
import { LEADING } from '#shared/export/text-area.ts';
import type { Language } from '#shared/kernel/language.ts';
import { element, text, type Xml } from '../xml.ts';
import { solidFill } from './colour.ts';
import { emu, fontSize } from './units.ts';

const HAN = /\p{Script=Han}/u;
/** The first letter that has a direction decides, as in the Unicode bidirectional algorithm, rules P2 and P3. */
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const TAGS: Readonly<Record<Language, string>> = { en: 'en-US', 'zh-CN': 'zh-CN' };

/** Which fonts of the theme a run has. */
export type FontRole = 'major' | 'minor';

export interface RunStyle {
  readonly language: Language;
  readonly fonts?: FontRole;
  /** Points; inherited if missing. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: Colour;
}

function properties(name: 'a:rPr' | 'a:endParaRPr', content: string, style: RunStyle): Xml {
  const { language, fonts = 'minor', size, bold, colour } = style;
  const prefix = fonts === 'major' ? '+mj' : '+mn';
  const chinese = HAN.test(content) || language === 'zh-CN';
  return element(
    name,
    {
      lang: chinese ? 'zh-CN' : TAGS[language],
      altLang: chinese ? 'en-US' : undefined,
      sz: size === undefined ? undefined : fontSize(size),
      b: bold === undefined ? undefined : Number(bold),
    },
    colour && solidFill(colour),
    element('a:latin', { typeface: `${prefix}-lt` }),
    element('a:ea', { typeface: `${prefix}-ea` }),
    element('a:cs', { typeface: `${prefix}-cs` }),
  );
}

export function run(content: string, style: RunStyle): Xml {
  return element('a:r', {}, properties('a:rPr', content, style), element('a:t', {}, text(content)));
}

export interface ParagraphStyle extends RunStyle {
  readonly align?: TextBlock['align'];
}

/** One paragraph; its lines are separated by breaks. Where the size is known lines stand equally far apart in every font. */
export function paragraph(lines: readonly string[], { align, ...style }: ParagraphStyle): Xml {
  const rtl = lines.some((line) => RIGHT_TO_LEFT.test(line)) ? 1 : undefined;
  const parts = lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [element('a:br', {}, properties('a:rPr', line, style))]),
    run(line, style),
  ]);
  const spacing =
    style.size === undefined
      ? undefined
      : element('a:lnSpc', {}, element('a:spcPts', { val: Math.round(style.size * LEADING * 100) }));
  const settings = element('a:pPr', { algn: align === undefined ? undefined : ALIGN[align], rtl }, spacing);
  return element('a:p', {}, settings, ...parts, properties('a:endParaRPr', '', style));
}

const ALIGN = { left: 'l', centre: 'ctr', right: 'r' } as const;
const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** The text of a shape, broken as described. */
export function textBody(block: TextBlock | undefined, language: Language): Xml {
  const { lines, size, bold, colour, align, anchor, inset, wraps, upright } = block ?? NO_TEXT;
  const side = emu(inset);
  return element(
    'p:txBody',
    {},
    element(
      'a:bodyPr',
      {
        vert: upright === true ? 'vert270' : undefined,
        wrap: wraps === true ? 'square' : 'none',
        lIns: side,
        tIns: side,
        rIns: side,
        bIns: side,
        rtlCol: 0,
        anchor: ANCHOR[anchor],
      },
      element('a:noAutofit'),
    ),
    element('a:lstStyle'),
    paragraph(lines, { language, size, colour, align, ...(bold !== undefined && { bold }) }),
  );
}

const NO_TEXT: TextBlock = {
  lines: [],
  size: 12,
  colour: { base: 'dk1' },
  align: 'centre',
  anchor: 'middle',
  inset: 0,
};
