import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildDeck } from '#shared/export/build-deck.ts';
import { usualDeck } from '#shared/export/deck-options.ts';
import type { ArrowForm } from '#shared/export/drawing.ts';
import { LANGUAGES, type Language } from '#shared/kernel/language.ts';
import { writePptx } from '#shared/writers/pptx/pptx.ts';
import { crowd, exportInput, finding, hostile, reportOf, type Sketched, sketch } from '#tests/driver/export-sketch.ts';
import { NO_VALIDATOR, openXmlFaults, validator } from '#tests/driver/open-xml-validator.ts';
import { all, drawnAt, first, number, readPptx, readShape, siteOf } from '#tests/driver/pptx-reader.ts';
import { valveMaker, valveReport } from '#tests/driver/valve-maker.ts';

type Slide = ReturnType<typeof readPptx>['slides'][number];

if (validator === null) console.log(NO_VALIDATOR);

const nameOf = (slide: Slide) => first(slide, 'p:cSld').getAttribute('name');
const slideNamed = (name: string, slides: readonly Slide[]): Slide => {
  const found = slides.find((slide) => nameOf(slide) === name);
  if (found === undefined) throw new Error(`no slide ${name}`);
  return found;
};

const reported = (map: Sketched) => {
  const findings = [...map.content.departments.keys()].flatMap((id, index) =>
    finding(index % 3 === 0 ? 'bottleneck' : 'one-way-dependency', [id], map.content),
  );
  return reportOf(map.content, findings);
};

const MAPS: readonly (readonly [string, () => Sketched])[] = [
  ['0 departments', () => sketch({ divisions: {} })],
  ['1 department', () => sketch({ divisions: { '': ['Finance'] } })],
  ['14 departments', valveMaker],
  ['60 departments', () => crowd(60)],
  ['hostile names', hostile],
];
type Case = readonly [string, Language, () => Sketched, ArrowForm];
const CASES: readonly Case[] = [
  ...MAPS.flatMap(([name, make]) => LANGUAGES.map((language): Case => [name, language, make, 'curved'])),
  ['14 departments with arrows in right angles', 'en', valveMaker, 'bent'],
  ['60 departments with straight arrows', 'en', () => crowd(60), 'straight'],
];

const folder = mkdtempSync(join(tmpdir(), 'orgloom-pptx-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(CASES)('a presentation of %s in %s', (_, language, make, arrows) => {
  const map = make();
  const input = exportInput(map, reported(map), language);
  const deck = buildDeck({ ...input, deck: { ...usualDeck(language), arrows } });
  const bytes = writePptx(deck);
  const { files, slides } = readPptx(bytes);
  const parts = [...files].filter(([path]) => path.startsWith('ppt/') && !path.endsWith('.rels'));

  it.skipIf(validator === null)('has no fault that the Open XML SDK could find', { timeout: 60_000 }, async () => {
    const path = join(folder, 'deck.pptx');
    writeFileSync(path, bytes);
    expect(await openXmlFaults(path)).toEqual([]);
  });

  it('numbers the shapes of a slide uniquely and names and describes each', () => {
    for (const slide of slides) {
      const identities = all(slide, 'p:cNvPr').slice(1);
      const ids = identities.map((each) => each.getAttribute('id'));
      expect(new Set(ids).size).toBe(ids.length);
      const names = identities.map((each) => each.getAttribute('name'));
      expect(new Set(names).size).toBe(names.length);
      for (const each of identities) expect(each.getAttribute('descr') ?? '').not.toBe('');
    }
  });

  it('glues every connector at both ends to a shape of its slide, and starts and ends exactly on the sites', () => {
    let glued = 0;
    for (const slide of slides) {
      const shapes = new Map(
        all(slide, 'p:sp').flatMap((each) => {
          return all(each, 'a:off').length === 0 ? [] : [[readShape(each).id, readShape(each)] as const];
        }),
      );
      for (const connector of all(slide, 'p:cxnSp')) {
        for (const [tag, share] of [
          ['a:stCxn', { x: 0, y: 0 }],
          ['a:endCxn', { x: 1, y: 1 }],
        ] as const) {
          const glue = first(connector, tag);
          const shape = shapes.get(number(glue, 'id'));
          expect(shape?.name).toMatch(/^department:/);
          if (shape === undefined) continue;
          const [site, drawn] = [siteOf(shape, number(glue, 'idx')), drawnAt(connector, share)];
          expect(Math.abs(site.x - drawn.x)).toBeLessThanOrEqual(1.001);
          expect(Math.abs(site.y - drawn.y)).toBeLessThanOrEqual(1.001);
          if (nameOf(slide) === 'map') glued++;
        }
      }
    }
    expect(glued).toBe(2 * map.content.services.size);
  });

  it('draws arrows in the form that is asked for', () => {
    const presets = slides.flatMap((slide) =>
      all(slide, 'p:cxnSp').map((each) => first(each, 'a:prstGeom').getAttribute('prst') ?? ''),
    );
    const allowed = {
      curved: /^(straightConnector1|curvedConnector[23])$/,
      bent: /^(straightConnector1|bentConnector[23])$/,
      straight: /^straightConnector1$/,
    }[arrows];
    expect(presets.filter((preset) => !allowed.test(preset))).toEqual([]);
  });

  it('gives every run a language and the fonts of the theme for Latin and Chinese', () => {
    for (const [, part] of parts) {
      for (const run of [...all(part, 'a:r'), ...all(part, 'a:fld')]) {
        const properties = first(run, 'a:rPr');
        expect(properties.getAttribute('lang')).toMatch(/^(en-US|zh-CN)$/);
        expect(first(properties, 'a:latin').getAttribute('typeface')).toMatch(/^\+m[jn]-lt$/);
        expect(first(properties, 'a:ea').getAttribute('typeface')).toMatch(/^\+m[jn]-ea$/);
        if (/\p{Script=Han}/u.test(run.textContent ?? '')) expect(properties.getAttribute('lang')).toBe('zh-CN');
      }
    }
  });

  it('has no relationship that leads nowhere, and no part that nothing leads to', () => {
    const reached = new Set<string>();
    for (const [path, file] of files) {
      if (!path.endsWith('.rels')) continue;
      const from = posix.dirname(posix.dirname(path));
      const ids = all(file, 'Relationship').map((each) => {
        const target = posix.join(from, each.getAttribute('Target') ?? '');
        expect(files.has(target), target).toBe(true);
        reached.add(target);
        return each.getAttribute('Id');
      });
      const source = files.get(posix.join(from, posix.basename(path, '.rels')));
      if (source === undefined) continue;
      const used = all(source, '*').flatMap((each) => each.getAttribute('r:id') ?? []);
      for (const id of used) expect(ids).toContain(id);
    }
    for (const path of files.keys()) {
      if (!path.endsWith('.rels') && path !== '[Content_Types].xml') expect(reached).toContain(path);
    }
  });

  it('has the same bytes for the same input', () => {
    const again = make();
    const same = { ...exportInput(again, reported(again), language), deck: { ...usualDeck(language), arrows } };
    expect(Buffer.from(writePptx(buildDeck(same))).equals(bytes)).toBe(true);
  });

  it('says nothing about who made it, where, and with what', () => {
    expect([...files.keys()]).not.toContain('docProps/app.xml');
    const tags = [...files].flatMap(([path, core]) =>
      path === 'docProps/core.xml' ? all(core, '*').map(({ tagName }) => tagName) : [],
    );
    expect(tags).toEqual(['cp:coreProperties', 'dc:title', 'dc:language', 'dcterms:created', 'dcterms:modified']);
  });
});

describe('the map in a presentation', () => {
  const map = valveMaker();
  const slide = slideNamed('map', readPptx(writePptx(buildDeck(exportInput(map, valveReport(map))))).slides);
  const shape = (name: string) =>
    all(slide, 'p:sp').find((each) => first(each, 'p:cNvPr').getAttribute('name') === name);

  it('draws a department as a native rounded rectangle with its name inside', () => {
    const finance = shape(`department:${map.id('Finance')}`);
    if (finance === undefined) throw new Error('no department');
    expect(first(finance, 'a:prstGeom').getAttribute('prst')).toBe('roundRect');
    expect(first(finance, 'p:txBody').textContent).toBe('Finance');
  });

  it('groups a division with its departments, and a department with its badge, at their places on the slide', () => {
    const groups = all(slide, 'p:grpSp');
    const named = (group: (typeof groups)[number]) => first(group, 'p:cNvPr').getAttribute('name');
    expect(groups.map(named).filter((name) => name?.startsWith('group:division:')).length).toBeGreaterThan(1);
    const badge = groups.find((group) => named(group) === `group:department:${map.id('Production Planning')}`);
    expect(badge && all(badge, 'p:sp').map((each) => first(each, 'p:cNvPr').getAttribute('name'))).toEqual([
      `department:${map.id('Production Planning')}`,
      `badge:${map.id('Production Planning')}`,
    ]);
    for (const group of groups) {
      for (const [outer, inner] of [
        ['a:off', 'a:chOff'],
        ['a:ext', 'a:chExt'],
      ] as const) {
        const values = (tag: string) => [...first(group, tag).attributes].map(({ value }) => value);
        expect(values(outer)).toEqual(values(inner));
      }
    }
  });

  it('takes colours from the theme', () => {
    const fills = all(slide, 'p:spPr').flatMap((each) => [...all(each, 'a:srgbClr')]);
    expect(fills).toEqual([]);
    expect(all(slide, 'a:schemeClr').length).toBeGreaterThan(100);
  });

  it('puts an arrow head at the internal customer only', () => {
    for (const connector of all(slide, 'p:cxnSp')) {
      expect(first(connector, 'a:tailEnd').getAttribute('type')).toBe('triangle');
      expect(all(connector, 'a:headEnd')).toEqual([]);
    }
  });

  it('draws a way round level boxes with a bulge that a reader will see', () => {
    const level = sketch({ divisions: { '': ['A', 'B'] }, services: ['A > B 5', 'B > A 4', 'A > B 3'] });
    const round = slideNamed('map', readPptx(writePptx(buildDeck(exportInput(level)))).slides);
    const curved = all(round, 'p:cxnSp').filter((each) => all(each, 'a:gd').length > 0);
    expect(curved.length).toBeGreaterThan(0);
    for (const connector of curved) {
      const share = Number(first(connector, 'a:gd').getAttribute('fmla')?.slice('val '.length)) / 100_000;
      const [start, bulge] = [drawnAt(connector, { x: 0, y: 0 }), drawnAt(connector, { x: share, y: 0 })];
      expect(Math.abs(bulge.y - start.y)).toBeGreaterThan(12 * 12_700);
    }
  });

  it('keeps the reading direction of right-to-left names', () => {
    const rtl = sketch({ divisions: { '': ['قسم المالية'] } });
    const drawn = slideNamed('map', readPptx(writePptx(buildDeck(exportInput(rtl)))).slides);
    const directions = all(drawn, 'a:pPr').map((each) => each.getAttribute('rtl'));
    expect(directions).toContain('1');
  });
});

describe('the findings in a presentation', () => {
  it('are a native table with the notes of its slide', () => {
    const map = valveMaker();
    const { slides, files } = readPptx(writePptx(buildDeck(exportInput(map, valveReport(map)))));
    const slide = slideNamed('findings-1', slides);
    const [table] = all(slide, 'a:tbl');
    expect(table && all(table, 'a:tr').length).toBe(6);
    expect(table && all(table, 'a:gridCol').length).toBe(4);
    const notes = files.get(`ppt/notesSlides/notesSlide${slides.indexOf(slide) + 1}.xml`);
    expect(notes && first(notes, 'p:txBody').textContent).toContain('Ask: Ask Production Planning?');
  });
});
