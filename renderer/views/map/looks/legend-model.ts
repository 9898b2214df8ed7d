import type { Looks } from '#renderer/state/looks.ts';
import { type Report, SEVERITIES } from '#shared/analysis/report.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { arrowWidths } from '../arrow-width.ts';
import type { ElementSpec, MapElements } from '../map-model.ts';
import { EVEN_ARROW, shadeOf } from './dress.ts';
import { SEVERITY_SIGNS } from './findings-tones.ts';
import { NET_CLASSES, signed } from './net-tones.ts';
import { sizeScale } from './size-scale.ts';
import type { Tone } from './tones.ts';

export type LegendMark = 'bottleneck' | 'external' | 'pinned' | 'one-way' | 'dimmed';

/** What stands before the words. */
export type Swatch =
  | { readonly kind: 'division'; readonly hue: number }
  | { readonly kind: 'tone'; readonly tone: Tone | undefined }
  /** A box; `scale` as a multiple of the even size. */
  | { readonly kind: 'size'; readonly scale: number }
  | { readonly kind: 'arrow'; readonly width: number; readonly shade: number | undefined }
  | { readonly kind: 'mark'; readonly mark: LegendMark };

export interface LegendRow {
  readonly swatch: Swatch;
  readonly words: string;
}

export interface LegendSection {
  readonly title: string;
  readonly rows: readonly LegendRow[];
}

export interface LegendInput {
  /** What is drawn: the legend explains that and nothing else. */
  readonly elements: MapElements;
  readonly content: MapContent;
  readonly report: Report | undefined;
  readonly looks: Looks;
  readonly language: Language;
}

/** What the colours, sizes, arrows and marks on the screen mean; sections without rows are left out. */
export function legendOf(t: Translator, input: LegendInput): readonly LegendSection[] {
  const { looks } = input;
  const specs = [...input.elements.values()];
  return [
    { title: t('looks.divisions'), rows: looks.colour === 'plain' ? [] : divisions(specs) },
    { title: t(`looks.colour.${looks.colour}`), rows: colours(t, specs, input) },
    { title: t(`looks.size.${looks.size}`), rows: sizes(t, input) },
    { title: t(`looks.arrows.${looks.arrows}`), rows: arrows(t, specs, input) },
    { title: t('looks.marks'), rows: marks(t, specs) },
  ].filter(({ rows }) => rows.length > 0);
}

const has = ({ classes }: ElementSpec, name: string): boolean => classes.split(' ').includes(name);

const divisions = (specs: readonly ElementSpec[]): readonly LegendRow[] =>
  specs
    .filter((spec) => (has(spec, 'division') || has(spec, 'collapsed')) && 'hue' in spec.data)
    .map(({ data }) => ({ swatch: { kind: 'division', hue: Number(data.hue) }, words: String(data.label) }));

function colours(t: Translator, specs: readonly ElementSpec[], { looks, language }: LegendInput): readonly LegendRow[] {
  const drawn = new Set(specs.map(({ data }) => data.tone));
  const bare: LegendRow = { swatch: { kind: 'tone', tone: undefined }, words: t(`looks.bare.${looks.colour}`) };
  const someBare = specs.some((spec) => has(spec, 'department') && spec.data.tone === undefined);
  if (looks.colour === 'net') {
    return [
      ...NET_CLASSES.flatMap(({ tone, from }, at): LegendRow[] => {
        const to = NET_CLASSES[at + 1]?.from ?? 1;
        const words = t(`looks.net.${at + 1 as 1 | 2 | 3 | 4 | 5}`, { from: signed(from, language), to: signed(to, language) });
        return drawn.has(tone) ? [{ swatch: { kind: 'tone', tone }, words }] : [];
      }),
      ...(someBare ? [bare] : []),
    ];
  }
  if (looks.colour !== 'findings') return [];
  return [
    ...SEVERITIES.filter((severity) => drawn.has(severity)).map((severity): LegendRow => ({
      swatch: { kind: 'tone', tone: severity },
      words: `${SEVERITY_SIGNS[severity]} ${t(`finding.severity.${severity}`)}`,
    })),
    ...(someBare ? [bare] : []),
  ];
}

/** Nothing, half of the greatest, the greatest. */
function sizes(t: Translator, { looks, report, language }: LegendInput): readonly LegendRow[] {
  const scale = sizeScale(looks.size, report);
  if (scale === undefined) return [];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return [0, scale.most / 2, scale.most].map((value) => ({
    swatch: { kind: 'size', scale: scale.at(value) },
    words: t(`looks.unit.${looks.size === 'load' ? 'load' : 'betweenness'}`, { value: number.format(value) }),
  }));
}

/** The least, a middle and the greatest weight that is drawn. */
function arrows(t: Translator, specs: readonly ElementSpec[], input: LegendInput): readonly LegendRow[] {
  const { content, looks, language } = input;
  if (!specs.some((spec) => has(spec, 'service'))) return [];
  if (looks.arrows === 'even') {
    return [{ swatch: { kind: 'arrow', width: EVEN_ARROW, shade: undefined }, words: t('looks.arrow') }];
  }
  const weights = [...new Set([...content.services.values()].map(({ weight }) => weight))].sort((a, b) => a - b);
  const few = weights.length <= 3 ? weights : [weights[0], weights[weights.length >> 1], weights.at(-1)];
  const width = arrowWidths(content);
  const number = new Intl.NumberFormat(language);
  return few
    .filter((weight) => weight !== undefined)
    .map((weight) => ({
      swatch: { kind: 'arrow', width: width(weight), shade: looks.arrows === 'shade' ? shadeOf(width(weight)) : undefined },
      words: t(`looks.weight.${content.map.weights}`, { weight: number.format(weight) }),
    }));
}

const MARKS: readonly LegendMark[] = ['bottleneck', 'external', 'pinned', 'one-way', 'dimmed'];

const marks = (t: Translator, specs: readonly ElementSpec[]): readonly LegendRow[] =>
  MARKS.filter((mark) => specs.some((spec) => has(spec, mark))).map((mark) => ({
    swatch: { kind: 'mark', mark },
    words: t(`looks.mark.${mark}`),
  }));
