import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Paper } from '#shared/export/papers/paper.ts';
import { must } from '#shared/kernel/result.ts';
import { readPackage } from '#shared/office/package.ts';
import { writeDocx } from '#shared/writers/docx.ts';

const PAPER: Paper = {
  title: 'Agreement <1> & 协议',
  subtitle: 'Client',
  language: 'zh-CN',
  date: '2026-11-24',
  blocks: [
    { kind: 'heading', text: '交付' },
    { kind: 'paragraph', text: 'Between A & B' },
    { kind: 'entries', entries: [{ label: 'Target', text: 'one\ntwo' }] },
    { kind: 'table', heads: ['Q', '1'], widths: [0.9, 0.1], rows: [['How <well>?', '']] },
    { kind: 'page-break' },
    { kind: 'signatures', parties: ['A', 'B'], lines: ['Name', 'Date'] },
  ],
};

test('writes every text of the paper into a package that opens', async () => {
  const office = must(readPackage(await writeDocx(PAPER)));
  const text = strFromU8(office.parts.get('word/document.xml') ?? new Uint8Array());
  for (const part of [
    'Agreement &lt;1&gt; &amp; 协议',
    '交付',
    'Between A &amp; B',
    'Target',
    'How &lt;well&gt;?',
    'Name',
  ]) {
    expect(text).toContain(part);
  }
});

test('tells nothing of who made it, and gives the same bytes for the same paper', async () => {
  const [one, other] = [await writeDocx(PAPER), await writeDocx(PAPER)];
  expect(one).toEqual(other);
  const core = strFromU8(unzipSync(one)['docProps/core.xml'] ?? new Uint8Array());
  expect(core).not.toMatch(/creator|lastModifiedBy/);
  expect(core).toContain('2026-11-24T00:00:00Z');
});
