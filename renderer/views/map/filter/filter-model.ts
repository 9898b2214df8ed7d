import type { AppState } from '#renderer/state/app-state.ts';
import { shownNow } from '#renderer/state/shown.ts';
import { FINDINGS } from '#shared/analysis/findings.ts';
import { standingFindings } from '#shared/analysis/set-aside.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { ANY_FINDING, NO_DIVISION } from '#shared/model/map-filter.ts';
import { nameIn } from '#shared/model/named.ts';

export interface FilterOption<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

/** Divisions with departments by name, and last those without one; none where all departments would be the same. */
export function divisionOptions(t: Translator, { engagement, map, language }: AppState): readonly FilterOption[] {
  const content = mapContent(engagement, map);
  const used = new Set([...(content?.departments.values() ?? [])].map(({ division }) => division ?? NO_DIVISION));
  if (used.size < 2) return [];
  const { compare } = new Intl.Collator(language);
  const named = [...(content?.divisions.values() ?? [])]
    .filter(({ id }) => used.has(id))
    .map((row) => ({ value: row.id as string, label: nameIn(row, language) }))
    .sort((a, b) => compare(a.label, b.label));
  return used.has(NO_DIVISION) ? [...named, { value: NO_DIVISION, label: t('filter.no-division') }] : named;
}

/** What stands on this map, in the order of the rules, and what is chosen even where it no longer stands. */
export function findingOptions(t: Translator, state: AppState): readonly FilterOption[] {
  const content = mapContent(state.engagement, state.map);
  const standing = content === undefined ? [] : standingFindings(content, state.analysis.report);
  const ids = new Set<string>(standing.map(({ id }) => id));
  return [
    { value: '', label: t('filter.finding.all') },
    { value: ANY_FINDING, label: t('filter.finding.any') },
    ...FINDINGS.filter(({ id }) => ids.has(id) || id === state.filter.finding).map(({ id }) => ({
      value: id,
      label: t(`finding.${id}.name`),
    })),
  ];
}

export interface ShownCount {
  readonly shown: number;
  readonly all: number;
}

/** How many departments of the map are let through; undefined while nothing is asked. */
export function shownCount(state: AppState): ShownCount | undefined {
  const shown = shownNow(state);
  if (shown === undefined) return undefined;
  const all = [...state.engagement.departments.values()].filter(({ map }) => map === state.map);
  return { shown: all.filter(({ id }) => shown.departments.has(id)).length, all: all.length };
}

/** Names of the departments in focus: two by name, more by number. */
export function focusNames(t: Translator, { engagement, focus, language }: AppState): string | undefined {
  const rows = (focus?.departments ?? []).flatMap((id) => engagement.departments.get(id) ?? []);
  if (rows.length === 0) return undefined;
  return rows.length > 2
    ? t('filter.focus.more', { count: rows.length })
    : new Intl.ListFormat(language).format(rows.map((row) => nameIn(row, language)));
}
