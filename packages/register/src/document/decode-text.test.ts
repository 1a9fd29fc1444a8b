import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { readDocument } from './read-document.ts';

const hex = (digits: string) => Uint8Array.from(Buffer.from(digits.replaceAll(' ', ''), 'hex'));

describe('decoding', () => {
  // 半導体のサプライチェーン and 반도체 공급망 in the encodings of their countries, by the tables of the WHATWG.
  it.each([
    [
      'Shift_JIS',
      '94bc 93b1 91cc 82cc 8354 8376 8389 8343 8360 8346 815b 8393',
      '半導体のサプライチェーン',
    ],
    [
      'EUC-JP',
      'c8be c6b3 c2ce a4ce a5b5 a5d7 a5e9 a5a4 a5c1 a5a7 a1bc a5f3',
      '半導体のサプライチェーン',
    ],
    ['EUC-KR', 'b9dd b5b5 c3bc 20 b0f8 b1de b8c1', '반도체 공급망'],
    [
      'Windows-1252',
      '93 54686520 636166e9 94 20 97 20 746865 20 6575726f 20 80',
      '“The café” — the euro €',
    ],
    ['UTF-16 with a byte order mark', 'fffe 4a53 0e5c', '半導'],
    ['UTF-16 without one', '0048 0065 006c 006c 006f', 'Hello'],
    ['UTF-8 with a byte order mark', 'efbbbf e58d8a', '半'],
  ])('finds %s by what makes sense', (_, digits, text) => {
    expect(decodeText(hex(digits))).toBe(text);
  });

  it('writes LF for every line end', () => {
    expect(decodeText(Buffer.from('a\r\nb\rc\n'))).toBe('a\nb\nc\n');
  });
});

describe('refusing what cannot be decoded', () => {
  it.each([
    ['a byte that is no UTF-8', '6162 81 63', undefined, /0x81 at offset 2, which is no utf-8/],
    [
      'a byte that the stated encoding lacks',
      '61 82',
      'shift_jis',
      /0x82 at offset 1, which is no shift_jis/,
    ],
    ['half a surrogate pair in UTF-8', '61 eda080', undefined, /at offset [12]/],
    ['half a surrogate pair in UTF-16', 'fffe 6100 00d8 6200', undefined, /at offset [4-7]/],
    ['a NUL', '61 00 62 63 64 65', undefined, /NUL character at offset 1/],
    ['an encoding nobody knows', '61', 'x-klingon', /charset x-klingon/],
  ])('names %s', (_, digits, stated, words) => {
    expect(() => decodeText(hex(digits), stated)).toThrow(words);
  });

  it('reads the encoding that a page states, and names the file where that is wrong', async () => {
    const head = Buffer.from('<html><head><meta charset="Shift_JIS"></head><body><p>');
    const page = Buffer.concat([head, hex('94bc 93b1 91cc'), Buffer.from('</p></body></html>')]);
    const read = await readDocument(page, 'text/html', 'page.html');
    expect(read.ok && read.value.text).toBe('半導体');
    const wrong = await readDocument(page, 'text/html', 'page.html', { charset: 'utf-8' });
    expect(!wrong.ok && wrong.problem).toMatchObject({ place: { source: 'page.html' } });
  });
});
