import type { Slide } from '#shared/export/deck.ts';
import type { Page } from '#shared/export/page.ts';
import type { Rect } from '#shared/export/rect.ts';
import type { Language } from '#shared/kernel/language.ts';
import { type Attributes, element, type Xml } from '../xml.ts';
import { BACKGROUND, levelStyle } from './layouts.ts';
import { COLOUR_MAP } from './master.ts';
import { ROOT } from './names.ts';
import { type Placeholder, placeholderXml, shapeTree } from './placeholder.ts';
import { paragraph } from './text-body.ts';
import { emuRect, transform } from './transform.ts';

/** A notes page: portrait, in points. */
export const NOTES_PAGE = { width: 540, height: 720 } as const;

function picture({ width, height }: Page): Rect {
  const drawn = (270 * width) / height;
  return { x: (NOTES_PAGE.width - drawn) / 2, y: 54, width: drawn, height: 270 };
}

const TEXT: Placeholder = {
  id: 3,
  name: 'notes',
  role: { type: 'body', idx: 1 },
  rect: { x: 54, y: 342, width: 432, height: 324 },
  paragraphs: [],
};

/** The picture of the slide. */
function slideImage(role: Attributes, rect?: Rect): Xml {
  const place =
    rect === undefined
      ? []
      : [
          transform('a:xfrm', emuRect(rect)),
          element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
          element('a:noFill'),
        ];
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: 2, name: 'slide' }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      element('p:nvPr', {}, element('p:ph', role)),
    ),
    element('p:spPr', {}, ...place),
  );
}

export function notesMasterXml(page: Page): Xml {
  const style = levelStyle('a:lvl1pPr', { size: 12, colour: 'ink', bold: false, align: 'l' });
  return element(
    'p:notesMaster',
    ROOT,
    element(
      'p:cSld',
      {},
      BACKGROUND,
      shapeTree([slideImage({ type: 'sldImg', idx: 2 }, picture(page)), placeholderXml(TEXT)]),
    ),
    COLOUR_MAP,
    element('p:notesStyle', {}, style),
  );
}

export function notesXml({ notes }: Slide, language: Language): Xml {
  const { rect: _, ...text } = TEXT;
  const paragraphs = notes.map((line) => paragraph([line], { language }));
  return element(
    'p:notes',
    ROOT,
    element('p:cSld', {}, shapeTree([slideImage({ type: 'sldImg' }), placeholderXml({ ...text, paragraphs })])),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  );
}
