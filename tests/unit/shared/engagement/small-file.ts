import type { Json } from '#shared/kernel/json.ts';

export type Draft = Record<string, unknown>;

/** A small whole file as plain JSON, to be spoiled in one place. */
export function smallFile() {
  return {
    orgloom: { major: 1, minor: 3 } as Draft,
    profile: { id: 'e1', name: 'Pumps', language: 'en' } as Draft,
    settings: { sensitivity: 'strict', cutoffs: { silo: { smallestGroup: 4 } } } as Draft,
    maps: [{ id: 'm1', name: 'As-is', kind: 'as-is', weights: 'scale', order: 0 }] as Draft[],
    divisions: [{ id: 'v1', map: 'm1', name: 'Commercial', hue: 0 }] as Draft[],
    departments: [
      { id: 'd1', map: 'm1', name: 'Sales', division: 'v1', position: { x: 1, y: 2 } },
      { id: 'd2', map: 'm1', name: 'Finance', translations: { 'zh-CN': '财务部' } },
    ] as Draft[],
    services: [
      {
        id: 's1',
        map: 'm1',
        provider: 'd2',
        customer: 'd1',
        name: 'Credit check',
        weight: 4,
        standard: { agreement: 'written', status: 'agreed', target: '2', unit: 'days' },
      },
    ] as Draft[],
    marks: [
      {
        id: 'k1',
        map: 'm1',
        rule: 'one-way-dependency',
        departments: ['d2', 'd1'],
        kind: 'by-design',
        reason: 'Support',
      },
    ] as Draft[],
    teams: [{ id: 't1', map: 'm1', name: 'Credit circle', departments: ['d1', 'd2'] }] as Draft[],
    rounds: [{ id: 'r1', name: 'Kick-off', date: '2026-03-31' }] as Draft[],
    raters: [{ id: 'p1', department: 'd1', name: 'A' }] as Draft[],
    ratings: [
      { id: 'g1', round: 'r1', service: 's1', rater: 'p1', side: 'customer', performance: { time: 2, emotion: null } },
    ] as Draft[],
    actions: [
      {
        id: 'n1',
        name: 'Agree on a lead time',
        strategy: 'rules',
        finding: 'one-way-dependency',
        departments: ['d2'],
        services: ['s1'],
        owner: 'Mei Lin',
        dueDate: '2026-09-30',
      },
    ] as Draft[],
    views: [
      { id: 'w1', map: 'm1', name: 'Overview', order: 0, colour: 'net', position: { x: 0, y: 5 }, zoom: 0.8 },
    ] as Draft[],
  };
}

export type SmallFile = ReturnType<typeof smallFile>;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const fileBytes = (file: unknown): Uint8Array => bytesOf(JSON.stringify(file as Json, null, 1));

/** The small file with one thing changed. */
export function spoiled(change: (file: SmallFile) => void): Uint8Array {
  const file = smallFile();
  change(file);
  return fileBytes(file);
}
