import { describe, expect, it } from 'vitest';
import { problemMessage } from '../language/problem-message.ts';
import { countryOf } from './country-of.ts';
import { decodeBytes } from './decode-bytes.ts';
import { parseBom } from './parse-bom.ts';
import { decimalMarkOf, readAmount } from './read-amount.ts';

function parts(text: string) {
  const parsed = parseBom(text, 'parts.csv');
  if (!parsed.ok)
    throw new Error(parsed.problem.map((one) => problemMessage(one, 'en')).join('\n'));
  return parsed.value;
}

function faults(text: string): string[] {
  const parsed = parseBom(text, 'parts.csv');
  return parsed.ok ? [] : parsed.problem.map((one) => problemMessage(one, 'en'));
}

describe('parseBom', () => {
  it.each([
    [
      'Part No,Description,Qty,Unit Price (USD),Vendor,Country of origin,HS code\r\nA-1,"Wafer, 300 mm",2,1.5,Acme,Japan,3818.00\r\n',
    ],
    ['品番;品名;数量;単価;仕入先;原産国;HSコード\nA-1;Wafer, 300 mm;2;1,5;Acme;日本;381800\n'],
    [
      '\uFEFF품번\t품명\t수량\t단가\t공급업체\t공급국\tHS코드\nA-1\tWafer, 300 mm\t2\t1.5\tAcme\t일본\t3818000000',
    ],
  ])('reads the same part under headings of each language, %#', (text) => {
    expect(parts(text)).toEqual([
      {
        line: 2,
        part: 'A-1',
        description: 'Wafer, 300 mm',
        quantity: 2,
        unitCostUsd: 1.5,
        supplier: 'Acme',
        country: 'JPN',
        hs: '381800',
      },
    ]);
  });

  it('keeps line ends and quotes inside quotes, and counts lines through them', () => {
    const [first, second] = parts('part,description\nA,"two\nlines ""quoted"""\nB,x\n');
    expect(first!.description).toBe('two\nlines "quoted"');
    expect(second).toMatchObject({ line: 4, part: 'B' });
  });

  it('leaves what is not said unknown, not zero', () => {
    expect(parts('part,qty\nA,\n')[0]).toMatchObject({
      quantity: null,
      unitCostUsd: null,
      hs: null,
    });
  });

  it.each([
    ['part,qty\nA,"3\n', 'line 2, column 3'],
    ['part,qty\n"A"x,3\n', 'line 2, column 4'],
    ['name of it,qty\nA,3\n', 'line 1'],
    ['part,qty\nA,three\n', 'line 2, column 2, field quantity'],
    ['part,qty\nA,-3\n', 'line 2, column 2, field quantity'],
    ['part,country\nA,Atlantis\n', 'line 2, column 2, field country'],
    ['part,hs\nA,38\n', 'line 2, column 2, field hs'],
    ['part,qty\nA,3,4\n', 'line 2, column 3'],
    ['part,qty\n,3\n', 'line 2, column 1, field part'],
    ['', 'line 1'],
  ])('says where %j is wrong', (text, place) => {
    expect(faults(text)[0]).toContain(`parts.csv, ${place}`);
  });

  it('lists every fault, not the first only', () => {
    expect(faults('part,qty,hs\nA,x,1\nB,y,2\n')).toHaveLength(4);
  });
});

describe('readAmount', () => {
  it.each([
    ['1,234.5', '.', 1234.5],
    ['1.234,5', ',', 1234.5],
    ["US$ 1'000", '.', 1000],
    ['１２３', '.', 123],
    ['1,23', '.', null],
    ['1.2.3', '.', null],
  ] as const)('reads %s with the mark %s as %s', (text, mark, expected) => {
    expect(readAmount(text, mark)).toBe(expected);
  });

  it('tells the decimal mark from the numbers, and else from the separator', () => {
    expect(decimalMarkOf(['1,234', '0,5'], ',')).toBe(',');
    expect(decimalMarkOf(['1,234', '2.75'], ';')).toBe('.');
    expect(decimalMarkOf(['1,234'], ',')).toBe('.');
    expect(decimalMarkOf(['1,234'], ';')).toBe(',');
  });
});

describe('decodeBytes', () => {
  it('tells the encodings of Japanese and Korean spreadsheets apart', () => {
    // "フォト" in Shift_JIS and "부품" in EUC-KR.
    const japanese = Uint8Array.of(0x83, 0x74, 0x83, 0x48, 0x83, 0x67);
    const korean = Uint8Array.of(0xba, 0xce, 0xc7, 0xb0);
    expect(decodeBytes(japanese)).toEqual({ text: 'フォト', encoding: 'shift_jis' });
    expect(decodeBytes(korean)).toEqual({ text: '부품', encoding: 'euc-kr' });
    expect(decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toEqual({
      text: 'A',
      encoding: 'utf-8',
    });
    expect(decodeBytes(Uint8Array.of(0xff, 0xfe, 0x41, 0))).toEqual({
      text: 'A',
      encoding: 'utf-16le',
    });
    expect(decodeBytes(Uint8Array.of(0xff, 0xff))).toBeNull();
  });
});

describe('countryOf', () => {
  it('knows codes and names in three languages', () => {
    for (const text of ['KOR', 'kr', 'South Korea', '韓国', '대한민국', 'Republic of Korea'])
      expect(countryOf(text)).toBe('KOR');
    expect(countryOf('Atlantis')).toBeNull();
  });
});
