import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildDeck } from '#shared/export/build-deck.ts';
import type { Outline } from '#shared/export/drawing.ts';
import { type MapFigureOptions, mapFigure } from '#shared/export/map-figure.ts';
import { buildNetwork } from '#shared/export/network.ts';
import { holds } from '#shared/export/rect.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { NO_EXTRA } from '#shared/kernel/json.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { NO_TRANSLATIONS } from '#shared/model/named.ts';
import type { Team, TeamId } from '#shared/model/team.ts';
import { writeDrawio } from '#shared/writers/drawio.ts';
import { writePptx } from '#shared/writers/pptx/pptx.ts';
import { svgText } from '#shared/writers/svg.ts';
import { exportInput, rowsOfFive, type Sketched, sketch } from '#tests/driver/export-sketch.ts';
import { openXmlFaults, validator } from '#tests/driver/open-xml-validator.ts';
import { all, first, readPptx } from '#tests/driver/pptx-reader.ts';

function withTeam(): Sketched {
  const drawn = sketch({ divisions: { North: ['A', 'B'], South: ['C', 'D'] }, services: ['A > C 3'] });
  const row: Team = {
    id: 'team1' as TeamId,
    map: drawn.map,
    name: 'Night shift',
    translations: NO_TRANSLATIONS,
    departments: [drawn.id('A'), drawn.id('D')],
    purpose: 'SECRET',
    extra: NO_EXTRA,
  };
  const engagement = { ...drawn.engagement, teams: new Map([[row.id, row]]) };
  const content = mapContent(engagement, drawn.map);
  if (content === undefined) throw new Error('no map');
  return { ...drawn, engagement, content };
}

const figure = (options: Partial<MapFigureOptions> = {}) =>
  mapFigure(withTeam().content, { translator: createTranslator('en'), layOut: rowsOfFive, ...options });
const outlines = (of: ReturnType<typeof figure>): readonly Outline[] =>
  of.items.filter((item) => item.kind === 'outline');
const elements = (xml: string, name: string): readonly Element[] => [
  ...new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName(name),
];

describe('a team in what goes out', () => {
  it('is a dashed line round its members inside the picture, with its name, who is in it for those who listen', () => {
    const drawn = figure();
    const [line, ...others] = outlines(drawn);
    expect(others).toEqual([]);
    expect(line).toMatchObject({ description: 'Night shift: A and D', stroke: { dashed: true } });
    for (const { x, y } of line?.loops.flat() ?? [])
      expect(holds(drawn.areas.map, { x, y, width: 0, height: 0 })).toBe(true);
    const label = drawn.items.find(({ name }) => name === 'team-label:team1');
    expect(label?.kind === 'shape' && holds(drawn.areas.map, label.rect)).toBe(true);
  });

  it('is left out where a finding is lit up', () => {
    const highlight = { departments: new Set<never>(), services: new Set<never>() };
    expect(outlines(figure({ highlight }))).toEqual([]);
  });

  it('is a closed path in SVG, and says nothing of what it is for', () => {
    const svg = svgText(figure());
    const group = elements(svg, 'g').find((each) => each.getAttribute('data-name') === 'team:team1');
    const path = group?.getElementsByTagName('path')[0]?.getAttribute('d') ?? '';
    // It ends where it begins.
    expect(path.startsWith(`M${path.split('L').at(-1)}`)).toBe(true);
    expect(svg).toContain('Night shift');
    expect(svg).not.toContain('SECRET');
  });

  it('is a closed line with its name in draw.io, glued to nothing', () => {
    const xml = strFromU8(writeDrawio(buildNetwork(exportInput(withTeam()))));
    const cell = elements(xml, 'mxCell').find((each) => each.getAttribute('id') === 'team-team1');
    expect(cell?.getAttribute('value')).toBe('Night shift');
    expect(cell?.getAttribute('source')).toBeFalsy();
    const ends = [...(cell?.getElementsByTagName('mxPoint') ?? [])].filter((each) => each.getAttribute('as'));
    const [from, to] = ends.map((each) => [each.getAttribute('x'), each.getAttribute('y')]);
    expect(from).toEqual(to);
    expect(xml).not.toContain('SECRET');
  });

  it('is a shape of its own form on a slide, which Office opens', { timeout: 60_000 }, async () => {
    const bytes = writePptx(buildDeck(exportInput(withTeam())));
    const slides = readPptx(bytes).slides.flatMap((slide) => all(slide, 'p:sp'));
    const own = slides.filter((shape) => first(shape, 'p:cNvPr').getAttribute('name') === 'team:team1');
    expect(own.length).toBeGreaterThan(0);
    for (const shape of own) expect(all(shape, 'a:lnTo').length).toBeGreaterThan(3);
    if (validator === null) return;
    const path = join(mkdtempSync(join(tmpdir(), 'orgloom-team-')), 'team.pptx');
    writeFileSync(path, bytes);
    expect(await openXmlFaults(path)).toEqual([]);
  });
});
