import { describe, expect, it } from 'vitest';
import { totalOf } from './totals.ts';

const labels = {
  economies: [
    { code: 'KOR', members: ['KOR'] },
    { code: 'JPN', members: ['JPN'] },
  ],
  sectors: [
    { code: 'C26', isic4: ['C26'] },
    { code: 'C27', isic4: ['C27'] },
  ],
};
const arrays = {
  trade_jni: Float64Array.of(60, 20, 40, 60, 6, 2, 4, 8),
  tariff_jni: Float64Array.of(0, 0.1, 0.25, 0, 0, 0.5, 0, 0),
  output_nj: Float64Array.of(100, 10, 80, 10),
};

describe('totalOf', () => {
  it('counts exports by origin and leaves domestic sales out', () => {
    const exports = (economy: string | null, sector: string | null) =>
      totalOf(arrays, labels, { quantity: 'exports', economy, sector });
    expect(exports('KOR', 'C26')).toBe(40);
    expect(exports('JPN', 'C26')).toBe(20);
    expect(exports('JPN', null)).toBe(22);
    expect(exports(null, null)).toBe(66);
  });

  it('counts tariff revenue by destination', () => {
    const revenue = (economy: string | null) =>
      totalOf(arrays, labels, { quantity: 'tariffRevenue', economy, sector: null });
    expect(revenue('KOR')).toBe(3);
    expect(revenue('JPN')).toBe(10);
    expect(revenue(null)).toBe(13);
  });

  it('sums producers over one economy, one sector or all', () => {
    const output = (economy: string | null, sector: string | null) =>
      totalOf(arrays, labels, { quantity: 'output', economy, sector });
    expect([
      output('JPN', 'C27'),
      output('KOR', null),
      output(null, 'C26'),
      output(null, null),
    ]).toEqual([10, 110, 180, 200]);
  });

  it('throws at a code it does not hold and a quantity it was not given', () => {
    const key = { quantity: 'output', economy: 'TWN', sector: null } as const;
    expect(() => totalOf(arrays, labels, key)).toThrow(/not TWN/);
    const unknown = { quantity: 'valueAdded', economy: null, sector: null } as const;
    expect(() => totalOf(arrays, labels, unknown)).toThrow(/arrays with valueAdded/);
  });
});
