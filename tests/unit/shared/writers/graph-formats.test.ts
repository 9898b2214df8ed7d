import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { buildNetwork, type Network } from '#shared/export/network.ts';
import { writeCytoscapeJson } from '#shared/writers/cytoscape-json.ts';
import { writeDrawio } from '#shared/writers/drawio.ts';
import { writeGexf } from '#shared/writers/gexf.ts';
import { writeGraphml } from '#shared/writers/graphml.ts';
import { writeKumuJson } from '#shared/writers/kumu-json.ts';
import { exportInput, hostile, type Sketched, sketch } from '#tests/driver/export-sketch.ts';
import { hasNetworkx, NO_NETWORKX, readByNetworkx } from '#tests/driver/networkx.ts';
import { valveMaker, valveReport } from '#tests/driver/valve-maker.ts';

const network = (sketched: Sketched): Network => buildNetwork(exportInput(sketched));
const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
/** Two services the same way, one back, and numbers that a short decimal would lose. */
const volumes = (): Sketched =>
  sketch({
    weights: 'volume',
    divisions: { North: ['A', 'B'], '': ['C | 丙部'] },
    services: ['A > B 0.1 first', 'A > B 1234567.25 second', 'B > A 0.30000000000000004', 'C > A 3 "x" & <y> 🚀'],
  });

if (!hasNetworkx) console.log(NO_NETWORKX);

const READABLE = [
  { format: 'graphml', write: writeGraphml, label: 'label', place: (v: Values) => [v.x, v.y], up: true },
  { format: 'gexf', write: writeGexf, label: 'label', place: (v: Values) => [at(v).x, at(v).y], up: true },
  { format: 'cytoscape', write: writeCytoscapeJson, label: 'name', place: undefined, up: false },
] as const;
type Values = Readonly<Record<string, unknown>>;
const at = (values: Values) => (values.viz as { position: { x: number; y: number } }).position;
/** What XML cannot hold is left out there. */
const legal = (name: string) => name.replace('\u0007', '').replace(/\p{Cs}/u, '');

describe.skipIf(!hasNetworkx)('read back by NetworkX', () => {
  it.each(READABLE)('$format keeps names, places, directions and weights', ({ format, write, label, place, up }) => {
    for (const made of [network(volumes()), network(hostile())]) {
      const read = readByNetworkx(format, write(made));
      expect(read.directed).toBe(true);
      const keep = up ? legal : (name: string) => name.toWellFormed();
      expect(read.nodes.map(([id, values]) => [id, keep(String(values[label]))])).toEqual(
        made.nodes.map((node) => [node.id, keep(node.label)]),
      );
      if (place !== undefined) {
        expect(read.nodes.map(([, values]) => place(values))).toEqual(
          made.nodes.map(({ centre }) => [centre.x, 0 - centre.y]),
        );
      }
      const rows = (list: readonly (readonly unknown[])[]) => list.map((row) => JSON.stringify(row)).sort();
      expect(rows(read.edges.map(([source, target, { weight }]) => [source, target, weight]))).toEqual(
        rows(made.links.map(({ source, target, weight }) => [source, target, weight])),
      );
    }
  });
});

const WRITERS = { writeGraphml, writeGexf, writeDrawio, writeCytoscapeJson, writeKumuJson };

describe('graph formats', () => {
  it.each(Object.entries(WRITERS))('%s gives the same bytes for the same input', (_, write) => {
    expect(write(network(hostile()))).toEqual(write(network(hostile())));
  });

  it.each([writeGraphml, writeGexf, writeDrawio])('are XML whatever the names are', (write) => {
    const faults: unknown[] = [];
    const parser = new DOMParser({ onError: (_, message) => faults.push(message) });
    parser.parseFromString(text(write(network(hostile()))), 'text/xml');
    expect(faults).toEqual([]);
  });

  it('carry what was measured, by ids that no language changes', () => {
    const sketched = valveMaker();
    const report = valveReport(sketched);
    const made = buildNetwork(exportInput(sketched, report, 'zh-CN'));
    const sales = made.nodes.find(({ label }) => label === '销售部');
    expect(sales?.values).toMatchObject({ division: '商务板块', party: 'internal' });
    const measured = report.departments.get(sketched.id('Sales'));
    expect([sales?.values.load, sales?.values.need]).toEqual([measured?.outStrength, measured?.inStrength]);
    expect(sales?.values.betweenness).toBeCloseTo((measured?.betweenness ?? 0) / (13 * 12), 12);
  });

  it('give Kumu ids for ends, so that two services between the same two stay two', () => {
    const { elements, connections } = JSON.parse(text(writeKumuJson(network(volumes()))));
    expect(elements.map(({ label, tags }: { label: string; tags: string[] }) => [label, tags])).toEqual([
      ['A', ['North']],
      ['B', ['North']],
      ['C', []],
    ]);
    expect(new Set(connections.map(({ id }: { id: string }) => id)).size).toBe(4);
    expect(connections[1]).toMatchObject({
      from: elements[0].id,
      to: elements[1].id,
      direction: 'directed',
      strength: 1234567.25,
    });
  });
});

describe('draw.io', () => {
  const cells = (sketched: Sketched): readonly Element[] => [
    ...new DOMParser().parseFromString(text(writeDrawio(network(sketched))), 'text/xml').getElementsByTagName('mxCell'),
  ];
  const idOf = (cell: Element): string =>
    cell.getAttribute('id') ?? (cell.parentNode as Element | null)?.getAttribute('id') ?? '';

  it('glues both ends of every arrow to a box that is there', () => {
    const all = cells(volumes());
    const boxes = new Set(all.filter((cell) => cell.getAttribute('vertex') === '1').map(idOf));
    const arrows = all.filter((cell) => cell.getAttribute('edge') === '1');
    expect(arrows).toHaveLength(4);
    for (const arrow of arrows) {
      expect(boxes).toContain(arrow.getAttribute('source'));
      expect(boxes).toContain(arrow.getAttribute('target'));
    }
    expect(new Set(all.map(idOf)).size).toBe(all.length);
  });

  it('keeps arrows between the same two apart, whichever way they point', () => {
    const bends = cells(volumes()).flatMap((cell) => [...cell.getElementsByTagName('mxPoint')].map(String));
    expect([bends.length, new Set(bends).size]).toEqual([3, 3]);
  });

  it('shows a label as it was typed, though draw.io takes it for HTML', () => {
    const label = cells(volumes()).map((cell) => (cell.parentNode as Element | null)?.getAttribute('label'));
    expect(label).toContain('&quot;x&quot; &amp; &lt;y&gt; 🚀');
  });

  it('sets a department inside its division', () => {
    const all = cells(volumes());
    const division = all.find((cell) => idOf(cell).startsWith('division-'));
    const inside = all.filter((cell) => cell.getAttribute('parent') === (division && idOf(division)));
    expect(inside).toHaveLength(2);
  });
});
