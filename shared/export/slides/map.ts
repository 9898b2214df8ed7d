import { standingFindings } from '#shared/analysis/set-aside.ts';
import { nameIn } from '#shared/model/named.ts';
import { listedFindings } from '../listed-findings.ts';
import { mapPicture } from './map-picture.ts';
import { defineSlide, paragraphs, type SlideInput, slideFrame } from './slide-kind.ts';
import { statement } from './statement.ts';

/** Names on the arrows help up to here; beyond, they hide the picture. */
export const MOST_LABELLED = 15;

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

function notes({ content, say }: SlideInput): readonly string[] {
  if (content.services.size === 0) return paragraphs([say((t) => t('export.deck.map-notes-no-services'))]);
  const keys = ['export.deck.map-notes-read', 'export.deck.map-notes-ask', 'export.deck.map-notes-edit'] as const;
  return paragraphs(keys.map((key) => say((t) => t(key))));
}

export const mapSlide = defineSlide({
  id: 'map',
  build: (input) => {
    const { content, report, say, page } = input;
    if (content.departments.size === 0) {
      const title = say((t) => t('export.deck.empty-title'));
      return [
        statement(
          input,
          'map',
          title,
          say((t) => t('export.deck.empty-text')),
        ),
      ];
    }
    const items = mapPicture(input, content, page.body, {
      report,
      numbers: listedFindings(content, report).numbers,
      labels: content.services.size <= MOST_LABELLED,
    });
    const title = say((translator) => mapHeadline({ content, report, translator }));
    return [{ ...slideFrame(input), name: 'map', title, items, notes: notes(input) }];
  },
});
