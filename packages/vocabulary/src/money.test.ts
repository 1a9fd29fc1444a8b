import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from './contract/local-text.ts';
import {
  convertMoney,
  formatMoney,
  type MoneyUnit,
  moneyUnitName,
  moneyUnitSchema,
  usdMillion,
} from './money.ts';

const multipliers = [1, 1e3, 1e6, 1e9] as const;
const unit = (multiplier: MoneyUnit['multiplier']): MoneyUnit => ({ currency: 'USD', multiplier });

describe('a unit of money', () => {
  it('is a currency of ISO 4217 and a power of a thousand', () => {
    expect(moneyUnitSchema.safeParse(usdMillion).success).toBe(true);
    expect(moneyUnitSchema.safeParse({ currency: 'UDS', multiplier: 1 }).success).toBe(false);
    expect(moneyUnitSchema.safeParse({ currency: 'USD', multiplier: 100 }).success).toBe(false);
  });

  it('is named in each language', () => {
    expect(languages.map((language) => moneyUnitName(usdMillion, language))).toEqual([
      'USD million',
      '百万米ドル',
      '백만 미국 달러',
    ]);
    expect(languages.map((language) => moneyUnitName(unit(1), language))).toEqual([
      'USD',
      '米ドル',
      '미국 달러',
    ]);
  });
});

describe('convertMoney', () => {
  it('converts exactly where the amount is a whole number', () => {
    expect(convertMoney(3, unit(1e9), unit(1e3))).toBe(3_000_000);
    expect(convertMoney(9_380_000, unit(1), usdMillion)).toBe(9.38);
  });

  it('goes there and back', () => {
    const multiplier = fc.constantFrom(...multipliers);
    fc.assert(
      fc.property(fc.integer(), multiplier, multiplier, (amount, from, to) => {
        const there = convertMoney(amount, unit(from), unit(to));
        expect(convertMoney(there, unit(to), unit(from))).toBeCloseTo(amount, 4);
      }),
      { seed: 2021 },
    );
  });

  it('leaves an unknown amount unknown', () => {
    expect(convertMoney(null, usdMillion, unit(1))).toBeNull();
  });

  it('does not exchange currencies', () => {
    expect(() => convertMoney(1, usdMillion, { currency: 'JPY', multiplier: 1e6 })).toThrow(
      'convertMoney requires one currency, not USD and JPY',
    );
  });
});

describe('formatMoney', () => {
  it('writes the large numbers of each language', () => {
    const [english, japanese, korean] = languages.map((l) => formatMoney(66.86, usdMillion, l));
    expect(english).toMatch(/^US\$66\.9\s?m/i);
    expect(japanese).toMatch(/6,?690万/);
    expect(korean).toMatch(/6,?690만/);
  });

  it('keeps the sign and the digits asked for', () => {
    expect(formatMoney(-1234, unit(1), 'en', 2)).toMatch(/^-US\$1\.2\s?k/i);
  });
});
