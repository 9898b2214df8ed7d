import type { Command } from '#renderer/commands/command.ts';
import { searchableLabels } from '#renderer/commands/command-label.ts';
import { COMMANDS } from '#renderer/commands/commands.ts';
import type { App } from '#renderer/state/app.ts';
import type { AppState } from '#renderer/state/app-state.ts';
import { lightFinding } from '#renderer/state/light-finding.ts';
import { callUpView, viewsHere } from '#renderer/state/saved-views.ts';
import { type Selection, selectDepartments, selectServices } from '#renderer/state/selection.ts';
import { showMap } from '#renderer/state/show-map.ts';
import { showView } from '#renderer/state/show-view.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import { createTranslator, type Translator } from '#shared/i18n/translator.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { type MapContent, mapContent, mapsInOrder } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import { found, type Searchable, searchable } from '#shared/search/match.ts';
import { searchableNames } from '#shared/sight/searchable-names.ts';

/** What the palette leads to. */
export interface PaletteItem {
  readonly id: string;
  readonly kind: 'command' | 'department' | 'service' | 'finding' | 'map' | 'view';
  readonly label: string;
  /** Where it belongs: the menu of a command, the two ends of a service. */
  readonly detail: string;
  /** In the spelling of `Command.keys`. */
  readonly keys?: string;
  readonly enabled: boolean;
  readonly run: (app: App) => void;
  readonly texts: () => readonly Searchable[];
}

/** As many as somebody looks through. */
const SHOWN = 60;
const translators = LANGUAGES.map((language) => createTranslator(language));

/** Every command once, whether or not a menu has it; of two with the same words, the first. */
export function commandItems(t: Translator, state: AppState): readonly PaletteItem[] {
  const labels = new Set<string>();
  return (COMMANDS as readonly Command[]).flatMap((command) => {
    if (labels.has(command.label)) return [];
    labels.add(command.label);
    return {
      id: command.id,
      kind: 'command' as const,
      label: command.labelNow?.(t, state) ?? t(command.label),
      detail: command.menu === undefined ? '' : t(`menu.${command.menu[0]}`),
      ...(command.keys?.[0] !== undefined && { keys: command.keys[0] }),
      enabled: command.enabled?.(state) ?? true,
      run: (app: App) => void command.run(app),
      texts: () => searchableLabels(command),
    };
  });
}

/** Departments and services of the map on screen, its findings and views, and the other maps. */
function places(t: Translator, state: AppState, content: MapContent): readonly PaletteItem[] {
  const { language } = state;
  const name = (id: DepartmentId): string => {
    const row = content.departments.get(id);
    return row === undefined ? '' : nameIn(row, language);
  };
  const goTo = (app: App, selection: Selection, departments: readonly DepartmentId[]): void => {
    showView(app, 'map');
    app.store.setState({ selection, litFinding: undefined });
    app.canvas?.reveal(departments);
    app.canvas?.focus();
  };
  return [
    ...[...content.departments.values()].map((row) => ({
      id: row.id,
      kind: 'department' as const,
      label: nameIn(row, language),
      detail: '',
      enabled: true,
      run: (app: App) => goTo(app, selectDepartments([row.id]), [row.id]),
      texts: () => searchableNames(row),
    })),
    ...[...content.services.values()].map((row) => ({
      id: row.id,
      kind: 'service' as const,
      label: nameIn(row, language) || t('service.unnamed'),
      detail: `${name(row.provider)} → ${name(row.customer)}`,
      enabled: true,
      run: (app: App) => goTo(app, selectServices([row.id]), [row.provider, row.customer]),
      texts: () => searchableNames(row),
    })),
    ...(state.analysis.report?.findings ?? []).map((finding) => ({
      id: finding.key,
      kind: 'finding' as const,
      label: findingWords(t, finding, content).headline,
      detail: findingWords(t, finding, content).name,
      enabled: true,
      run: (app: App) => lightFinding(app, finding.key),
      texts: () =>
        translators.flatMap((speak) => {
          const words = findingWords(speak, finding, content);
          return [words.name, words.headline].map(searchable);
        }),
    })),
    ...viewsHere(state).map((row) => ({
      id: row.id,
      kind: 'view' as const,
      label: nameIn(row, language),
      detail: '',
      enabled: true,
      run: (app: App) => callUpView(app, row),
      texts: () => searchableNames(row),
    })),
    ...mapsInOrder(state.engagement)
      .filter(({ id }) => id !== state.map)
      .map((row) => ({
        id: row.id,
        kind: 'map' as const,
        label: nameIn(row, language),
        detail: '',
        enabled: true,
        run: (app: App) => showMap(app, row.id),
        texts: () => searchableNames(row),
      })),
  ];
}

/** What answers to the question, the likeliest first; of equals what was chosen lately. Without a question, commands alone. */
export function paletteItems(t: Translator, state: AppState, query: string): readonly PaletteItem[] {
  const commands = commandItems(t, state);
  const content = query.trim() === '' ? undefined : mapContent(state.engagement, state.map);
  const all = content === undefined ? commands : [...commands, ...places(t, state, content)];
  const age = new Map(state.chosenLately.map((id, index) => [id, index]));
  const ageOf = ({ id }: PaletteItem): number => age.get(id) ?? age.size;
  const lately = all.toSorted((a, b) => ageOf(a) - ageOf(b));
  return found(lately, query, (item) => item.texts()).slice(0, SHOWN);
}

const REMEMBERED = 20;

/** Remembers a choice, the latest first. */
export function choseLately(before: readonly string[], id: string): readonly string[] {
  return [id, ...before.filter((other) => other !== id)].slice(0, REMEMBERED);
}
