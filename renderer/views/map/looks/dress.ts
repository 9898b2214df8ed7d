import type { ColourLook, Looks } from '#renderer/state/looks.ts';
import { isUsual } from '#renderer/state/looks.ts';
import type { Report } from '#shared/analysis/report.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { widthShare } from '../arrow-width.ts';
import { type ElementSpec, HUES, type MapElements } from '../map-model.ts';
import { findingsTones } from './findings-tones.ts';
import { netTones } from './net-tones.ts';
import { sizeScale } from './size-scale.ts';
import type { Toned, ToneRule } from './tones.ts';

export interface DressInput {
  readonly content: MapContent;
  readonly report: Report | undefined;
  readonly language: Language;
  readonly looks: Looks;
}

const TONE_RULES: Readonly<Partial<Record<ColourLook, ToneRule>>> = { net: netTones, findings: findingsTones };

const FONT = 14;
const WRITTEN_LINE = 18;
/** Width of arrows that say no weight, in map units. */
export const EVEN_ARROW = 2;
/** A hue that no style answers to, and the one that is grey. */
const NO_HUE = -1;
const GREY = HUES - 1;

/** The elements of a map as the chosen looks would have them; the same value where those are the usual ones. */
export function dress(elements: MapElements, input: DressInput): MapElements {
  if (isUsual(input.looks)) return elements;
  const { content, report, language, looks } = input;
  const tones = TONE_RULES[looks.colour]?.(content, report, language);
  const scale = sizeScale(looks.size, report);
  const dressed = new Map<string, ElementSpec>();
  for (const [id, spec] of elements) {
    const department = content.departments.get(id as DepartmentId);
    if (department !== undefined) {
      dressed.set(id, sized(coloured(spec, looks.colour, tones?.get(department.id)), scale?.of(department.id)));
    } else if (spec.group === 'edges') dressed.set(id, arrow(spec, looks));
    else if (looks.colour === 'plain' && 'hue' in spec.data) {
      dressed.set(id, { ...spec, data: { ...spec.data, hue: GREY } });
    } else dressed.set(id, spec);
  }
  return dressed;
}

function coloured(spec: ElementSpec, colour: ColourLook, toned: Toned | undefined): ElementSpec {
  if (colour === 'division') return spec;
  const data = { ...spec.data, hue: NO_HUE };
  if (toned === undefined) return { ...spec, data };
  const label = `${spec.data.label}\n${toned.written}`;
  return { ...spec, data: { ...data, label, height: Number(spec.data.height) + WRITTEN_LINE, tone: toned.tone } };
}

function sized(spec: ElementSpec, scale: number | undefined): ElementSpec {
  if (scale === undefined) return spec;
  const { width, height } = spec.data;
  return {
    ...spec,
    data: { ...spec.data, width: Number(width) * scale, height: Number(height) * scale, font: FONT * scale },
  };
}

function arrow(spec: ElementSpec, { arrows }: Looks): ElementSpec {
  const { width } = spec.data;
  if (arrows === 'weight' || typeof width !== 'number') return spec;
  return {
    ...spec,
    data: { ...spec.data, ...(arrows === 'even' ? { width: EVEN_ARROW } : { shade: shadeOf(width) }) },
  };
}

/** 1 (lightest) to 5 by the width that the weight has. */
export const shadeOf = (width: number): number => 1 + Math.round(4 * widthShare(width));
