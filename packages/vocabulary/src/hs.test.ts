import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHs, hsProducts, isicOfProduct, parseHs, productName } from './hs.ts';

describe('parseHs', () => {
  it.each(['281111', '2811.11', '2811 11', '28.11.11', ' 281111 '])('reads %j', (text) => {
    expect(parseHs(text)).toEqual({
      ok: true,
      value: { code: '281111', digits: 6, chapter: '28', heading: '2811' },
    });
  });

  it('reads chapters and headings', () => {
    expect(parseHs('85')).toMatchObject({ value: { digits: 2, heading: null } });
    expect(parseHs('8542')).toMatchObject({ value: { digits: 4, heading: '8542' } });
  });

  it.each(['', '8', '854', '85423', '8542311', '0012', '7701', '9801', '85-42', 'chips'])(
    'refuses %j',
    (text) => {
      expect(parseHs(text)).toMatchObject({
        ok: false,
        problem: { kind: 'unknown-code', scheme: 'HS 2022', code: text },
      });
    },
  );

  it('reads back what it writes', () => {
    const digits = fc.integer({ min: 10_000, max: 769_999 }).map((n) => `${n}`.padStart(6, '0'));
    fc.assert(
      fc.property(digits, (code) => {
        expect(parseHs(formatHs({ code }))).toMatchObject({ ok: true, value: { code } });
      }),
      { seed: 2021 },
    );
  });
});

describe('the products', () => {
  it('are unique, ordered, well formed and named in three languages', () => {
    const codes = hsProducts.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const { code, isicClass, name } of hsProducts) {
      expect(parseHs(code)).toMatchObject({ ok: true, value: { digits: 6 } });
      expect(isicClass).toMatch(/^\d{4}$/);
      expect(Object.values(name).every((text) => text.length > 0)).toBe(true);
    }
  });

  it('are goods of mining and manufacturing, and electrical scrap', () => {
    const isScrap = (code: string) => code.startsWith('8549');
    const sections = (scrap: boolean) =>
      new Set(hsProducts.filter((p) => isScrap(p.code) === scrap).map((p) => p.division[0]));
    expect(sections(false)).toEqual(new Set(['B', 'C']));
    expect(sections(true)).toEqual(new Set(['E']));
  });
});

describe('isicOfProduct', () => {
  it.each([
    ['2811.11', 'C20'],
    ['250410', 'B08'],
    ['848620', 'C28'],
    ['903082', 'C26'],
    ['854239', 'C26'],
    ['850760', 'C27'],
    ['842010', 'C28'],
    ['281820', 'C24'],
    ['271312', 'C19'],
    ['854913', 'E38'],
    ['850511', 'C25'],
    ['870380', 'C29'],
  ])('puts %s into %s', (code, division) => {
    expect(isicOfProduct(code)).toMatchObject({ ok: true, value: { division } });
  });

  it('keeps every machine of heading 8486 together, and every circuit of 8542', () => {
    const divisions = (heading: string) =>
      new Set(hsProducts.filter(({ code }) => code.startsWith(heading)).map((p) => p.division));
    expect(divisions('8486')).toEqual(new Set(['C28']));
    expect(divisions('8542')).toEqual(new Set(['C26']));
  });

  it('refuses what the selection does not hold, and codes that HS 2022 dropped', () => {
    expect(isicOfProduct('854140')).toMatchObject({
      ok: false,
      problem: { kind: 'unknown-code', code: '854140', known: expect.arrayContaining(['854110']) },
    });
    expect(isicOfProduct('8542').ok).toBe(false);
  });
});

describe('productName', () => {
  it('names a product, and any other code by itself', () => {
    expect(productName('2811.11', 'ja')).toBe('フッ化水素');
    expect(productName('010121', 'ko')).toBe('0101.21');
    expect(productName('wafer', 'en')).toBe('wafer');
  });
});
