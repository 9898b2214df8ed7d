import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Entry, Paper, PaperBlock } from '#shared/export/papers/paper.ts';
import { corePropertiesXml } from './core-properties.ts';
import { EPOCH } from './pptx/package.ts';
import { XML_DECLARATION } from './xml.ts';

/** Width of the text on A4 between margins of 2 cm, in twentieths of a point. */
const TEXT_WIDTH = 9638;
const MARGIN = 1134;
/** A one-page agreement leaves room for the signatures. */
const TOP_MARGIN = 850;
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Microsoft YaHei' } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;
const CELL_MARGINS = { top: 28, bottom: 28, left: 100, right: 110 } as const;
/** Room to write by hand, in twentieths of a point. */
const HAND_HEIGHT = 400;
const LABEL_SHARE = 0.36;
const HEAD_FILL = 'EEF1F5';

/** The paper as a Word file (ECMA-376), A4, with page numbers. Says nothing of who made it. Same paper, same bytes. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    styles: {
      default: {
        document: { run: { font: FONT, size: 19, language: { value: 'en-GB', eastAsia: 'zh-CN' } } },
        title: { run: { font: FONT, size: 32, bold: true } },
        heading1: {
          run: { font: FONT, size: 26, bold: true },
          paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: TOP_MARGIN, bottom: TOP_MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          new Paragraph({ text: paper.title, heading: HeadingLevel.TITLE, spacing: { after: 60 } }),
          new Paragraph({
            children: [new TextRun({ text: paper.subtitle, color: '595959' })],
            spacing: { after: 140 },
          }),
          ...paper.blocks.flatMap(blockItems),
        ],
      },
    ],
  });
  return sealed(new Uint8Array(await Packer.toArrayBuffer(document)), paper);
}

/** Without the library's author and clock: the package's properties are ours, and its files carry no time. */
function sealed(bytes: Uint8Array, paper: Paper): Uint8Array {
  const core = corePropertiesXml({ title: paper.title, language: paper.language, date: paper.date });
  const files: Zippable = {
    ...unzipSync(bytes),
    'docProps/core.xml': strToU8(XML_DECLARATION + core),
  };
  return zipSync(files, { level: 6, mtime: EPOCH });
}

function pageNumber(): Paragraph {
  const run = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], color: '595959', size: 18 });
  return new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] });
}

function blockItems(block: PaperBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 })];
    case 'paragraph': {
      const quiet = block.quiet === true;
      const run = new TextRun({ text: block.text, ...(quiet ? { bold: true, color: '404040' } : {}) });
      return [
        new Paragraph({
          children: [run],
          spacing: quiet ? { before: 110, after: 40 } : { before: 60, after: 80 },
          keepNext: quiet,
        }),
      ];
    }
    case 'entries':
      return [entryTable(block.entries)];
    case 'table':
      return [filledTable(block), gap()];
    case 'signatures':
      return [signatureTable(block), gap()];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

const gap = (): Paragraph => new Paragraph({ spacing: { after: 60 } });

function cell(
  text: string,
  share: number,
  options: { readonly bold?: boolean; readonly fill?: string } = {},
): TableCell {
  const lines = text.split('\n');
  return new TableCell({
    width: { size: Math.round(share * TEXT_WIDTH), type: WidthType.DXA },
    borders: BORDERS,
    margins: CELL_MARGINS,
    ...(options.fill === undefined ? {} : { shading: { fill: options.fill } }),
    children: lines.map(
      (line) => new Paragraph({ children: [new TextRun({ text: line, bold: options.bold === true })] }),
    ),
  });
}

function table(shares: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round(share * TEXT_WIDTH)),
    rows,
  });
}

function entryTable(entries: readonly Entry[]): Table {
  const shares = [LABEL_SHARE, 1 - LABEL_SHARE];
  const rows = entries.map(
    ({ label, text }) =>
      new TableRow({
        cantSplit: true,
        children: [cell(label, LABEL_SHARE, { bold: true, fill: HEAD_FILL }), cell(text, 1 - LABEL_SHARE)],
      }),
  );
  return table(shares, rows);
}

function filledTable({ heads, widths, rows }: Extract<PaperBlock, { kind: 'table' }>): Table {
  const share = (index: number) => widths[index] ?? 0;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map((text, index) => cell(text, share(index), { bold: true, fill: HEAD_FILL })),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        height: { value: HAND_HEIGHT, rule: 'atLeast' },
        children: row.map((text, index) => cell(text, share(index))),
      }),
  );
  return table(widths, heads.every((text) => text === '') ? body : [head, ...body]);
}

function signatureTable({ parties, lines }: Extract<PaperBlock, { kind: 'signatures' }>): Table {
  const label = 0.16;
  const room = (1 - label * parties.length) / parties.length;
  const head = new TableRow({
    cantSplit: true,
    children: parties.flatMap((party) => [
      cell('', label, { fill: HEAD_FILL }),
      cell(party, room, { bold: true, fill: HEAD_FILL }),
    ]),
  });
  const body = lines.map(
    (line) =>
      new TableRow({
        cantSplit: true,
        height: { value: HAND_HEIGHT, rule: 'atLeast' },
        children: parties.flatMap(() => [cell(line, label), cell('', room)]),
      }),
  );
  return table(
    parties.flatMap(() => [label, room]),
    [head, ...body],
  );
}
