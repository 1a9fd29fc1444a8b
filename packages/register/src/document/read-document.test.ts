import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stemsOf } from './block-place.ts';
import { docx, wordParagraph } from './fixture/docx.ts';
import { type PdfLine, pdf } from './fixture/pdf.ts';
import type { DocumentMediaType } from './media-type.ts';
import { readDocument } from './read-document.ts';
import { splitSentences } from './split-sentences.ts';

const folder = process.env.MUSUBI_REFERENCE_DATA ?? '../shared/data';
const hasData = existsSync(join(folder, 'gold'));

async function blocksOf(content: string | Uint8Array, mediaType: DocumentMediaType) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await readDocument(bytes, mediaType, 'test');
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { text, blocks } = read.value;
  return blocks.map(({ kind, level, start, end, stem }) => ({
    is: `${kind}${level}${stem === null ? '' : `←${stem}`}`,
    text: text.slice(start, end),
  }));
}

const together = [
  { is: 'h2', text: 'Technology' },
  { is: 'p1', text: 'Together, both states will:' },
  { is: 'li1←1', text: 'Act by 2030. It matters.' },
  { is: 'li1←1', text: 'Work on the following:' },
  { is: 'li2←3', text: 'chips' },
  { is: 'li1←1', text: 'Meet.' },
];

describe('reading the same statement in five formats', () => {
  it('reads Markdown with wrapped lines and bold headings', async () => {
    const markdown =
      '---\ntitle: T\n---\n**<u>Technology</u>**\n\nTogether, both states\nwill:\n\n-   Act by 2030. It\n    matters.\n-   Work on the following:\n    -   chips\n-   Meet.\n';
    expect(await blocksOf(markdown, 'text/markdown')).toEqual(together);
  });

  it('reads the main content of a page, without scripts, navigation and what is hidden', async () => {
    const html = `<!doctype html><html><head><title>T</title><script>alert(1)</script></head><body>
      <nav><a href="/">Home</a></nav><main><h2>Technology</h2><p hidden>no</p><p style="display:none">no</p>
      <p>Together,
      both <b>states</b> will:</p><ul><li>Act by 2030. It matters.</li>
      <li>Work on the following:<ul><li>chips</li></ul></li><li>Meet.</li></ul><script>x()</script></main>
      <footer>Contact</footer></body></html>`;
    expect(await blocksOf(html, 'text/html')).toEqual(together);
  });

  it('finds the main content of a page that does not say which it is', async () => {
    const html = `<html><body><div id="menu"><ul><li><a href="/a">About the ministry</a></li></ul></div><div><div><h2>Technology</h2>
      <p>Together, both states will:</p><ul><li>Act by 2030. It matters.</li><li>Work on the following:<ul><li>chips</li></ul></li>
      <li>Meet.</li></ul></div></div><div class="foot"><a href="/c">Contact us here</a></div></body></html>`;
    expect(await blocksOf(html, 'text/html')).toEqual(together);
  });

  it('reads a DOCX with its lists', async () => {
    const file = docx([
      wordParagraph('Technology', { isBold: true }),
      wordParagraph('Together, both states will:'),
      wordParagraph('Act by 2030. It matters.', { depth: 0 }),
      wordParagraph('Work on the following:', { depth: 0 }),
      wordParagraph('chips', { depth: 1 }),
      wordParagraph('Meet.', { depth: 0 }),
    ]);
    expect(
      await blocksOf(
        file,
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ),
    ).toEqual(together);
  });

  it('reads plain text with bullets', async () => {
    const text =
      'Technology\r\n\r\nTogether, both states will:\r\n• Act by 2030. It\r\n  matters.\r\n• Work on the following:\r\n    • chips\r\n• Meet.\r\n';
    expect(await blocksOf(text, 'text/plain')).toEqual(together);
  });

  it('reads a PDF: lines become paragraphs, page numbers and running heads are left out', async () => {
    const page = (number: number, lines: readonly PdfLine[]) => [
      { text: 'Office of the Spokesperson', x: 50, y: 800 },
      ...lines,
      { text: `- ${number} -`, x: 290, y: 30 },
    ];
    const file = pdf([
      page(1, [
        { text: 'Technology', x: 50, y: 760, size: 18 },
        {
          text: 'Together, both states will act on a great many things that matter to',
          x: 50,
          y: 720,
        },
        { text: 'their people and to the world.', x: 50, y: 706 },
        { text: '\x95 Act by 2030.', x: 70, y: 680 },
        { text: '\x95 Meet.', x: 70, y: 666 },
      ]),
      page(2, [{ text: 'They will meet again.', x: 50, y: 720 }]),
      page(3, [{ text: 'And again.', x: 50, y: 720 }]),
    ]);
    const read = await blocksOf(file, 'application/pdf');
    expect(read.map(({ text }) => text)).toEqual([
      'Technology',
      'Together, both states will act on a great many things that matter to their people and to the world.',
      'Act by 2030.',
      'Meet.',
      'They will meet again.',
      'And again.',
    ]);
    expect(read.map(({ is }) => is.slice(0, 2))).toEqual(['h1', 'p1', 'li', 'li', 'p1', 'p1']);
  });

  it('reads a Japanese PDF whose font is not embedded, by its map of character codes', async () => {
    const file = pdf([
      [
        { text: '日米両国は半導体のサプライチェーンを強靱にするために', x: 50, y: 700 },
        { text: '協力する。', x: 50, y: 684 },
      ],
    ]);
    const [only] = await blocksOf(file, 'application/pdf');
    expect(only?.text).toBe('日米両国は半導体のサプライチェーンを強靱にするために協力する。');
  });
});

describe('making a canonical text', () => {
  it('composes characters, keeps emoji, decodes entities once and leaves out what nobody sees', async () => {
    const html =
      '<p>cafe\u0301 &amp;lt; 😀\u00a0x\u00ad\u200by \u202eabc</p><p>가\u200b나</p><p>か\u3099</p>';
    const read = await blocksOf(html, 'text/html');
    expect(read.map(({ text }) => text)).toEqual(['café &lt; 😀 xy abc', '가나', 'が']);
  });

  it('joins wrapped Japanese without spaces, and Korean with them', async () => {
    const read = await blocksOf('日米両国は\n協力する。\n\n양국은\n협력한다.\n', 'text/markdown');
    expect(read.map(({ text }) => text)).toEqual(['日米両国は協力する。', '양국은 협력한다.']);
  });

  it('makes list items of bullets that somebody typed, the deeper sign below', async () => {
    const html =
      '<p>양국은 다음과 같이 합의하였다.</p><p>□ 공급망</p><p>ㅇ 반도체</p><p>□ 기후</p>';
    expect((await blocksOf(html, 'text/html')).map(({ is }) => is)).toEqual([
      'p1',
      'li1←0',
      'li2←0',
      'li1←0',
    ]);
  });
});

describe.skipIf(!hasData)(
  hasData ? 'reading real statements' : 'real statements (reference data not present)',
  () => {
    it('does not leave a Japanese PDF empty', async () => {
      const bytes = readFileSync(join(folder, 'gold', 'cjk-cmap.pdf'));
      const [only] = await blocksOf(bytes, 'application/pdf');
      expect(only?.text).toBe('半導体のサプライチェーン');
    });

    it('agrees with the labelled units on their sentences, headings and stems', async () => {
      const rows = readFileSync(join(folder, 'gold', 'gold_en_units.tsv'), 'utf8')
        .trim()
        .split('\n');
      const misses: string[] = [];
      const units = new Map<string, Awaited<ReturnType<typeof unitsOf>>>();
      for (const row of rows.slice(1)) {
        const [id, file, , , kind, heading, stem, text] = row.split('\t').map(plain);
        if (!units.has(file!)) units.set(file!, await unitsOf(file!));
        const left = units.get(file!)!;
        const at = left.findIndex((unit) => unit.text === text);
        const unit = at < 0 ? undefined : left.splice(0, at + 1).at(-1);
        if (unit?.kind !== kind || unit?.heading !== heading || unit?.stem !== stem)
          misses.push(id!);
      }
      expect(rows.length - 1).toBe(176);
      expect(misses).toEqual([]);
    });
  },
);

/** The labels keep some marks of Markdown. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)?/g, '$1')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\\*]/g, '')
    .trim();
}

async function unitsOf(file: string) {
  const bytes = readFileSync(join(folder, 'statements', file));
  const read = await readDocument(bytes, 'text/markdown', file);
  if (!read.ok) throw new Error(file);
  const { text, blocks } = read.value;
  return blocks.flatMap((block) => {
    const above = block.heading === null ? undefined : blocks[block.heading];
    const outermost = stemsOf(blocks, block.ord).at(-1);
    const open = outermost && splitSentences(text, outermost).at(-1);
    return splitSentences(text, block).map(({ start, end }) => ({
      kind: block.kind as string,
      text: text.slice(start, end),
      heading: above ? text.slice(above.start, above.end) : '',
      stem: open ? text.slice(open.start, open.end) : '',
    }));
  });
}
