import type { Slide } from '#shared/export/deck.ts';
import type { Design } from '#shared/export/design.ts';
import type { Rect } from '#shared/export/rect.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { TemplateLayout } from '#shared/office/template.ts';
import type { TemplatePlace } from '#shared/office/template-place.ts';
import type { Attributes } from '../xml.ts';
import type { Placeholder } from './placeholder.ts';
import { lines, numberField } from './slide.ts';
import { linesOf, placeOf, titleOf } from './template-design.ts';
import { paragraph } from './text-body.ts';

/** How a slide names a place of its layout: so that it stands and looks as that does. */
function role({ type, idx }: TemplatePlace): Attributes {
  return { type: type === 'obj' ? undefined : type, idx };
}

/** A place that the layout has, or one of our own where it has none. */
function placed(place: TemplatePlace | undefined, own: Attributes, rect: Rect): Pick<Placeholder, 'role' | 'rect'> {
  return place === undefined ? { role: own, rect } : { role: role(place) };
}

/** Title, lines and foot of a slide in the places of a template's layout. What the layout has no place for at the foot is left out. */
export function templateFrame(
  slide: Slide,
  layout: TemplateLayout,
  { page, scale, type }: Design,
  language: Language,
): readonly Placeholder[] {
  const style = { language };
  const isCover = slide.layout === 'title';
  const by = ({ x, y, width, height }: Rect): Rect => ({
    ...{ x: x * scale, y: y * scale },
    ...{ width: width * scale, height: height * scale },
  });
  const shrunk = slide.titleSize !== undefined && slide.titleSize < type[slide.layout] * scale - 0.01;
  const heading = { language, fonts: 'major', ...(shrunk && { size: slide.titleSize }) } as const;
  const title: Placeholder = {
    ...{ id: 2, name: 'title', paragraphs: lines(slide.title, heading) },
    ...placed(titleOf(layout), { type: 'title' }, by(isCover ? page.cover : page.title)),
  };
  if (isCover) {
    const paragraphs = slide.subtitle.map((line) => paragraph([line], style));
    const place = placed(linesOf(layout), { type: 'body', idx: 1 }, by(page.coverLines));
    return [title, { id: 3, name: 'subtitle', ...place, paragraphs }];
  }
  const foot = [
    { name: 'footer', type: 'ftr', paragraphs: [paragraph([slide.footer], style)] },
    { name: 'number', type: 'sldNum', paragraphs: [numberField()] },
    { name: 'date', type: 'dt', paragraphs: [paragraph([slide.date ?? ''], style)] },
  ].flatMap(({ name, type: kind, paragraphs }) => {
    const place = placeOf(layout, kind);
    return place === undefined ? [] : [{ name, role: role(place), paragraphs }];
  });
  return [title, ...foot.map((each, index) => ({ ...each, id: 3 + index }))];
}
