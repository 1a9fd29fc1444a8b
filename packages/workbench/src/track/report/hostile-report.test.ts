import { readDocument } from '@musubi/register';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import type { Report } from './report.ts';
import { reportFiles } from './report-files.ts';

const piece = fc.constantFrom(
  '<script>globalThis.ran=1</script>',
  '<img src=x onerror=ran()>',
  '" onmouseover="ran()',
  "' onfocus='ran()",
  '</title></style></textarea>',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '&lt;b&gt;&amp;',
  '&#x3c;script&#x3e;',
  '{{name}} $t(cli.about) $1 $&',
  '\u0000\u0007\u001b[31m\u009b',
  '\u202egnp.\u2066',
  '\ud800',
  '\\" \\o "x',
  '半導体',
);
const hostileText = fc.array(piece, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const address = fc.oneof(
  hostileText.map((text) => `https://example.org/?a=${text}`),
  fc.constantFrom(
    'javascript:ran()',
    ' JaVaScRiPt:ran()',
    'java\nscript:ran()',
    'data:text/html,<script>ran()</script>',
    'vbscript:ran()',
    '//example.org',
    'file:///etc/passwd',
  ),
);

function reportOf(text: string, href: string): Report {
  return {
    language: 'en',
    title: text,
    audience: text,
    facts: [text],
    at: '2021-06-01T09:00:00.000Z',
    maker: text,
    blocks: [
      { kind: 'heading', level: 2, text },
      { kind: 'paragraph', line: [text, { strong: text }, { link: text, href }] },
      { kind: 'notice', line: { text, lang: 'en' } },
      { kind: 'quote', text, lang: text, source: { link: text, href } },
      { kind: 'list', items: [text] },
      {
        kind: 'table',
        caption: text,
        columns: [{ label: text }, { label: text, numeric: true }],
        rows: [[text, null]],
        note: text,
      },
    ],
  };
}

/** The elements of a page with their attributes; links are looked at apart. */
function shapeOf(page: string): readonly string[] {
  const { document } = parseHTML(page);
  return [...document.querySelectorAll('*')]
    .filter(({ localName }) => localName !== 'a')
    .map(({ localName, attributes }) =>
      [localName, ...[...attributes].map(({ name }) => name)].join(' '),
    );
}

async function written(text: string, href: string) {
  const files = await reportFiles((language) => ({ ...reportOf(text, href), language }));
  return {
    page: files.get('report.en.html') as string,
    docx: files.get('report.en.docx') as Uint8Array,
  };
}

it('lets no text or address of a register become a part of a page or of a Word document', async () => {
  const harmless = shapeOf((await written('Text', 'mailto:x')).page);
  await fc.assert(
    fc.asyncProperty(hostileText, address, async (text, href) => {
      const { page, docx } = await written(text, href);
      expect(shapeOf(page)).toEqual(harmless);
      const links = [...parseHTML(page).document.querySelectorAll('a')];
      for (const link of links) {
        expect(link.getAttribute('href')).toMatch(/^(?:https:\/\/example\.org\/|#main$|report\.)/);
        expect([...link.attributes].map(({ name }) => name).join(' ')).not.toMatch(/\bon/);
      }
      expect(page).not.toMatch(/\p{Bidi_Control}|[^\P{Cc}\n]/u);
      const read = await readDocument(docx, undefined, 'report.docx');
      expect(read.ok && read.value.blocks.length).toBeGreaterThan(5);
    }),
    { seed: 20210521, numRuns: 20 },
  );
}, 300_000);
