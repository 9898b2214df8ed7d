import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { buildDeck } from '#shared/export/build-deck.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import { SLIDES } from '#shared/export/slides/slides.ts';
import { must } from '#shared/kernel/result.ts';
import { mapLayouts } from '#shared/office/layout-roles.ts';
import { readTemplate } from '#shared/office/template.ts';
import { templateDesign } from '#shared/writers/pptx/template-design.ts';
import { writeTemplatePptx } from '#shared/writers/pptx/template-pptx.ts';
import { overflows } from '#tests/driver/deck-overflow.ts';
import { exportInput, withToBe } from '#tests/driver/export-sketch.ts';
import { openXmlFaults, validator } from '#tests/driver/open-xml-validator.ts';
import { all, first, readPptx } from '#tests/driver/pptx-reader.ts';
import { TEMPLATES } from '#tests/driver/templates.ts';
import { valveMaker } from '#tests/driver/valve-maker.ts';

const map = withToBe(valveMaker());
const input = { ...exportInput(map, must(runAnalysis(map.content, STANDARD_SETTINGS, NO_RATINGS))), findingWords };
const folder = mkdtempSync(join(tmpdir(), 'orgloom-templates-'));
afterAll(() => rmSync(folder, { recursive: true }));

function made(bytes: Uint8Array) {
  const template = must(readTemplate(bytes));
  const { mapping } = mapLayouts(template);
  const design = templateDesign(template, mapping);
  const options = { kinds: SLIDES.map(({ id }) => id), ratio: '16:9', language: 'both' } as const;
  const deck = buildDeck({ ...input, deck: options, design });
  return { template, mapping, design, deck, file: writeTemplatePptx(deck, template, mapping) };
}

/** Relationships that lead to a part that is not there. */
function dangling(files: Readonly<Record<string, Uint8Array>>, bytes: Uint8Array): readonly string[] {
  const names = new Set(Object.keys(files));
  return [...readPptx(bytes).files].flatMap(([path, document]) => {
    if (!path.endsWith('.rels')) return [];
    const base = new URL(path.replace('_rels/', '').replace(/\.rels$/, ''), 'zip:///');
    return all(document, 'Relationship').flatMap((each) => {
      if (each.getAttribute('TargetMode') === 'External') return [];
      const target = new URL(each.getAttribute('Target') ?? '', base).pathname.slice(1);
      return names.has(target) ? [] : [`${path}: ${target}`];
    });
  });
}

describe.each(Object.entries(TEMPLATES))('a deck after a template: %s', (name, make) => {
  it('opens, fits, keeps the look byte for byte and nothing of its slides', { timeout: 120_000 }, async () => {
    const bytes = make();
    const { deck, design, file, mapping, template } = made(bytes);
    expect(overflows(deck)).toEqual([]);
    const path = join(folder, `${name.replace(/\W+/g, '-')}.pptx`);
    writeFileSync(path, file);
    if (validator !== null) expect(await openXmlFaults(path)).toEqual([]);
    const [before, after] = [unzipSync(bytes), unzipSync(file)];
    for (const part of template.kept.filter((each) => !each.endsWith('presProps.xml')))
      expect(after[part]).toEqual(before[part]);
    expect(Object.keys(after)).not.toContain('ppt/media/only-of-slides.png');
    expect(dangling(after, file)).toEqual([]);
    const { files, slides } = readPptx(file);
    expect(slides).toHaveLength(deck.slides.length);
    expect(all(files.get('ppt/presProps.xml') ?? (slides[0] as never), 'p:showPr')).toEqual([]);
    expect(first(files.get('ppt/presentation.xml') as never, 'p:sldSz').getAttribute('cx')).toBe(
      String(Math.round(template.width * 12_700)),
    );
    for (const slide of slides) {
      const ids = all(slide, 'p:cNvPr').map((each) => each.getAttribute('id'));
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(design.page.body.width).toBeGreaterThanOrEqual(639.9);
    expect(writeTemplatePptx(deck, must(readTemplate(bytes)), mapping)).toEqual(file);
  });
});

it('opens after a template that LibreOffice saved', { timeout: 120_000 }, async () => {
  const office = officePath();
  if (office === undefined) {
    console.log('not tried: there is no LibreOffice on this computer');
    return;
  }
  const [from, profile] = [join(folder, 'firm.potx'), new URL('profile', `file://${folder}/`).href];
  writeFileSync(from, TEMPLATES['serif, 4:3']?.() ?? new Uint8Array());
  const to = [
    '--headless',
    `-env:UserInstallation=${profile}`,
    '--convert-to',
    'potx',
    '--outdir',
    join(folder, 'saved'),
  ];
  await promisify(execFile)(office, [...to, from]);
  const { deck, file } = made(readFileSync(join(folder, 'saved', 'firm.potx')));
  expect(overflows(deck)).toEqual([]);
  expect(readPptx(file).slides).toHaveLength(deck.slides.length);
  expect(dangling(unzipSync(file), file)).toEqual([]);
});

function officePath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((each) => join(each, 'soffice')).find((path) => existsSync(path));
}
