import { CORE_PROPERTIES } from './pptx/names.ts';
import { element, text, type Xml } from './xml.ts';

/** Title, language and date only: nothing about who made it, where, or with what. */
export function corePropertiesXml(file: {
  readonly title: string;
  readonly language: string;
  readonly date: string;
}): Xml {
  const { title, language, date } = file;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  const time = (name: string) =>
    day === undefined ? undefined : element(name, { 'xsi:type': 'dcterms:W3CDTF' }, text(`${day}T00:00:00Z`));
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': CORE_PROPERTIES,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, text(title)),
    element('dc:language', {}, text(language)),
    time('dcterms:created'),
    time('dcterms:modified'),
  );
}
