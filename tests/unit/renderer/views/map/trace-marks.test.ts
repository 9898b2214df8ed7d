import { describe, expect, it } from 'vitest';
import { type Trace, traceOf } from '#renderer/state/proof-trace.ts';
import { NOTHING } from '#renderer/state/selection.ts';
import { mapElements } from '#renderer/views/map/map-model.ts';
import type { ProofItem } from '#shared/analysis/proof.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { department, map, service } from '#tests/driver/engagement-builder.ts';

const content = map('A > Hub: one 3', 'Hub > B: two 3', 'B > C: three 3', 'C > A: four 3');
const ids = (...names: readonly string[]) => names.map(department);
const draw = (item: ProofItem, on: MapContent = content) => {
  const trace: Trace = traceOf(item);
  return mapElements({
    content: on,
    language: 'en',
    selection: NOTHING,
    report: undefined,
    lit: undefined,
    trace,
    fates: new Map(),
    serviceNames: false,
  });
};
const having = (elements: ReturnType<typeof draw>, name: string) =>
  [...elements].filter(([, { classes }]) => classes.split(' ').includes(name)).map(([id]) => id);

describe('a line of a proof on the map', () => {
  const chain = draw({
    kind: 'chain',
    path: ids('A', 'Hub', 'B'),
    services: [service(1), service(2)],
    chains: 1,
    through: 1,
    credit: 1,
  });

  it('draws a chain as a path in order, and dims all else', () => {
    expect(ids('A', 'Hub', 'B', 'C').map((id) => chain.get(id)?.data.step)).toEqual([1, 2, 3, undefined]);
    expect(having(chain, 'traced')).toEqual([service(1), service(2)]);
    expect(having(chain, 'dimmed')).toEqual([...ids('C'), service(3), service(4)]);
    expect(chain.get(service(1))?.data.label).toBe('one');
  });

  it('marks what is cut off and what is taken out, each by a class of its own', () => {
    const cut = draw({ kind: 'cut-off', without: department('Hub'), sources: ids('A'), lost: ids('B', 'C'), pairs: 2 });
    expect(having(cut, 'cut-off')).toEqual(ids('B', 'C'));
    expect(having(cut, 'taken-out')).toEqual(ids('Hub'));
    expect(having(cut, 'severed')).toEqual([service(1), service(2)]);
    expect(having(cut, 'lit')).toEqual(ids('A', 'B', 'C', 'Hub'));
  });

  it('draws the service that is not recorded as an arrow of its own', () => {
    const item = { kind: 'nothing', provider: department('B'), customer: department('A') } as const;
    expect([...draw(item).values()].at(-1)).toMatchObject({
      group: 'edges',
      data: { source: department('B'), target: department('A') },
      classes: 'nothing',
    });
    expect([...draw(item, map('A', 'C')).values()].every(({ group }) => group === 'nodes')).toBe(true);
  });

  it('lights one service, or all of a tie, with both ends', () => {
    const ends = { provider: department('B'), customer: department('C') };
    expect(having(draw({ kind: 'service', service: service(3), ...ends }), 'lit')).toEqual([
      ...ids('B', 'C'),
      service(3),
    ]);
    expect(having(draw({ kind: 'tie', services: [service(3)], weight: 3, ...ends }), 'traced')).toEqual([service(3)]);
    expect(having(draw({ kind: 'gap', department: department('C'), gap: 'customers' }), 'lit')).toEqual(ids('C'));
  });

  it('leaves out the names of more services than can be read', () => {
    const big = map(...Array.from({ length: 13 }, (_, at) => `A > X${at}: name 2`));
    const services = [...big.services.keys()];
    const all = draw({ kind: 'exchange', departments: ids('A'), partners: [], services, weight: 26 }, big);
    const few = draw(
      { kind: 'exchange', departments: ids('A'), partners: [], services: services.slice(1), weight: 24 },
      big,
    );
    expect(all.get(service(1))?.data.label).toBe('');
    expect(few.get(services[1] ?? '')?.data.label).toBe('name');
  });
});
