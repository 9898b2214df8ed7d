import type { Deck } from '#shared/export/deck.ts';
import type { Template } from '#shared/office/template.ts';
import { attributeOf, childOf, elementsOf } from '#shared/office/xml-tree.ts';
import { treeXml } from '../tree-xml.ts';
import { element, type Xml } from '../xml.ts';
import { ROOT } from './names.ts';
import { SECTIONS, sectionXml, slideNumber } from './sections.ts';

/** What of the template's presentation stays, in the order of the schema (ECMA-376 part 1, 19.2.1.26) around what is ours. */
const BEFORE = ['p:sldMasterIdLst'];
const BETWEEN = ['p:handoutMasterIdLst'];
const AFTER = ['p:sldSz', 'p:notesSz', 'p:embeddedFontLst', 'p:kinsoku', 'p:defaultTextStyle'];

/** The presentation of the template with our slides instead of its own; `slides` are the relationships that lead to them. */
export function templatePresentationXml(
  { root }: Template,
  { sections }: Deck,
  slides: readonly string[],
  notesMaster: string,
): Xml {
  const kept = (tags: readonly string[]): readonly Xml[] =>
    tags.flatMap((tag) => {
      const found = childOf(root, tag);
      return found === undefined ? [] : [treeXml(found)];
    });
  const extensions = elementsOf(childOf(root, 'p:extLst') ?? root)
    .filter((each) => each.tag === 'p:ext' && attributeOf(each, 'uri') !== SECTIONS)
    .map((each) => treeXml(each));
  const section = sectionXml(sections);
  const all = section === undefined ? extensions : [...extensions, section];
  return treeXml(root, [
    ...kept(BEFORE),
    element('p:notesMasterIdLst', ROOT, element('p:notesMasterId', { 'r:id': notesMaster })),
    ...kept(BETWEEN),
    element(
      'p:sldIdLst',
      ROOT,
      ...slides.map((id, index) => element('p:sldId', { id: slideNumber(index), 'r:id': id })),
    ),
    ...kept(AFTER),
    ...(all.length === 0 ? [] : [element('p:extLst', ROOT, ...all)]),
  ]);
}
