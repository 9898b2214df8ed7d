import { describe, expect, it } from 'vitest';
import { DEPARTMENT_FONT, DEPARTMENT_LINE, departmentBox } from '#shared/export/department-box.ts';
import { textWidth } from '#shared/export/text-width.ts';
import { HOSTILE_NAMES } from '#tests/driver/export-sketch.ts';

describe('the box of a department', () => {
  it('is small for a short name', () => {
    expect(departmentBox('财务部')).toEqual({ width: 148, height: 56, lines: ['财务部'] });
  });

  it('widens before it takes a third line', () => {
    const box = departmentBox('Regional Programme Coordination');
    expect(box.lines).toHaveLength(2);
    expect(box.width).toBeGreaterThan(148);
  });

  it.each(HOSTILE_NAMES)('holds its lines: %s', (name) => {
    const { width, height, lines } = departmentBox(name);
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(width).toBeLessThanOrEqual(190);
    expect(lines.length * DEPARTMENT_LINE).toBeLessThan(height);
    for (const line of lines) expect(textWidth(line, DEPARTMENT_FONT)).toBeLessThanOrEqual(width - 16);
  });
});
