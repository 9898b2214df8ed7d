import type { Severity } from '#shared/analysis/report.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import { type BorderLook, isUsual, type Looks } from '#shared/model/looks.ts';
import { type ElementSpec, HUES, isPlain, type MapElements } from '../map-model.ts';
import { arrowScale, EVEN_ARROW, endsKey } from './arrow-scale.ts';
import { COLOURS } from './colours.ts';
import { frameScale, sizeScale } from './department-scales.ts';
import { gravestFindings } from './gravest-findings.ts';
import type { LookInput, Toned } from './look-rule.ts';
import { scoredArrows } from './satisfaction-arrows.ts';
import type { Scale } from './scale.ts';

export interface DressInput extends LookInput {
  readonly looks: Looks;
  /** Departments of the divisions that are drawn as one box. */
  readonly members: ReadonlyMap<DivisionId, readonly DepartmentId[]>;
}

const FONT = 14;
const WRITTEN_LINE = 18;
/** The hue that is grey: colours of divisions and colours that say something else would not go together. */
const GREY = HUES - 1;
/** Width of the border by the gravest finding, in map units, and where none stands. */
export const SEVERITY_FRAMES: Readonly<Record<Severity, number>> = {
  finding: 6,
  'worth-a-look': 3.5,
  'data-prompt': 2,
};
export const NO_FINDING_FRAME = 1;

/** The elements of a map as the chosen looks would have them; the same value where those are the usual ones. */
export function dress(elements: MapElements, input: DressInput): MapElements {
  if (isUsual(input.looks)) return elements;
  const { content, report, looks } = input;
  const tones = COLOURS[looks.colour]?.tonesOf(input);
  const size = sizeScale(looks.size, report);
  const frame = frames(looks.border, input);
  const arrow = arrowLook(input);
  const dressed = new Map<string, ElementSpec>();
  for (const [id, spec] of elements) {
    if (spec.group === 'edges') dressed.set(id, arrow === undefined ? spec : arrow(id, spec));
    else if (content.departments.has(id as DepartmentId)) {
      const bare = looks.colour === 'division' ? spec : withoutHue(spec);
      dressed.set(id, framed(sized(toned(bare, tones?.get(id as DepartmentId)), size?.of(id)), frame?.(id)));
    } else if (looks.colour !== 'division' && 'hue' in spec.data) {
      dressed.set(id, { ...spec, data: { ...spec.data, hue: GREY } });
    } else dressed.set(id, spec);
  }
  return dressed;
}

function withoutHue({ data: { hue: _, ...data }, ...spec }: ElementSpec): ElementSpec {
  return { ...spec, data };
}

function toned(spec: ElementSpec, own: Toned | undefined): ElementSpec {
  if (own === undefined) return spec;
  const { label, height } = spec.data;
  const data = {
    label: `${label}\n${own.written}`,
    height: Number(height) + WRITTEN_LINE,
    ...(own.tone === undefined ? { sign: own.written } : { tone: own.tone }),
  };
  return { ...spec, data: { ...spec.data, ...data } };
}

function sized(spec: ElementSpec, scale: number | undefined): ElementSpec {
  if (scale === undefined) return spec;
  const { width, height } = spec.data;
  const data = { width: Number(width) * scale, height: Number(height) * scale, font: FONT * scale };
  return { ...spec, data: { ...spec.data, ...data } };
}

const framed = (spec: ElementSpec, frame: number | undefined): ElementSpec =>
  frame === undefined ? spec : { ...spec, data: { ...spec.data, frame } };

/** How wide the border of a department is; undefined: as it would be anyway. */
function frames(border: BorderLook, { content, report }: DressInput): ((id: string) => number | undefined) | undefined {
  if (border === 'even' || report === undefined) return undefined;
  if (border === 'betweenness') return frameScale(report)?.of;
  const gravest = gravestFindings(content, report);
  return (id) => {
    const own = gravest.get(id as DepartmentId);
    return own === undefined ? NO_FINDING_FRAME : SEVERITY_FRAMES[own.severity];
  };
}

type ArrowLook = (id: string, spec: ElementSpec) => ElementSpec;

/** What becomes of arrows; undefined: as they are, by weight. */
function arrowLook(input: DressInput): ArrowLook | undefined {
  const { looks, members, content } = input;
  if (looks.arrows === 'weight') return undefined;
  if (looks.arrows === 'satisfaction')
    return scoredArrows({ ...input, boxOf: boxesOf(members), written: !isPlain(content) });
  const widths = looks.arrows === 'even' ? undefined : drawnArrowScale(input);
  if (looks.arrows !== 'even' && widths === undefined) return undefined;
  return (_, spec) => widened(spec, widths);
}

const boxesOf = (members: DressInput['members']): ((id: string) => string) => {
  const boxes = new Map([...members].flatMap(([division, own]) => own.map((id) => [id as string, division as string])));
  return (id) => boxes.get(id) ?? id;
};

/** The scale of arrows by betweenness, whatever the looks. */
export function drawnArrowScale({
  content,
  report,
  members,
}: Pick<DressInput, 'content' | 'report' | 'members'>): Scale | undefined {
  return arrowScale(content, report, boxesOf(members));
}

function widened(spec: ElementSpec, widths: Pick<Scale, 'of'> | undefined): ElementSpec {
  if (!('width' in spec.data)) return spec;
  const { source, target } = spec.data;
  return { ...spec, data: { ...spec.data, width: widths?.of(endsKey(String(source), String(target))) ?? EVEN_ARROW } };
}
