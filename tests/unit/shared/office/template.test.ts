import { describe, expect, it } from 'vitest';
import { must } from '#shared/kernel/result.ts';
import { mapLayouts } from '#shared/office/layout-roles.ts';
import { readTemplate } from '#shared/office/template.ts';
import { makeTemplate } from '#tests/driver/template-maker.ts';
import { TEMPLATES, usualLayouts, usualPlaces } from '#tests/driver/templates.ts';

const layouts = usualLayouts(960, 540, ['Title Slide', 'Content', 'Title Only']);
const masters = [{ places: usualPlaces(960, 540), layouts }];
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const leading = (kind: string, rest: string) =>
  makeTemplate({
    size: [960, 540],
    masters,
    slides: 1,
    leads: `<Relationship Id="rId7" Type="${TYPE}/${kind}" ${rest}/>`,
  });
const mapped = (bytes: Uint8Array, chosen = {}) => {
  const { mapping, unsure } = mapLayouts(must(readTemplate(bytes)), chosen);
  return { title: mapping.title.name, content: mapping['title-only'].name, unsure };
};

describe('readTemplate', () => {
  it('gives places with what they inherit, in points, and colours by their part', () => {
    const { width, layouts: found } = must(readTemplate(makeTemplate({ size: [960, 540], masters })));
    expect(width).toBe(960);
    const only = found.find(({ name }) => name === 'Title Only');
    expect(only?.places.map(({ type }) => type)).toEqual(['title', 'dt', 'ftr', 'sldNum']);
    expect(only?.places[0]).toMatchObject({ rect: { x: 48, y: 30, width: 864, height: 81 }, size: 44 });
    expect(only?.places[0]?.inner.x).toBeCloseTo(55.2);
    expect(only?.places[0]?.inner.height).toBeCloseTo(73.8);
    expect(only?.places[1]?.size).toBe(10);
    expect(only?.colours.text[0]).toBe('#000000');
  });

  it('reads the colours of a dark template by the part that they play', () => {
    const [first] = must(readTemplate(TEMPLATES['dark with a strip']?.() ?? new Uint8Array())).layouts;
    expect(first?.colours).toMatchObject({
      text: ['#F4F1E8', '#C8D2DC'],
      background: ['#101820', '#2B3A4A'],
      paper: '#101820',
    });
  });

  it('takes over neither slides nor what only they use', () => {
    const { kept } = must(readTemplate(makeTemplate({ size: [960, 540], masters, slides: 2 })));
    expect(kept.filter((part) => /slides\/|media/.test(part))).toEqual([]);
    expect(kept).toContain('ppt/slideLayouts/slideLayout3.xml');
  });

  it('refuses what is drawn in from outside, keeps links that are clicked, and follows none to a slide', () => {
    const linked = readTemplate(leading('image', 'Target="https://firm.example/logo.png" TargetMode="External"'));
    expect(linked).toMatchObject({
      ok: false,
      failure: { code: 'template-linked', address: 'https://firm.example/logo.png' },
    });
    expect(readTemplate(leading('hyperlink', 'Target="https://firm.example" TargetMode="External"')).ok).toBe(true);
    expect(must(readTemplate(leading('slide', 'Target="../slides/slide1.xml"'))).kept.join()).not.toContain('slides/');
  });

  it('refuses a relationship that leads nowhere, and a file without layouts', () => {
    expect(readTemplate(leading('image', 'Target="../media/gone.png"'))).toMatchObject({
      failure: { code: 'office-damaged' },
    });
    expect(readTemplate(makeTemplate({ size: [960, 540], masters: [] }))).toMatchObject({
      failure: { code: 'template-no-layouts' },
    });
    const bare = [{ places: usualPlaces(960, 540), layouts: [] }];
    expect(readTemplate(makeTemplate({ size: [960, 540], masters: bare }))).toMatchObject({
      failure: { code: 'template-no-layouts' },
    });
  });

  it('tells layouts of one name apart', () => {
    const { layouts: found } = must(
      readTemplate(makeTemplate({ size: [960, 540], masters: [...masters, ...masters] })),
    );
    expect(found.map(({ name }) => name)).toEqual([
      'Title Slide',
      'Content',
      'Title Only',
      'Title Slide (2)',
      'Content (2)',
      'Title Only (2)',
    ]);
  });
});

describe('mapLayouts', () => {
  it('finds layouts by type, by name in both languages, and by their places', () => {
    expect(mapped(makeTemplate({ size: [960, 540], masters }))).toEqual({
      title: 'Title Slide',
      content: 'Title Only',
      unsure: [],
    });
    expect(mapped(TEMPLATES['Chinese names without types']?.() ?? new Uint8Array()).unsure).toEqual([]);
    const odd = usualLayouts(960, 540, ['Opening', 'Words', 'Plain'], false).toReversed();
    const bytes = makeTemplate({ size: [960, 540], masters: [{ places: usualPlaces(960, 540), layouts: odd }] });
    expect(mapped(bytes)).toEqual({ title: 'Opening', content: 'Plain', unsure: [] });
  });

  it('takes what is chosen, and says where nothing is sure', () => {
    const bytes = makeTemplate({ size: [960, 540], masters });
    expect(mapped(bytes, { 'title-only': 'Content' }).content).toBe('Content');
    expect(mapped(bytes, { title: 'gone' }).title).toBe('Title Slide');
    const free = TEMPLATES['one layout of its own']?.() ?? new Uint8Array();
    expect(mapped(free)).toEqual({ title: 'Free', content: 'Free', unsure: ['title', 'title-only'] });
  });
});
