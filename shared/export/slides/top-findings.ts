import type { Finding } from '#shared/analysis/report.ts';
import { isRankingOnly } from '#shared/analysis/set-aside.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { Slide } from '../deck.ts';
import { listedFindings } from '../listed-findings.ts';
import { mapPart, partnersOf } from '../map-part.ts';
import type { Ratio } from '../page.ts';
import { ALERT, QUIET } from '../palette.ts';
import { type Passage, passages } from '../passages.ts';
import type { Rect } from '../rect.ts';
import { askLine, severityLine } from './findings.ts';
import { mapPicture } from './map-picture.ts';
import { defineSlide, paragraphs, type SlideInput, sayFinding, slideFrame } from './slide-kind.ts';

/** A slide each for so many at most: more is not talked about in one sitting. */
const MOST = 5;
/** Departments that the picture can show; of larger maps it shows those concerned and their partners. */
const MOST_SHOWN = 24;
const READABLE = [14, 13, 12, 11] as const;
const SIZES = [10, 9] as const;
const ROOMS: Readonly<Record<Ratio, readonly number[]>> = { '16:9': [270, 320, 380], '4:3': [150, 190, 230, 270] };
const GAP = 20;

/** The place of the words beside the picture, or below it on a narrow page, with so much room for them. */
function places({ page: { body }, ratio }: SlideInput, room: number): { readonly picture: Rect; readonly words: Rect } {
  if (ratio === '16:9') {
    const picture = { ...body, width: body.width - room - GAP };
    return { picture, words: { ...body, x: body.x + body.width - room, width: room } };
  }
  const picture = { ...body, height: body.height - room - GAP };
  return { picture, words: { ...body, y: body.y + body.height - room, height: room } };
}

/** As little room as lets the words be read; the rest is the picture's. */
function placed(input: SlideInput, words: readonly Passage[]) {
  const rooms = ROOMS[input.ratio];
  for (const room of rooms) {
    const { items, fits } = passages(places(input, room).words, words, READABLE);
    if (fits) return { items, picture: places(input, room).picture };
  }
  const most = places(input, rooms[rooms.length - 1] ?? 0);
  return { items: passages(most.words, words, SIZES).items, picture: most.picture };
}

/** What is lit: the finding's services, or where it has none all of its departments. */
function picture(input: SlideInput, finding: Finding, place: Rect) {
  const { content, report } = input;
  const own: ReadonlySet<DepartmentId> = new Set(finding.departments);
  const lit = new Set(finding.services);
  const services = [...content.services.values()].filter(({ id, provider, customer }) =>
    lit.size > 0 ? lit.has(id) : own.has(provider) || own.has(customer),
  );
  const ends = new Set([...own, ...services.flatMap(({ provider, customer }) => [provider, customer])]);
  const seen = content.departments.size <= MOST_SHOWN ? content : around(content, own, ends);
  return mapPicture(input, seen, place, {
    report,
    numbers: listedFindings(content, report).numbers,
    highlight: { departments: ends, services: new Set(services.map(({ id }) => id)) },
    legend: false,
  });
}

function around(content: MapContent, own: ReadonlySet<DepartmentId>, ends: ReadonlySet<DepartmentId>): MapContent {
  const wide = new Set([...ends, ...partnersOf(content, own)]);
  return mapPart(content, wide.size <= MOST_SHOWN ? wide : ends, () => true);
}

function slideOf(input: SlideInput, finding: Finding, number: number): Slide {
  const { say } = input;
  const words = sayFinding(input, finding);
  const ask = askLine(input, words);
  const { items, picture: place } = placed(input, [
    {
      name: 'severity',
      text: severityLine(input, finding, number).replaceAll('\n', '  |  '),
      colour: finding.severity === 'finding' ? ALERT : QUIET,
      bold: true,
    },
    { name: 'why', label: say((t) => t('export.deck.column-why')), text: words.text },
    { name: 'ask', label: say((t) => t('export.deck.ask-label')), text: words.ask },
  ]);
  return {
    ...slideFrame(input),
    name: `finding-${number}`,
    title: words.headline,
    items: [...picture(input, finding, place), ...items],
    notes: paragraphs([words.text, ask, say((t) => t('export.deck.findings-notes'))]),
  };
}

/** The first findings with a slide each: where it is on the map, why it was flagged, what to ask. */
export const topFindingSlides = defineSlide({
  id: 'top-findings',
  build: (input) => {
    const { listed, numbers } = listedFindings(input.content, input.report);
    const first = listed.filter((finding) => !isRankingOnly(finding)).slice(0, MOST);
    return first.map((finding) => slideOf(input, finding, numbers.get(finding.key) ?? 0));
  },
});
