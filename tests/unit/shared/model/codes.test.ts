import { describe, expect, it } from 'vitest';
import { copyIds, duplicateMap } from '#shared/edits/duplicate-map.ts';
import { keepCodes } from '#shared/edits/keep-codes.ts';
import { createIds } from '#shared/kernel/id.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { must } from '#shared/kernel/result.ts';
import { codesOf } from '#shared/model/codes.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { sketch } from '#tests/driver/export-sketch.ts';

const three = sketch({ divisions: { '': ['A', 'B', 'C'] } });
const listed = (engagement: Engagement): string[] =>
  [...codesOf(engagement)].map(([id, code]) => `${engagement.departments.get(id)?.name} ${code}`).sort();
const without = (engagement: Engagement, ...ids: readonly DepartmentId[]): Engagement => ({
  ...engagement,
  departments: new Map([...engagement.departments].filter(([id]) => !ids.includes(id))),
});

describe('codes', () => {
  it('are numbers in order, the same each time', () => {
    expect(listed(three.engagement)).toEqual(['A D01', 'B D02', 'C D03']);
  });

  it('that are kept stay when departments come and go, and are not given to another', () => {
    const kept = must(keepCodes.run(three.engagement, {}));
    const first = { ...must(get(kept, 'B')), id: 'a000' as DepartmentId, name: 'New' };
    const { code: _, ...fresh } = first;
    const later = without(kept, three.id('A'));
    const grown = { ...later, departments: new Map([...later.departments, [fresh.id, fresh]]) };
    expect(listed(grown)).toEqual(['B D02', 'C D03', 'New D04']);
  });

  it('are the same for the same name on another map', () => {
    const map = 'later' as MapId;
    const ids = copyIds(three.content, createIds(createRandom(3)));
    const kept = must(keepCodes.run(three.engagement, {}));
    const both = must(duplicateMap.run(kept, { map: three.map, id: map, name: 'To-be', kind: 'to-be', ids }));
    expect(listed(both)).toEqual(['A D01', 'A D01', 'B D02', 'B D02', 'C D03', 'C D03']);
  });

  it('go to one department of a map only, where a file gives one twice', () => {
    const kept = must(keepCodes.run(three.engagement, {}));
    const twice = new Map([...kept.departments].map(([id, row]) => [id, { ...row, code: 'D07' }]));
    expect(listed({ ...kept, departments: twice })).toEqual(['A D07', 'B D08', 'C D09']);
  });

  it('once kept are kept without a change', () => {
    const kept = must(keepCodes.run(three.engagement, {}));
    expect(must(keepCodes.run(kept, {}))).toBe(kept);
  });
});

function get(engagement: Engagement, name: string) {
  const row = [...engagement.departments.values()].find((each) => each.name === name);
  return row === undefined ? ({ ok: false, failure: 'none' } as const) : ({ ok: true, value: row } as const);
}
