import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { figureOf } from '#shared/export/export-input.ts';
import { svgText, writeSvg } from '#shared/writers/svg.ts';
import { exportInput, hostile, sketch } from '#tests/driver/export-sketch.ts';
import { valveMaker, valveReport } from '#tests/driver/valve-maker.ts';

function parsed(svg: string): Element[] {
  const faults: string[] = [];
  const document = new DOMParser({ onError: (_, message) => faults.push(message) }).parseFromString(
    svg,
    'image/svg+xml',
  );
  expect(faults).toEqual([]);
  return [...document.getElementsByTagName('*')];
}

const ALLOWED = new Set(['svg', 'g', 'title', 'rect', 'ellipse', 'path', 'text']);

describe('an SVG file', () => {
  const map = valveMaker();
  const figure = figureOf(exportInput(map, valveReport(map)));

  it.each([
    ['the valve maker', figure],
    ['hostile names', figureOf(exportInput(hostile()))],
    ['nothing', figureOf(exportInput(sketch({ divisions: {} })))],
  ])('is well-formed and has nothing that Office or a browser would leave out or fetch: %s', (_, drawn) => {
    for (const each of parsed(strFromU8(writeSvg(drawn)))) {
      expect(ALLOWED).toContain(each.tagName);
      const names = [...each.attributes].map(({ name }) => name);
      expect(names.filter((name) => /^on|style|class|href|marker/.test(name))).toEqual([]);
    }
  });

  it('shows names literally', () => {
    const texts = parsed(svgText(figureOf(exportInput(hostile())))).filter(({ tagName }) => tagName === 'text');
    const shown = texts.map(({ textContent }) => textContent ?? '').join(' ');
    for (const name of ['R&D <b>"bold"</b>', "O'Neil & Söhne", '__proto__', ']]>&amp;', 'قسم المالية']) {
      expect(shown).toContain(name);
    }
  });

  it('draws an arrow head for each service, filled like its line', () => {
    const services = parsed(svgText(figure)).filter((each) => each.getAttribute('data-name')?.startsWith('service:'));
    expect(services).toHaveLength(45);
    for (const service of services) {
      const [line, head] = [...service.getElementsByTagName('path')];
      expect(head?.getAttribute('fill')).toBe(line?.getAttribute('stroke'));
    }
  });

  it('says in words what each thing is', () => {
    const titles = parsed(svgText(figure)).filter(({ tagName }) => tagName === 'title');
    expect(titles.map(({ textContent }) => textContent)).toContain(
      'Sales serves Production Planning: order book, weight 5',
    );
  });

  it('takes a size in pixels and keeps its own coordinates', () => {
    const [root] = parsed(svgText(figure, { size: { width: 3840, height: 2000 }, paper: undefined }));
    expect([root?.getAttribute('width'), root?.getAttribute('height')]).toEqual(['3840', '2000']);
    expect(root?.getAttribute('viewBox')).toBe(`0 0 ${Math.ceil(figure.width)} ${Math.ceil(figure.height)}`);
  });

  it('has the same bytes for the same input', () => {
    expect(writeSvg(figure)).toEqual(writeSvg(figureOf(exportInput(valveMaker(), valveReport(valveMaker())))));
  });
});
