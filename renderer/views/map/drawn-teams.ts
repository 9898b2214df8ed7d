import type { AppState } from '#renderer/state/app-state.ts';
import type { Language } from '#shared/kernel/language.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';
import { drawnElements } from './drawn-elements.ts';
import { boxAreas, type TeamLine, teamLines } from './team-lines.ts';

interface Last {
  readonly content: Pick<MapContent, 'teams' | 'departments'>;
  readonly places: string;
  readonly language: Language;
  readonly lines: readonly TeamLine[];
}

const NONE: readonly TeamLine[] = [];
let last: Last | undefined;

/** The teams as the state has them on the map; made again only when a team, a department or the place of a box is another. */
export function drawnTeams(state: AppState): readonly TeamLine[] {
  const content = mapContent(state.engagement, state.map);
  const elements = content === undefined || content.teams.size === 0 ? undefined : drawnElements(state)?.elements;
  if (content === undefined || elements === undefined) return NONE;
  const { language } = state;
  const areas = boxAreas(elements);
  const places = JSON.stringify([...areas]);
  const same =
    last?.content.teams === content.teams &&
    last.content.departments === content.departments &&
    last.places === places &&
    last.language === language;
  if (!same) last = { content, places, language, lines: teamLines(content, areas, language) };
  return last?.lines ?? NONE;
}
