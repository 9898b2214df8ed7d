import { THEME } from '#shared/export/palette.ts';
import { element, type Xml } from '../xml.ts';
import { ROOT } from './names.ts';

/** Shown where the program has no word for them: the fonts that Windows, macOS and most clients have. */
const LATIN = 'Arial';
const CHINESE = 'Microsoft YaHei';

function fonts(name: 'a:majorFont' | 'a:minorFont'): Xml {
  return element(
    name,
    {},
    element('a:latin', { typeface: LATIN }),
    element('a:ea', { typeface: CHINESE }),
    element('a:cs', { typeface: LATIN }),
    element('a:font', { script: 'Hans', typeface: CHINESE }),
  );
}

const placeholder = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
const three = (part: Xml): readonly Xml[] => [part, part, part];
const line = (points: number): Xml => element('a:ln', { w: points * 12_700 }, placeholder);

/** The format scheme that every theme must have: plain fills and lines, no effects. */
const formats = element(
  'a:fmtScheme',
  { name: 'Orgloom' },
  element('a:fillStyleLst', {}, ...three(placeholder)),
  element('a:lnStyleLst', {}, line(1), line(2), line(3)),
  element('a:effectStyleLst', {}, ...three(element('a:effectStyle', {}, element('a:effectLst')))),
  element('a:bgFillStyleLst', {}, ...three(placeholder)),
);

/** Colours and fonts in one place: a change here, or in the program that shows the deck, recolours every slide. */
export function themeXml(): Xml {
  const colour = (name: string, hex: string) => element(`a:${name}`, {}, element('a:srgbClr', { val: hex.slice(1) }));
  return element(
    'a:theme',
    { 'xmlns:a': ROOT['xmlns:a'], name: 'Orgloom' },
    element(
      'a:themeElements',
      {},
      element(
        'a:clrScheme',
        { name: 'Orgloom' },
        ...Object.entries(THEME).map(([name, hex]) => colour(name, hex)),
        colour('hlink', THEME.accent1),
        colour('folHlink', THEME.accent4),
      ),
      element('a:fontScheme', { name: 'Orgloom' }, fonts('a:majorFont'), fonts('a:minorFont')),
      formats,
    ),
  );
}
