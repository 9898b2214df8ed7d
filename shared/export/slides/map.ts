import { standingFindings } from '#shared/analysis/set-aside.ts';
import { nameIn } from '#shared/model/named.ts';
import { BODY } from '../deck.ts';
import { transformed } from '../drawing-transform.ts';
import { sourceLine } from '../export-input.ts';
import { listedFindings } from '../listed-findings.ts';
import { mapFigure } from '../map-figure.ts';
import { defineSlide, type SlideInput } from './slide-kind.ts';
import { statement } from './statement.ts';

/** Names on the arrows help up to here; beyond, they hide the picture. */
const MOST_LABELLED = 15;
/** Points for a map unit at most: a map of two departments is not blown up. */
const LARGEST = 1;

/** What the map shows as a whole, in one sentence. */
export function mapHeadline({
  content,
  report,
  translator: t,
}: Pick<SlideInput, 'content' | 'report' | 'translator'>): string {
  const counts = { departments: content.departments.size, services: content.services.size };
  if (counts.services === 0) return t('export.deck.map-title-no-services', counts);
  const bottleneck = standingFindings(content, report).find(({ id }) => id === 'bottleneck')?.departments[0];
  const department = bottleneck === undefined ? undefined : content.departments.get(bottleneck);
  if (department === undefined) return t('export.deck.map-title', counts);
  return t('export.deck.map-title-bottleneck', { ...counts, name: nameIn(department, t.language) });
}

function notes({ content, translator: t }: SlideInput): readonly string[] {
  if (content.services.size === 0) return [t('export.deck.map-notes-no-services')];
  return [t('export.deck.map-notes-read'), t('export.deck.map-notes-ask'), t('export.deck.map-notes-edit')];
}

export const mapSlide = defineSlide({
  id: 'map',
  build: (input) => {
    const { content, report, translator, layOut } = input;
    const base = { name: 'map', layout: 'title-only', subtitle: [], footer: sourceLine(input) } as const;
    if (content.departments.size === 0) {
      return [statement(base, translator('export.deck.empty-title'), translator('export.deck.empty-text'))];
    }
    const figure = mapFigure(content, {
      translator,
      layOut,
      report,
      numbers: listedFindings(content, report).numbers,
      labels: content.services.size <= MOST_LABELLED,
      aspect: BODY.width / BODY.height,
      margin: 0,
    });
    const scale = Math.min(LARGEST, BODY.width / figure.width, BODY.height / figure.height);
    const items = transformed(figure.items, {
      scale,
      dx: BODY.x + (BODY.width - figure.width * scale) / 2,
      dy: BODY.y + (BODY.height - figure.height * scale) / 2,
    });
    return [{ ...base, title: mapHeadline(input), items, notes: notes(input) }];
  },
});
