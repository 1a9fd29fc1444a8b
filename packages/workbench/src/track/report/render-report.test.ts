import { inflateRawSync } from 'node:zlib';
import { languages } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { fixArchiveTimes } from './fix-archive-times.ts';
import { renderReportDocx } from './render-report-docx.ts';
import { renderReportHtml } from './render-report-html.ts';
import { type Report, webAddress } from './report.ts';

const report = (language: Report['language']): Report => ({
  language,
  title: 'Round <1> & its 結び 매듭',
  audience: 'Public',
  facts: ['2021-06-01'],
  at: '2021-06-01T09:00:00.000Z',
  maker: 'Musubi 0',
  blocks: [
    { kind: 'heading', level: 2, text: 'Scores' },
    {
      kind: 'paragraph',
      line: ['one ', { strong: 'two' }, { link: 'three', href: 'https://example.org/?a=1&b=2' }],
    },
    { kind: 'notice', line: 'Invented.' },
    { kind: 'quote', text: '日本国は実施する。', lang: 'ja', source: 'XAA-1' },
    { kind: 'list', items: ['first', 'second'] },
    {
      kind: 'table',
      caption: 'By reviewer',
      columns: [{ label: 'Obligation' }, { label: 'Score', numeric: true }],
      rows: [
        ['XAA-1', '0'],
        ['XAA-2', null],
      ],
    },
  ],
});

/** Read one file of an archive by the central directory. */
function partOf(archive: Uint8Array, name: string): string {
  const buffer = Buffer.from(archive);
  let at = buffer.readUInt32LE(buffer.length - 6);
  for (;;) {
    const length = buffer.readUInt16LE(at + 28);
    if (buffer.toString('utf8', at + 46, at + 46 + length) === name) break;
    at += 46 + length + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  const local = buffer.readUInt32LE(at + 42);
  const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
  const packed = buffer.subarray(start, start + buffer.readUInt32LE(at + 20));
  return (buffer.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8');
}

describe.each(languages)('a report in %s', (language) => {
  it('escapes text, names the language of a quotation, and shows unknown as unknown', () => {
    const page = renderReportHtml(report(language));
    expect(page).toContain('<title>Round &lt;1&gt; &amp; its 結び 매듭</title>');
    expect(page).toContain('<blockquote class="finding" lang="ja">');
    expect(page).toContain('<td class="num">0</td>');
    const unknown = { en: 'unknown', ja: '不明', ko: '알 수 없음' }[language];
    expect(page).toContain(`<td class="num"><span class="small">${unknown}</span></td>`);
  });

  it('is a Word document with the same words', async () => {
    const archive = await renderReportDocx(report(language));
    const text = partOf(archive, 'word/document.xml');
    for (const words of [
      'Round &lt;1&gt; &amp; its 結び 매듭',
      'two',
      '日本国は実施する。',
      'second',
      'XAA-2',
    ])
      expect(text).toContain(words);
    expect(text).toContain('<w:tblHeader/>');
    expect(partOf(archive, 'docProps/core.xml')).toContain('2021-06-01T09:00:00.000Z');
    expect(partOf(archive, 'word/header1.xml')).toContain('Public');
    expect(text).toContain('HYPERLINK &quot;https://example.org/?a=1&amp;b=2&quot;');
  });

  it('gives the same bytes again', async () => {
    const [first, second] = [
      await renderReportDocx(report(language)),
      await renderReportDocx(report(language)),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

it('links addresses of the web only', () => {
  expect(webAddress('javascript:alert(1)')).toBeNull();
  expect(webAddress('https://example.org/a"b')).toBe('https://example.org/a%22b');
});

it('refuses what is not an archive', () => {
  expect(() => fixArchiveTimes(new Uint8Array(30))).toThrow(RangeError);
});
