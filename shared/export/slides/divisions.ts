import type { DepartmentId } from '#shared/model/department.ts';
import type { Division } from '#shared/model/division.ts';
import { nameIn } from '#shared/model/named.ts';
import type { Slide } from '../deck.ts';
import { listedFindings } from '../listed-findings.ts';
import { mapPart, partnersOf } from '../map-part.ts';
import { MOST_LABELLED } from './map.ts';
import { mapPicture } from './map-picture.ts';
import { defineSlide, paragraphs, type SlideInput, slideFrame } from './slide-kind.ts';

/** Departments that a slide can show with their partners; beyond, a division stands for itself. */
const MOST = 24;

function slideOf(input: SlideInput, division: Division): readonly Slide[] {
  const { content, report, say, page } = input;
  const own = new Set<DepartmentId>(
    [...content.departments.values()].filter((row) => row.division === division.id).map(({ id }) => id),
  );
  if (own.size === 0) return [];
  const partners = partnersOf(content, own);
  const shown = own.size + partners.size <= MOST ? new Set([...own, ...partners]) : own;
  const part = mapPart(content, shown, ({ provider, customer }) => own.has(provider) || own.has(customer));
  const services = [...content.services.values()];
  const counts = {
    departments: own.size,
    inside: services.filter(({ provider, customer }) => own.has(provider) && own.has(customer)).length,
    gives: services.filter(({ provider, customer }) => own.has(provider) && !own.has(customer)).length,
    gets: services.filter(({ provider, customer }) => !own.has(provider) && own.has(customer)).length,
  };
  const items = mapPicture(input, part, page.body, {
    report,
    numbers: listedFindings(content, report).numbers,
    labels: part.services.size <= MOST_LABELLED,
    highlight: { departments: own, services: new Set(part.services.keys()) },
  });
  const title = say((t) => t('export.deck.division-title', { name: nameIn(division, t.language), ...counts }));
  return [
    {
      ...slideFrame(input),
      name: `division-${division.id}`,
      title,
      items,
      notes: paragraphs([say((t) => t('export.deck.division-notes')), say((t) => t('export.deck.map-notes-ask'))]),
    },
  ];
}

/** Each division with those that it works with: what is small on the map of all. */
export const divisionSlides = defineSlide({
  id: 'divisions',
  build: (input) => {
    const { content } = input;
    const divisions = [...content.divisions.values()].sort((a, b) => a.hue - b.hue || (a.id < b.id ? -1 : 1));
    return divisions.flatMap((division) => slideOf(input, division));
  },
});
