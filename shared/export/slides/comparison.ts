import { type Analysed, type Comparison, compareMaps } from '#shared/analysis/compare.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import type { MapId } from '#shared/model/map.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import { ratingsOf } from '#shared/ratings/ratings-of.ts';
import type { DrawingItem } from '../drawing.ts';
import { fittedText } from '../fitted-text.ts';
import { mapPair } from '../map-pair.ts';
import { INK, QUIET } from '../palette.ts';
import { bottom, type Rect } from '../rect.ts';
import { mapPicture } from './map-picture.ts';
import { defineSlide, paragraphs, type SlideInput, slideFrame } from './slide-kind.ts';

const GAP = 28;
const CAPTION = 40;
const SUMMARY = 44;

function analysed({ engagement }: SlideInput, map: MapId): Analysed | undefined {
  const content = mapContent(engagement, map);
  if (content === undefined || content.departments.size === 0) return undefined;
  const report = runAnalysis(content, engagement.settings, ratingsOf(engagement));
  return report.ok ? { content, report: report.value } : undefined;
}

function caption(name: string, text: string, rect: Rect, bold: boolean): DrawingItem {
  const fitted = fittedText(text, rect, [14, 13, 12, 11, 10, 9], bold);
  return {
    kind: 'shape',
    name,
    description: text.replaceAll('\n', ' / '),
    form: 'rectangle',
    rect,
    text: {
      lines: fitted.text.split('\n'),
      ...{
        size: fitted.size,
        colour: bold ? INK : QUIET,
        bold,
        align: 'left',
        anchor: 'middle',
        inset: 0,
        wraps: true,
      },
    },
  };
}

/** One of the maps; its names are told from those of the other. What differs is drawn in full, the rest faint. */
function half(
  input: SlideInput,
  side: 'before' | 'after',
  { content, report }: Analysed,
  comparison: Comparison,
  place: Rect,
) {
  const { departments, services } = comparison;
  const lone = side === 'before' ? services.gone : services.added;
  const different = new Set([...lone, ...services.changed.map((row) => row[side])]);
  const moved = departments.gone.length + departments.added.length + departments.changed.length > 0;
  const items = mapPicture(
    input,
    content,
    { ...place, y: place.y + CAPTION, height: place.height - CAPTION },
    {
      report,
      legend: false,
      ...((different.size > 0 || moved) && {
        highlight: { departments: new Set(content.departments.keys()), services: different },
      }),
    },
  );
  const name = input.say((t) =>
    t('export.deck.comparison-caption', {
      name: nameIn(content.map, t.language),
      departments: content.departments.size,
      services: content.services.size,
    }),
  );
  const ours = items.map((item) => {
    const own = { ...item, name: `${side}:${item.name}` };
    if (own.kind !== 'connector') return own;
    return {
      ...own,
      from: { ...own.from, shape: `${side}:${own.from.shape}` },
      to: { ...own.to, shape: `${side}:${own.to.shape}` },
    };
  });
  return [caption(`${side}:caption`, name, { ...place, height: CAPTION - 4 }, true), ...ours];
}

/** Two maps of the engagement beside each other, with what differs. */
export const comparisonSlide = defineSlide({
  id: 'comparison',
  build: (input) => {
    const { engagement, map, say, page } = input;
    const pair = mapPair(engagement, map);
    if (pair === undefined) return [];
    const [before, after] = pair.map((id) => analysed(input, id));
    if (before === undefined || after === undefined) return [];
    const comparison = compareMaps(before, after);
    const { services, findings } = comparison;
    const { body } = page;
    const width = (body.width - GAP) / 2;
    const place = { x: body.x, y: body.y, width, height: body.height - SUMMARY };
    const counts = {
      gone: services.gone.length,
      added: services.added.length,
      changed: services.changed.length,
    };
    const summary = say((t) =>
      t('export.deck.comparison-summary', {
        vanished: findings.vanished.length,
        appeared: findings.appeared.length,
      }),
    );
    return [
      {
        ...slideFrame(input),
        name: 'comparison',
        title: say((t) =>
          t('export.deck.comparison-title', {
            before: nameIn(before.content.map, t.language),
            after: nameIn(after.content.map, t.language),
            ...counts,
          }),
        ),
        items: [
          ...half(input, 'before', before, comparison, place),
          ...half(input, 'after', after, comparison, { ...place, x: body.x + width + GAP }),
          caption('summary', summary, { ...body, y: bottom(body) - SUMMARY + 6, height: SUMMARY - 6 }, false),
        ],
        notes: paragraphs([say((t) => t('export.deck.comparison-notes')), summary]),
      },
    ];
  },
});
