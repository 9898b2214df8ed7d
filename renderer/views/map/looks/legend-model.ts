import { SEVERITIES } from '#shared/analysis/report.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { ColourLook } from '#shared/model/looks.ts';
import { arrowWidths } from '../arrow-width.ts';
import type { ElementSpec, MapElements } from '../map-model.ts';
import { EVEN_ARROW } from './arrow-scale.ts';
import { COLOURS } from './colours.ts';
import { frameScale, pairsBeside, SIZES, sizeScale } from './department-scales.ts';
import { type DressInput, drawnArrowScale, NO_FINDING_FRAME, SEVERITY_FRAMES } from './dress.ts';
import { gravestFindings } from './gravest-findings.ts';
import type { Tone } from './look-rule.ts';
import { SCORED_ARROW } from './satisfaction-arrows.ts';
import { scoreClasses, scoreSigns } from './satisfaction-colours.ts';
import type { Scale } from './scale.ts';

export const LEGEND_MARKS = ['bottleneck', 'one-way', 'external', 'pinned', 'dimmed'] as const;
export type LegendMark = (typeof LEGEND_MARKS)[number];

/** What stands before the words. */
export type Swatch =
  | { readonly kind: 'division'; readonly hue: number }
  | { readonly kind: 'tone'; readonly tone: Tone | undefined }
  /** A box; `share` of the greatest size, up to 1. */
  | { readonly kind: 'size'; readonly share: number }
  /** A box with a border of this width, in map units. */
  | { readonly kind: 'frame'; readonly width: number }
  | { readonly kind: 'arrow'; readonly width: number; readonly scored?: number | 'withheld' | 'unrated' }
  | { readonly kind: 'mark'; readonly mark: LegendMark };

export interface LegendRow {
  readonly swatch: Swatch;
  readonly words: string;
}

export interface LegendSection {
  readonly title: string;
  readonly rows: readonly LegendRow[];
  /** What the numbers count; or why there is nothing to explain, where rows are missing. */
  readonly note?: string;
}

export interface LegendInput extends DressInput {
  /** What is drawn: the legend explains that and nothing else. */
  readonly elements: MapElements;
}

/** What the colours, sizes, borders, arrows and marks on the screen mean; what is alike everywhere is left out. */
export function legendOf(t: Translator, input: LegendInput): readonly LegendSection[] {
  const specs = [...input.elements.values()];
  const { looks, report } = input;
  const none = t(report === undefined ? 'looks.not-yet' : 'looks.nothing');
  const measured = (title: string, rows: readonly LegendRow[], unit?: string): LegendSection => ({
    title,
    rows,
    ...(rows.length === 0 ? { note: none } : unit !== undefined && { note: unit }),
  });
  const title = {
    colour: t('looks.legend.colour', { look: t(`looks.colour.${looks.colour}`) }),
    size: t('looks.legend.size', { look: t(`looks.size.${looks.size}`) }),
    border: t('looks.legend.border', { look: t(`looks.border.${looks.border}`) }),
    arrows: t('looks.legend.arrows', { look: t(`looks.arrows.${looks.arrows}`) }),
  };
  const unit = (look: string): string | undefined => {
    if (look === 'satisfaction') return t('looks.unit.score');
    if (look === 'betweenness') return t('looks.unit.share');
    return look === 'load' || look === 'need' ? t('looks.unit.weights') : undefined;
  };
  const sections = [
    looks.colour === 'division' && { title: title.colour, rows: divisions(specs) },
    COLOURS[looks.colour] !== undefined && measured(title.colour, colours(t, specs, input), unit(looks.colour)),
    looks.size !== 'even' && measured(title.size, sizes(t, input), unit(looks.size)),
    looks.border !== 'even' && measured(title.border, borders(t, input), unit(looks.border)),
    specs.some((spec) => has(spec, 'service')) && measured(title.arrows, arrows(t, input, specs), unit(looks.arrows)),
    { title: t('looks.marks'), rows: marks(t, specs) },
  ];
  return sections.filter(
    (one): one is LegendSection => one !== false && (one.rows.length > 0 || ('note' in one && one.note !== undefined)),
  );
}

const has = ({ classes }: ElementSpec, name: string): boolean => classes.split(' ').includes(name);

function colours(t: Translator, specs: readonly ElementSpec[], { looks, report }: LegendInput): readonly LegendRow[] {
  const rule = COLOURS[looks.colour];
  if (rule === undefined || (report === undefined && rule.signs === undefined)) return [];
  const drawn = new Set(specs.map(({ data }) => data.tone));
  const bare = specs.some(
    (spec) => has(spec, 'department') && spec.data.tone === undefined && spec.data.sign === undefined,
  );
  const signs = (rule.signs?.(t) ?? []).filter(({ sign }) => specs.some(({ data }) => data.sign === sign));
  const rows = rule
    .classes(t)
    .filter(({ tone }) => drawn.has(tone))
    .map(({ tone, words }): LegendRow => ({ swatch: { kind: 'tone', tone }, words }));
  const said = signs.map(({ words }): LegendRow => ({ swatch: { kind: 'tone', tone: undefined }, words }));
  const words = t(BARE[looks.colour] ?? 'looks.bare.measure');
  return bare ? [...rows, ...said, { swatch: { kind: 'tone', tone: undefined }, words }] : [...rows, ...said];
}

const BARE: Partial<Record<ColourLook, 'looks.bare.findings' | 'looks.bare.satisfaction'>> = {
  findings: 'looks.bare.findings',
  satisfaction: 'looks.bare.satisfaction',
};

const divisions = (specs: readonly ElementSpec[]): readonly LegendRow[] =>
  specs
    .filter((spec) => has(spec, 'division') || has(spec, 'collapsed'))
    .map(({ data }) => ({
      swatch: { kind: 'division', hue: Number(data.hue) },
      words: String(data.label).replaceAll('\n', ' '),
    }));

/** Nothing, half of the greatest, the greatest: the ends of a scale and what lies between. */
const steps = ({ most }: Scale): readonly number[] => [0, most / 2, most];

function sizes(t: Translator, { looks, report }: LegendInput): readonly LegendRow[] {
  const scale = sizeScale(looks.size, report);
  if (scale === undefined) return [];
  const number = new Intl.NumberFormat(t.language, { maximumFractionDigits: 1 });
  const say = looks.size === 'betweenness' ? shareIn(t, report) : number.format;
  return steps(scale).map((value) => ({
    swatch: { kind: 'size', share: scale.at(value) / SIZES[1] },
    words: say(value),
  }));
}

function borders(t: Translator, { looks, content, report }: LegendInput): readonly LegendRow[] {
  if (report === undefined) return [];
  if (looks.border === 'betweenness') {
    const scale = frameScale(report);
    const say = shareIn(t, report);
    return scale === undefined
      ? []
      : steps(scale).map((value) => ({ swatch: { kind: 'frame', width: scale.at(value) }, words: say(value) }));
  }
  const drawn = new Set([...gravestFindings(content, report).values()].map(({ severity }) => severity));
  return [
    ...SEVERITIES.filter((severity) => drawn.has(severity)).map(
      (severity): LegendRow => ({
        swatch: { kind: 'frame', width: SEVERITY_FRAMES[severity] },
        words: t(`finding.severity.${severity}`),
      }),
    ),
    { swatch: { kind: 'frame', width: NO_FINDING_FRAME }, words: t('looks.bare.findings') },
  ];
}

function arrows(t: Translator, input: LegendInput, specs: readonly ElementSpec[]): readonly LegendRow[] {
  const { content, looks } = input;
  if (looks.arrows === 'satisfaction') return scores(t, specs);
  if (looks.arrows === 'even') return [{ swatch: { kind: 'arrow', width: EVEN_ARROW }, words: t('looks.arrow') }];
  if (looks.arrows === 'betweenness') {
    const scale = drawnArrowScale(input);
    const percent = percentIn(t);
    return scale === undefined
      ? []
      : steps(scale).map((value) => ({
          swatch: { kind: 'arrow', width: scale.at(value) },
          words: percent(value),
        }));
  }
  const weights = [...new Set([...content.services.values()].map(({ weight }) => weight))].sort((a, b) => a - b);
  const few = weights.length <= 3 ? weights : [weights[0], weights[weights.length >> 1], weights.at(-1)];
  const width = arrowWidths(content);
  const number = new Intl.NumberFormat(t.language);
  return few
    .filter((weight) => weight !== undefined)
    .map((weight) => ({
      swatch: { kind: 'arrow', width: width(weight) },
      words: t(`looks.weight.${content.map.weights}`, { weight: number.format(weight) }),
    }));
}

function scores(t: Translator, specs: readonly ElementSpec[]): readonly LegendRow[] {
  const drawn = new Set(specs.map(({ data }) => data.scored));
  return [
    ...scoreClasses(t).map(({ score, words }) => ({ scored: score, words })),
    ...scoreSigns(t).map(({ kind, words }) => ({ scored: kind, words })),
  ]
    .filter(({ scored }) => drawn.has(scored))
    .map(({ scored, words }) => ({ swatch: { kind: 'arrow', width: SCORED_ARROW, scored }, words }));
}

const marks = (t: Translator, specs: readonly ElementSpec[]): readonly LegendRow[] =>
  LEGEND_MARKS.filter((mark) => specs.some((spec) => has(spec, mark))).map((mark) => ({
    swatch: { kind: 'mark', mark },
    words: t(`looks.mark.${mark}`),
  }));

function percentIn({ language }: Translator): (share: number) => string {
  const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return (share) => format.format(share);
}

/** The betweenness of a department as a share of what it could be. */
function shareIn(t: Translator, report: LegendInput['report']): (value: number) => string {
  const pairs = pairsBeside(report?.metrics.departments ?? 0);
  const percent = percentIn(t);
  return (value) => percent(pairs > 0 ? value / pairs : 0);
}
