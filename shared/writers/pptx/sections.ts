import type { Section } from '#shared/export/deck.ts';
import { element, type Xml } from '../xml.ts';

/** The extension of a presentation that holds its sections, and the namespace of what is in it ([MS-PPTX] 2.6.2). */
export const SECTIONS = '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}';
const P14 = 'http://schemas.microsoft.com/office/powerpoint/2010/main';

/** The number of a slide in the presentation, by its place from 0; numbers begin at 256. */
export const slideNumber = (index: number): number => 256 + index;

/** A GUID that is the same for the same place, so that bytes repeat. */
const guid = (index: number): string =>
  `{0A6C2F10-7D34-4E5B-8A91-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;

/** The names under which PowerPoint groups the slides, as an extension of the presentation; undefined where there are none. */
export function sectionXml(sections: readonly Section[]): Xml | undefined {
  if (sections.length === 0) return undefined;
  let first = 0;
  const rows = sections.map(({ name, slides }, index) => {
    const ids = Array.from({ length: slides }, (_, at) => element('p14:sldId', { id: slideNumber(first + at) }));
    first += slides;
    return element('p14:section', { name, id: guid(index) }, element('p14:sldIdLst', {}, ...ids));
  });
  const list = element('p14:sectionLst', { 'xmlns:p14': P14 }, ...rows);
  return element('p:ext', { uri: SECTIONS }, list);
}
