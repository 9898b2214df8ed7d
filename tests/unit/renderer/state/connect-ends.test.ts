import { describe, expect, it } from 'vitest';
import { connectEnds, type End, endNamed, offersFor } from '#renderer/state/connect-ends.ts';
import { addDivision } from '#shared/edits/add-division.ts';
import { assignDivision } from '#shared/edits/assign-division.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { department, engagement, MAP } from '#tests/driver/engagement-builder.ts';
import { testApp } from '#tests/driver/test-app.ts';

const SKETCH = ['Finance > Sales 4', 'Finance > 采购部 2'];
const content = mapContent(engagement(...SKETCH), MAP);
if (content === undefined) throw new Error('no map');
const labels = (typed: string, except?: Parameters<typeof offersFor>[3]) =>
  offersFor(content, typed, 'en', except).map(({ end, label }) => (end.kind === 'new' ? `+${label}` : label));

describe('what is offered', () => {
  it('finds by letters, by pinyin and by its first letters, and offers a new department last', () => {
    expect(labels('fin')).toEqual(['Finance', '+fin']);
    expect(labels('cgb')).toEqual(['采购部', '+cgb']);
    expect(labels('caigou')).toEqual(['采购部', '+caigou']);
    expect(labels('  Plant ')).toEqual(['+Plant']);
  });

  it('offers no second department of a name, none for nothing, and not the other end', () => {
    expect(labels('ＦＩＮＡＮＣＥ')).toEqual(['Finance']);
    expect(labels('')).toEqual(['Finance', 'Sales', '采购部']);
    expect(labels('', department('Finance'))).toEqual(['Sales', '采购部']);
    expect(endNamed(content, 'sales')).toEqual({ kind: 'department', id: department('Sales') });
    expect(endNamed(content, 'sale')).toBeUndefined();
  });

  it('says the division', () => {
    const { app } = testApp(SKETCH);
    const id = app.ids('division');
    app.edit(addDivision, { id, map: MAP, name: 'Front office' });
    app.edit(assignDivision, { departments: [department('Sales')], division: id });
    const now = mapContent(app.store.getState().engagement, MAP);
    expect(now && offersFor(now, 'sales', 'en')[0]?.division).toBe('Front office');
  });
});

describe('what is drawn', () => {
  const there = (name: string): End => ({ kind: 'department', id: department(name) });
  const fresh = (name: string): End => ({ kind: 'new', name });

  it('is a service with new departments at places of their own, taken back in one step', () => {
    const { app, names } = testApp(SKETCH);
    const before = app.store.getState().engagement;
    expect(connectEnds(app, { provider: fresh('Plant'), customer: fresh('Depot'), name: 'parts', weight: 5 })).toBe(
      true,
    );
    expect(names()).toEqual(['Depot', 'Finance', 'Plant', 'Sales', '采购部']);
    const { engagement: after, selection } = app.store.getState();
    const [id] = [...selection.services];
    expect(id && after.services.get(id)).toMatchObject({ name: 'parts', weight: 5 });
    const places = [...after.departments.values()].map(({ position }) => JSON.stringify(position));
    expect(new Set(places.filter((place) => place !== undefined)).size).toBeGreaterThanOrEqual(2);
    app.undo();
    expect(app.store.getState().engagement).toEqual(before);
  });

  it('is all or nothing', () => {
    const { app, names, errors } = testApp(SKETCH);
    expect(connectEnds(app, { provider: fresh('Plant'), customer: there('Sales'), name: '', weight: 9 })).toBe(false);
    expect(connectEnds(app, { provider: fresh('Plant'), customer: fresh('plant'), name: '' })).toBe(false);
    expect(names()).toEqual(['Finance', 'Sales', '采购部']);
    expect(errors()).toHaveLength(2);
  });
});
