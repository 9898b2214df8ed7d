import type { AppState } from '#renderer/state/app-state.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Point } from '#shared/model/department.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';
import type { Team } from '#shared/model/team.ts';
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

/** The teams while boxes are dragged to other places, by id: only outlines of who moves are drawn anew. */
export function teamsMoved(state: AppState, moved: ReadonlyMap<string, Point>): readonly TeamLine[] {
  const drawn = drawnTeams(state);
  const content = mapContent(state.engagement, state.map);
  const elements = drawnElements(state)?.elements;
  if (content === undefined || elements === undefined || moved.size === 0) return drawn;
  const areas = new Map(boxAreas(elements));
  for (const [id, { x, y }] of moved) {
    const area = areas.get(id);
    if (area === undefined) continue;
    const [width, height] = [(area.right - area.left) / 2, (area.bottom - area.top) / 2];
    areas.set(id, { left: x - width, top: y - height, right: x + width, bottom: y + height });
  }
  const moves = ({ departments }: Team): boolean =>
    departments.some((id) => moved.has(id) || moved.has(content.departments.get(id)?.division ?? ''));
  const teams = new Map([...content.teams].filter(([, team]) => moves(team)));
  const fresh = new Map(teamLines({ ...content, teams }, areas, state.language).map((line) => [line.id, line]));
  return drawn.map((line) => {
    const { path, at } = fresh.get(line.id) ?? line;
    return { ...line, path, at };
  });
}
