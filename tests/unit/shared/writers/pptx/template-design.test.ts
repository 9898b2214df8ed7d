import { describe, expect, it } from 'vitest';
import { contrast } from '#shared/export/palette.ts';
import { overlaps } from '#shared/export/rect.ts';
import { must } from '#shared/kernel/result.ts';
import { mapLayouts } from '#shared/office/layout-roles.ts';
import { readTemplate } from '#shared/office/template.ts';
import { freeArea, templateDesign } from '#shared/writers/pptx/template-design.ts';
import { TEMPLATES } from '#tests/driver/templates.ts';

describe.each(Object.entries(TEMPLATES))('the design of %s', (_, make) => {
  const template = must(readTemplate(make()));
  const { mapping } = mapLayouts(template);
  const design = templateDesign(template, mapping);
  const content = mapping['title-only'];

  it('leaves title and footers alone', () => {
    const area = freeArea(content, template);
    const places = content.places.filter(({ type }) => ['ftr', 'dt', 'sldNum'].includes(type));
    for (const { rect } of places) expect(overlaps(area, rect)).toBe(false);
    expect(overlaps(design.page.body, design.page.title)).toBe(false);
    expect(area.width * area.height).toBeGreaterThan(template.width * template.height * 0.3);
  });

  it('has ink that can be read on its paper', () => {
    const paper = { base: design.paper as `#${string}` };
    expect(contrast({ base: 'dk1' }, paper, design.theme)).toBeGreaterThan(4.5);
  });
});
