import { describe, expect, it } from 'vitest';
import { commandById } from '#renderer/commands/commands.ts';
import { comparedMaps } from '#renderer/state/compared.ts';
import { addMap } from '#shared/edits/add-map.ts';
import type { MapId } from '#shared/model/map.ts';
import { MAP } from '#tests/driver/engagement-builder.ts';
import { testApp } from '#tests/driver/test-app.ts';

const [B, C] = ['b', 'c'] as MapId[] as [MapId, MapId];

function withMaps() {
  const { app } = testApp(['Finance > Sales 4']);
  for (const id of [B, C]) app.edit(addMap, { id, name: id, kind: 'to-be', weights: 'scale' });
  return app;
}

describe('the maps that are compared', () => {
  it('are none where there is one map', () => {
    expect(comparedMaps(testApp().app.store.getState())).toBeUndefined();
  });

  it('are the one on screen and the one before it, or behind the first the next', () => {
    const app = withMaps();
    const state = app.store.getState();
    expect(comparedMaps(state)).toEqual([MAP, B]);
    expect(comparedMaps({ ...state, map: B })).toEqual([MAP, B]);
    expect(comparedMaps({ ...state, map: C })).toEqual([B, C]);
  });

  it('are those that were chosen, while both are there', () => {
    const app = withMaps();
    app.store.setState({ compared: [C, MAP] });
    expect(comparedMaps(app.store.getState())).toEqual([C, MAP]);
    app.undo();
    expect(comparedMaps(app.store.getState())).toEqual([MAP, B]);
  });

  it('are a map and its copy after duplicating, under a free name', () => {
    const { app } = testApp(['Finance > Sales 4']);
    const duplicate = commandById('map.duplicate');
    duplicate.run(app);
    const { engagement, map, compared } = app.store.getState();
    expect(compared).toEqual([MAP, map]);
    expect(engagement.maps.get(map)?.name).toBe('Copy of As-is');
    expect([...engagement.departments.values()].filter((row) => row.map === map)).toHaveLength(2);
    app.store.setState({ map: MAP });
    duplicate.run(app);
    expect([...app.store.getState().engagement.maps.values()].at(-1)?.name).toBe('Copy of As-is 2');
    app.undo();
    app.undo();
    expect(app.store.getState().engagement.maps.size).toBe(1);
  });
});
