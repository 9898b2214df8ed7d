import { freeAmong } from '#renderer/state/free-name.ts';
import { showMap } from '#renderer/state/show-map.ts';
import { addMap as addMapEdit } from '#shared/edits/add-map.ts';
import { copyIds, duplicateMap as duplicateMapEdit } from '#shared/edits/duplicate-map.ts';
import { removeMap as removeMapEdit } from '#shared/edits/remove-map.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import { defineCommand } from './command.ts';

export const addMap = defineCommand({
  id: 'map.add',
  label: 'command.add-map',
  menu: ['insert', 1],
  run(app) {
    const { engagement, map } = app.store.getState();
    const id = app.ids('map');
    const weights = engagement.maps.get(map)?.weights ?? 'scale';
    if (app.edit(addMapEdit, { id, name: app.t()('map.new-map'), kind: 'as-is', weights })) showMap(app, id);
  },
});

export const duplicateMap = defineCommand({
  id: 'map.duplicate',
  label: 'command.duplicate-map',
  menu: ['insert', 1],
  run(app) {
    const { engagement, map, language } = app.store.getState();
    const content = mapContent(engagement, map);
    if (content === undefined) return;
    const id = app.ids('map');
    const wanted = app.t()('map.copy-name', { name: nameIn(content.map, language) });
    const name = freeAmong(engagement.maps.values(), wanted);
    const ids = copyIds(content, app.ids);
    if (!app.edit(duplicateMapEdit, { map, id, name, kind: content.map.kind, ids })) return;
    app.store.setState({ compared: [map, id] });
    showMap(app, id);
  },
});

export const deleteMap = defineCommand({
  id: 'map.delete',
  label: 'command.delete-map',
  menu: ['insert', 1],
  enabled: (state) => state.engagement.maps.size > 1,
  run(app) {
    const { engagement, map, language } = app.store.getState();
    const row = engagement.maps.get(map);
    if (row === undefined || !app.edit(removeMapEdit, { map })) return;
    app.canvas?.fit();
    app.toast({ kind: 'done', text: app.t()('toast.deleted', { things: nameIn(row, language) }), undo: true });
  },
});
