import type { Language } from '@musubi/vocabulary';
import type { Paragraph, Table } from 'docx';
import { translator } from '../../language/translator.ts';
import { fixArchiveTimes } from './fix-archive-times.ts';
import {
  type Line,
  type Piece,
  piecesOf,
  type Report,
  type ReportBlock,
  webAddress,
} from './report.ts';

type Docx = typeof import('docx');

const fonts: Readonly<Record<Language, { ascii: string; eastAsia: string }>> = {
  en: { ascii: 'Calibri', eastAsia: 'Yu Gothic' },
  ja: { ascii: 'Yu Gothic', eastAsia: 'Yu Gothic' },
  ko: { ascii: 'Malgun Gothic', eastAsia: 'Malgun Gothic' },
};
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ja: 'ja-JP', ko: 'ko-KR' };

/**
 * Write a report as a Word document (ECMA-376): headings, tables whose head is repeated on each page, the audience at the head of
 * every page and the page number at its foot. The same report gives the same bytes.
 */
export async function renderReportDocx(report: Report): Promise<Uint8Array> {
  const docx = await import('docx');
  const { language, title, audience, maker } = report;
  const text = (line: string) => new docx.Paragraph({ children: [new docx.TextRun(line)] });
  const document = new docx.Document({
    title,
    creator: 'Musubi',
    styles: stylesOf(language),
    sections: [
      {
        headers: { default: new docx.Header({ children: [text(audience)] }) },
        footers: { default: footerOf(maker, docx) },
        children: [
          new docx.Paragraph({ text: title, heading: docx.HeadingLevel.TITLE }),
          ...report.facts.map(text),
          ...report.blocks.flatMap((block) => blockOf(block, report.language, docx)),
        ],
      },
    ],
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(report) };
  return fixArchiveTimes(await docx.Packer.toBuffer(document, undefined, [properties]));
}

function stylesOf(language: Language) {
  const { ascii, eastAsia } = fonts[language];
  const font = { ascii, hAnsi: ascii, eastAsia, cs: ascii };
  return {
    default: {
      document: {
        run: {
          font,
          size: 21,
          language: {
            value: locales[language],
            eastAsia: locales[language === 'en' ? 'ja' : language],
          },
        },
        paragraph: { spacing: { after: 120, line: 300 } },
      },
      title: { run: { font, size: 40, bold: true } },
      heading2: {
        run: { font, size: 30, bold: true },
        paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
      },
      heading3: {
        run: { font, size: 24, bold: true },
        paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
      },
    },
  };
}

function footerOf(maker: string, { Footer, Paragraph, TextRun, PageNumber }: Docx) {
  const children = [
    new TextRun(`${maker}  ·  `),
    new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
  ];
  return new Footer({ children: [new Paragraph({ children })] });
}

/** A link is a field, since a link by relationship gets an id by chance, and the same report must give the same bytes. */
function runOf(piece: Piece, { TextRun, SimpleField }: Docx, bold = false) {
  if (typeof piece === 'string') return new TextRun({ text: piece, bold });
  if ('strong' in piece) return new TextRun({ text: piece.strong, bold: true });
  if ('link' in piece) {
    const address = webAddress(piece.href);
    if (address === null) return new TextRun({ text: piece.link, bold });
    return new SimpleField(`HYPERLINK "${address}"`, piece.link);
  }
  return new TextRun({
    text: piece.text,
    bold,
    language: { value: piece.lang, eastAsia: piece.lang },
  });
}

function runsOf(line: Line, docx: Docx, bold = false) {
  return piecesOf(line).map((piece) => runOf(piece, docx, bold));
}

function blockOf(block: ReportBlock, language: Language, docx: Docx): (Paragraph | Table)[] {
  const { Paragraph, HeadingLevel, BorderStyle } = docx;
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.line, docx) })];
    case 'notice': {
      const left = { style: BorderStyle.SINGLE, size: 18, space: 8, color: 'B04A06' };
      return [new Paragraph({ children: runsOf(block.line, docx), border: { left } })];
    }
    case 'quote': {
      const left = { style: BorderStyle.SINGLE, size: 18, space: 8, color: '174A7C' };
      const quoted = runsOf({ text: block.text, lang: block.lang }, docx);
      return [
        new Paragraph({ children: quoted, border: { left }, indent: { left: 240 } }),
        new Paragraph({ children: runsOf(block.source, docx), indent: { left: 240 } }),
      ];
    }
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ children: runsOf(item, docx), bullet: { level: 0 } }),
      );
    case 'chart':
      return [];
    case 'table':
      return tableOf(block, language, docx);
  }
}

function tableOf(
  { caption, columns, rows, note }: Extract<ReportBlock, { kind: 'table' }>,
  language: Language,
  docx: Docx,
): (Paragraph | Table)[] {
  const { Paragraph, Table, TableRow, TableCell, WidthType, AlignmentType } = docx;
  const unknown = translator(language)('trackReport.unknown');
  const cell = (line: Line | null, column: number, bold = false) =>
    new TableCell({
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        new Paragraph({
          children: runsOf(line ?? unknown, docx, bold),
          spacing: { after: 0 },
          ...(columns[column]?.numeric && { alignment: AlignmentType.END }),
        }),
      ],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, column) => cell(label, column, true)),
  });
  const body = rows.map(
    (cells) =>
      new TableRow({ cantSplit: true, children: cells.map((line, column) => cell(line, column)) }),
  );
  return [
    new Paragraph({ children: runsOf({ strong: caption }, docx), keepNext: true }),
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...body] }),
    new Paragraph({ children: note === undefined ? [] : runsOf(note, docx) }),
  ];
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function coreProperties({ title, at, language }: Report): string {
  const escaped = (text: string) => text.replace(/[&<>]/gu, (character) => escapes[character]!);
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>Musubi</dc:creator><dc:language>${locales[language]}</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`;
}
