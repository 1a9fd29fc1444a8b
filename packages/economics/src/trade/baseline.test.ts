import { describe, expect, it } from 'vitest';
import { baselineFromFlows } from './baseline.ts';
import type { WorldFlows } from './flows.ts';

/** Two economies, two sectors; economy 0 levies 10 % on imports of sector 0 from economy 1. */
const flows: WorldFlows = {
  economies: 2,
  sectors: 2,
  trade_jni: Float64Array.of(90, 20, 10, 80, 50, 0, 0, 60),
  tariff_jni: Float64Array.of(0, 0.1, 0, 0, 0, 0, 0, 0),
  use_nkj: Float64Array.of(30, 10, 20, 5, 25, 15, 10, 5),
};

describe('baselineFromFlows', () => {
  const baseline = baselineFromFlows(flows);

  it('spends what goods cost with the tariff', () => {
    expect([...baseline.expenditure_nj]).toEqual([90 + 22, 50, 90, 60]);
    expect(baseline.tradeShare_jni[1]).toBeCloseTo(22 / 112, 14);
  });

  it('prices materials with the average tariff of their buyer and leaves value added as the rest', () => {
    const gross = 112 / 110;
    expect([...baseline.sales_nj]).toEqual([100, 50, 100, 60]);
    expect(baseline.valueAdded_nj[0]).toBeCloseTo(100 - 30 * gross - 20, 12);
    expect(baseline.inputShare_nkj[0]).toBeCloseTo((30 * gross) / (30 * gross + 20), 14);
  });

  it('closes the budget: value added, tariff revenue and deficit are final expenditure', () => {
    const [value0, value1] = [0, 2].map(
      (at) => baseline.valueAdded_nj[at] + baseline.valueAdded_nj[at + 1],
    );
    expect(baseline.income_n[0]).toBeCloseTo(value0 + 2 + baseline.deficit_n[0], 12);
    expect(baseline.income_n[1]).toBeCloseTo(value1 + baseline.deficit_n[1], 12);
    expect([...baseline.deficit_n]).toEqual([10, -10]);
    expect(baseline.finalShare_nj[0] + baseline.finalShare_nj[1]).toBeCloseTo(1, 14);
  });

  it.each([
    ['trade_jni', { trade_jni: Float64Array.of(1) }],
    ['trade_jni', { trade_jni: flows.trade_jni.map((value, cell) => (cell === 3 ? -1 : value)) }],
    ['tariff_jni', { tariff_jni: new Float64Array(8).fill(Number.NaN) }],
    ['intermediate use not above supply', { use_nkj: Float64Array.of(90, 25, 0, 0, 0, 0, 0, 0) }],
    ['materials of at least 0', { use_nkj: Float64Array.of(-30, 10, -20, 5, 25, 15, 10, 5) }],
    [
      'no use of an input without supply',
      {
        trade_jni: Float64Array.of(90, 20, 10, 80, 0, 0, 0, 60),
        use_nkj: Float64Array.of(30, 0, 20, 0, 25, 15, 10, 5),
      },
    ],
    [
      'value added in economy 0',
      { trade_jni: Float64Array.of(0, 20, 0, 80, 0, 20, 0, 60), use_nkj: new Float64Array(8) },
    ],
    ['materials not above sales', { use_nkj: Float64Array.of(0, 55, 0, 0, 0, 0, 0, 0) }],
  ])('refuses flows and says that it requires %s', (named, broken) => {
    expect(() => baselineFromFlows({ ...flows, ...broken })).toThrow(named);
    expect(() => baselineFromFlows({ ...flows, ...broken })).toThrow(RangeError);
  });
});
