import { describe, expect, it } from 'vitest';
import { docx, docxFrame, wordParagraph, wordXml } from './fixture/docx.ts';
import { pdf } from './fixture/pdf.ts';
import { zip } from './fixture/zip.ts';
import type { DocumentMediaType } from './media-type.ts';
import { type ReadingOptions, readDocument } from './read-document.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function reading(content: string | Uint8Array, mediaType?: DocumentMediaType) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await readDocument(bytes, mediaType, 'hostile.file');
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

async function refusal(
  content: string | Uint8Array,
  mediaType: DocumentMediaType | undefined,
  options?: ReadingOptions,
): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await readDocument(bytes, mediaType, 'hostile.file', options);
  if (read.ok) throw new Error(`read: ${read.value.text.slice(0, 200)}`);
  const { problem } = read;
  if (problem.kind !== 'invalid-input') throw new Error(JSON.stringify(problem));
  expect(problem.place.source).toBe('hostile.file');
  const words = [problem.found, problem.expected].map((text) =>
    typeof text === 'string' ? text : text.en,
  );
  return words.join(' / ');
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('refusing what costs too much', () => {
  it('refuses a file above the size limit, before it is read', async () => {
    expect(await refusal(new Uint8Array(21 * 2 ** 20), 'text/plain')).toBe(
      '21 MiB / at most 20 MiB',
    );
  });

  it('ends the thread of a document that takes too long, and reads the next one', async () => {
    const slow = `<p>${'<b>x</b>'.repeat(400_000)}</p>`;
    expect(await refusal(slow, 'text/html', { milliseconds: 30 })).toMatch(/longer than 0.03 s/);
    const next = await readDocument(Buffer.from('Next.'), 'text/plain', 'next.txt');
    expect(next.ok && next.value.text).toBe('Next.');
  });

  it('refuses a zip bomb as it inflates', async () => {
    const bomb = { name: 'word/media/bomb.bin', content: Buffer.alloc(60 * 2 ** 20) };
    expect(await refusal(docx([wordParagraph('x')], [bomb]), word)).toMatch(
      /bomb\.bin, which inflates/,
    );
  });

  it('refuses a part that inflates to more than the directory says', async () => {
    const liar = { name: 'word/liar.xml', content: Buffer.alloc(2 ** 20, 'ab'), statedSize: 10 };
    expect(await refusal(docx([wordParagraph('x')], [liar]), word)).toMatch(/broken DOCX/);
  });

  it('refuses a DOCX of countless parts', async () => {
    const parts = Array.from({ length: 2_001 }, (_, at) => ({ name: `a/${at}.xml`, content: '' }));
    expect(await refusal(zip(parts), word)).toMatch(/2001 parts/);
  });

  it('refuses a table of a million cells', async () => {
    const html = `<table>${`<tr>${'<td>1'.repeat(100)}</tr>`.repeat(10_000)}</table>`;
    expect(await refusal(html, 'text/html', { milliseconds: 3_000 })).toMatch(
      /1000000 blocks|takes (?:longer|more) than/,
    );
  });

  it('refuses a DOCX in a DOCX in a ZIP, which is none', async () => {
    const inner = { name: 'inner.docx', content: docx([wordParagraph('x')]) };
    expect(await refusal(zip([{ name: 'outer.zip', content: zip([inner]) }]), word)).toMatch(
      /^ZIP/,
    );
  });

  it('refuses a huge table', async () => {
    const html = `<table>${'<tr><td>1<td>2</tr>'.repeat(60_000)}</table>`;
    expect(await refusal(html, 'text/html')).toMatch(/120000 blocks .* at most 100000 blocks/);
  });

  it('refuses elements that are nested too deeply, in HTML and in Markdown', async () => {
    expect(await refusal(`${'<div>'.repeat(50_000)}x`, 'text/html')).toMatch(/nested too deeply/);
    expect(await refusal(`${'> '.repeat(3_000)}x`, 'text/markdown')).toMatch(
      /nested too deeply|longer than/,
    );
  });
});

describe('reading what a careless reader never finishes', () => {
  it.each([
    ['a page that begins with comments', `${'<!---->'.repeat(280)}Text.`, 'text/plain'],
    ['a paragraph of 300,000 lines', 'act\n'.repeat(300_000), 'text/plain'],
    ['90,000 paragraphs under no heading', 'Act.\n\n'.repeat(90_000), 'text/plain'],
    ['a list of 90,000 items', `We will:\n\n${'<li>Act.'.repeat(90_000)}`, 'text/html'],
    ['a megabyte of space in a line', `<p>a${' '.repeat(2 ** 20)}b\nc</p>`, 'text/html'],
    ['a megabyte of line ends', `<p>a${'\n'.repeat(2 ** 20)}b</p>`, 'text/html'],
    ['a megabyte of bold space', `**a${' '.repeat(2 ** 20)}b**`, 'text/markdown'],
  ] as const)('reads %s', async (_, content, mediaType) => {
    expect((await reading(content, mediaType)).text).not.toBe('');
  });

  it('reads no part of a DOCX that its directory hides from the check', async () => {
    const hidden = { name: 'word/document.xml', content: wordXml(wordParagraph('Hidden.')) };
    const bytes = docx([wordParagraph('Shown.')], [hidden]);
    // The end of the directory says that it has one part less than it has.
    bytes.writeUInt16LE(docxFrame.length + 1, bytes.length - 12);
    bytes.writeUInt16LE(docxFrame.length + 1, bytes.length - 14);
    expect((await reading(bytes, word)).text).toBe('Shown.');
  });

  it('lets no style map in a DOCX hide what it says', async () => {
    const map = { name: 'mammoth/style-map', content: 'p => script:fresh' };
    expect((await reading(docx([wordParagraph('Shown.')], [map]), word)).text).toBe('Shown.');
  });
});

describe('refusing XML that reaches beyond itself', () => {
  const declared =
    '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';

  it.each(['word/document.xml', 'word/styles.xml', 'docProps/core.xml'])(
    'refuses a document type in %s',
    async (name) => {
      const parts = [
        ...docxFrame,
        { name: 'word/document.xml', content: wordXml(wordParagraph('&c;')) },
      ].filter((part) => part.name !== name);
      const hostile = { name, content: wordXml(wordParagraph('&b;&c;'), declared) };
      expect(await refusal(zip([...parts, hostile]), word)).toBe(
        `a document type declaration in ${name} / XML without one`,
      );
    },
  );

  it('refuses one that hides in UTF-16', async () => {
    const content = Buffer.from(`\ufeff${wordXml('', declared)}`, 'utf16le');
    expect(await refusal(docx([], [{ name: 'word/styles.xml', content }]), word)).toMatch(
      /document type/,
    );
  });

  it('does not expand entities that an HTML page declares, and runs nothing of it', async () => {
    const html = `<!DOCTYPE html [<!ENTITY a "aaaa">]><p onclick="x()">&a;&lt;b&gt;</p><img src=x onerror="globalThis.ran=1"><svg><script>globalThis.ran=1</script></svg>`;
    const read = await readDocument(Buffer.from(html), 'text/html', 'page.html');
    expect(read.ok && read.value.text).toContain('&a;<b>');
    expect(read.ok && read.value.text).not.toContain('aaaa&');
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('refuses front matter with aliases', async () => {
    const yaml = '---\na: &a [x, x]\nb: [*a, *a]\n---\nText.\n';
    expect(await refusal(yaml, 'text/markdown')).toMatch(/front matter that cannot be read/);
  });
});

describe('saying what a file is', () => {
  it.each([
    ['a PDF that is said to be Markdown', pdf([[]]), 'text/markdown', 'PDF / Markdown'],
    ['a DOCX that is said to be HTML', docx([wordParagraph('x')]), 'text/html', 'DOCX / HTML'],
    ['HTML that is said to be a PDF', '<html><p>x</p></html>', 'application/pdf', 'HTML / PDF'],
    ['text that is said to be a DOCX', 'Hello', word, 'text / DOCX'],
    [
      'HTML in UTF-16 that is said to be a PDF',
      utf16('<html>x</html>'),
      'application/pdf',
      'HTML / PDF',
    ],
  ] as const)('refuses %s', async (_, content, mediaType, words) => {
    expect(await refusal(content, mediaType)).toBe(words);
  });

  it.each([
    ['a picture', '\x89PNG\r\n', 'PNG'],
    ['an old Word file', '\xd0\xcf\x11\xe0\xa1\xb1', 'DOC, HWP or an encrypted DOCX'],
    ['RTF', '{\\rtf1}', 'RTF'],
  ])('names %s', async (_, bytes, name) => {
    expect(await refusal(Buffer.from(bytes, 'latin1'), undefined)).toMatch(name);
  });

  it('names a spreadsheet', async () => {
    expect(await refusal(zip([{ name: 'xl/workbook.xml', content: '<a/>' }]), word)).toMatch(
      /^XLSX/,
    );
  });
});

describe('refusing broken files', () => {
  const whole = pdf([[{ text: 'We will act.', x: 50, y: 700 }]]);

  it.each([
    ['is truncated', whole.subarray(0, whole.length - 40)],
    ['is empty behind its head', Buffer.from('%PDF-1.7\n%%EOF\n')],
    ['is garbage between its head and its end', Buffer.from(`%PDF-1.4\n${'x'.repeat(500)}\n%%EOF`)],
  ])('refuses a PDF that %s', async (_, bytes) => {
    expect(await refusal(bytes, 'application/pdf')).toMatch(/broken PDF/);
  });

  it('ends with a PDF whose pages are their own parents', async () => {
    const loops = [
      ['/Kids [7 0 R]', '/Kids [2 0 R]'],
      ['/Contents 8 0 R', '/Contents 7 0 R'],
      ['/Parent 2 0 R', '/Parent 7 0 R'],
      ['/Root 1 0 R', '/Root 2 0 R'],
    ] as const;
    for (const [from, to] of loops) {
      const looped = Buffer.from(whole.toString('latin1').replace(from, to), 'latin1');
      const read = await readDocument(looped, 'application/pdf', 'hostile.file');
      if (!read.ok) expect(JSON.stringify(read.problem)).toMatch(/broken PDF|no text/);
      else expect(read.value.text).toBe('We will act.');
    }
  });

  it('refuses an encrypted PDF', async () => {
    const key = `<${'00'.repeat(32)}>`;
    const trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >> /ID [<00> <00>]`;
    const bytes = pdf([[{ text: 'Secret.', x: 50, y: 700 }]], trailer);
    expect(await refusal(bytes, 'application/pdf')).toMatch(/encrypted PDF .* without a password/);
  });

  it('refuses a PDF of pictures only', async () => {
    expect(await refusal(pdf([[], []]), 'application/pdf')).toMatch(/no text .* of a scan/);
  });

  it('refuses a truncated and an encrypted DOCX', async () => {
    const bytes = docx([wordParagraph('x')]);
    expect(await refusal(bytes.subarray(0, bytes.length - 30), word)).toMatch(/broken DOCX/);
    const locked = { name: 'word/document.xml', content: 'x', isEncrypted: true };
    expect(await refusal(zip([...docxFrame, locked]), word)).toMatch(/encrypted DOCX/);
  });

  it('refuses a document without text', async () => {
    expect(await refusal('\n \n', 'text/plain')).toMatch(/no text/);
    expect(await refusal('<html><script>x</script></html>', 'text/html')).toMatch(/no text/);
  });
});
