import type { Copies } from '#shared/edits/copies.ts';
import { paste } from '#shared/edits/paste.ts';
import { faultText } from '#shared/i18n/fault-text.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { idsFor } from '#shared/import/build-engagement.ts';
import type { Draft } from '#shared/import/draft.ts';
import { type Pasted, pastedOf, readPasted } from '#shared/import/pasted.ts';
import { encodeUtf8 } from '#shared/kernel/encoding.ts';
import type { Point } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { mapContent } from '#shared/model/map-content.ts';
import type { App } from './app.ts';
import { clippingIn } from './clipboard.ts';
import { copiesOf } from './clipping.ts';
import { countText } from './count-text.ts';
import { findPlaces } from './find-places.ts';
import { type PastedCopies, pastedCopies } from './pasted-copies.ts';

/** What the clipboard holds, as far as it means something here; empty where it does not. */
export interface Clipboard {
  readonly text: string;
  readonly html: string;
}

/** Puts what was copied on the map: rows of ours as they were, a list or a table as departments and services. */
export async function pasteClipboard(app: App, { text, html }: Clipboard, inPlace: boolean): Promise<void> {
  const clipping = clippingIn(html);
  if (clipping !== undefined) pasteClipping(app, clipping, inPlace);
  else if (text.trim() !== '') await pasteText(app, text);
}

async function pasteText(app: App, text: string): Promise<void> {
  const pasted = readPasted(text);
  const name = app.t()('paste.clipboard');
  if (pasted !== undefined) await pasteRows(app, pasted);
  else app.store.setState({ dialog: { kind: 'import', name, bytes: encodeUtf8(text), paste: true } });
}

const GRID = 10;

function pasteClipping(app: App, clipping: Engagement, inPlace: boolean): void {
  const { engagement, map } = app.store.getState();
  const places = [...clipping.departments.values()].flatMap(({ position }) => position ?? []);
  const by = inPlace ? { x: 0, y: 0 } : shiftTo(places, app.canvas?.pointer() ?? { x: 0, y: 0 });
  const { copies } = copiesOf(clipping, { engagement, map, ids: app.ids }, ({ position }) =>
    position === undefined ? undefined : { x: position.x + by.x, y: position.y + by.y },
  );
  const select = { departments: new Set(copies.departments.map(({ id }) => id)), services: new Set<never>() };
  if (app.edit(paste, copies, { select })) app.canvas?.reveal(select.departments);
}

/** How far these places must move for their middle to come to a point, in steps of the grid. */
function shiftTo(places: readonly Point[], { x, y }: Point): Point {
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const onGrid = (value: number): number => Math.round(value / GRID) * GRID;
  if (places.length === 0) return { x: 0, y: 0 };
  return { x: onGrid(x - middle(places.map((at) => at.x))), y: onGrid(y - middle(places.map((at) => at.y))) };
}

/**
 * Adds what the map does not have yet, one undo step, and says what was new, known and left out. Nothing is added where the user
 * gives up before the new departments have places.
 */
export async function pasteRows(app: App, pasted: Pasted): Promise<boolean> {
  const { engagement, map } = app.store.getState();
  const found = pastedCopies(pasted, { engagement, map, ids: app.ids });
  const { departments, services } = found.copies;
  const placed = await placeNew(app, engagement, found.copies);
  if (placed === undefined) return false;
  const select = {
    departments: new Set(departments.map(({ id }) => id)),
    services: new Set(services.map(({ id }) => id)),
  };
  const any = departments.length + services.length > 0;
  if (any && !app.edit(paste, { ...found.copies, departments: placed }, { select })) return false;
  if (any) app.canvas?.reveal(select.departments);
  const t = app.t();
  const done = counted(t, found);
  const [first] = pasted.skipped;
  const text =
    first === undefined
      ? done
      : t('paste.skipped', { done, count: pasted.skipped.length, why: faultText(t, first).what });
  app.toast({ kind: 'done', text, undo: any });
  return true;
}

/** What a table would add to the map, before it is pasted. */
export function pasteCounts(app: App, draft: Draft): string {
  const { engagement, map } = app.store.getState();
  // Counting must not draw ids that the paste would then lack.
  const ids = idsFor(draft);
  return counted(app.t(), pastedCopies(pastedOf(draft), { engagement, map, ids }));
}

function counted(t: Translator, { copies: { departments, services }, matched }: PastedCopies): string {
  const things = countText(t, { departments: departments.length, services: services.length });
  return t('paste.done', { things, matched });
}

/** New departments with places among the others, which stay where they are; undefined where the user cancelled. */
async function placeNew(
  app: App,
  engagement: Engagement,
  { map, departments, services }: Copies,
): Promise<Copies['departments'] | undefined> {
  if (departments.length === 0) return departments;
  const content = mapContent(
    {
      ...engagement,
      departments: new Map([...engagement.departments, ...departments.map((row) => [row.id, row] as const)]),
      services: new Map([...engagement.services, ...services.map((row) => [row.id, row] as const)]),
    },
    map,
  );
  if (content === undefined) return departments;
  const places = await findPlaces(app, 'arranging', { content });
  return (
    places &&
    departments.map((row) => {
      const position = places.get(row.id);
      return position === undefined ? row : { ...row, position };
    })
  );
}
