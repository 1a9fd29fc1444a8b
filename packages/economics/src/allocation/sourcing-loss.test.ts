import { describe, expect, it } from 'vitest';
import { twoSuppliers } from './fixture/two-suppliers.ts';
import { costOf } from './sourcing-cost.ts';
import { lossesOf, riskOf } from './sourcing-loss.ts';
import { todayPlan } from './sourcing-problem.ts';

const plan = (a: number, b: number, stock = 0) => ({
  purchase_ms: Float64Array.of(a, b),
  stock_m: Float64Array.of(stock),
});

describe('lossesOf', () => {
  it('loses what half a year of the failed supplier would have brought', () => {
    expect([...lossesOf(twoSuppliers(), plan(70, 30))]).toEqual([70, 30]);
  });

  it('covers the gap from stock, and no further than to nothing', () => {
    expect([...lossesOf(twoSuppliers(), plan(70, 30, 20))]).toEqual([30, 0]);
  });

  it('lets the others deliver more after the ramp, up to their capacity', () => {
    const surging = { surge_ms: Float64Array.of(0.5, 0.5), rampYears: 0.25 };
    // For a quarter of a year B adds min(½·30, 60 − 30) a year, and A ½·70.
    const [afterA, afterB] = lossesOf(twoSuppliers(surging), plan(70, 30));
    expect(afterA).toBeCloseTo(2 * (35 - 0.25 * 15), 12);
    expect(afterB).toBeCloseTo(2 * (15 - 0.25 * 35), 12);
    const [full] = lossesOf(twoSuppliers(surging), plan(50, 50));
    expect(full).toBeCloseTo(2 * (25 - 0.25 * 10), 12);
  });

  it('loses the output of an end good by its scarcest item only', () => {
    const chained = twoSuppliers({
      demand_m: Float64Array.of(100, 10),
      today_ms: Float64Array.of(100, 0, 0, 10),
      candidate_ms: Uint8Array.of(1, 1, 1, 1),
      allowed_ms: Uint8Array.of(1, 1, 1, 1),
      price_ms: new Float64Array(4).fill(1),
      capacity_ms: new Float64Array(4).fill(Number.POSITIVE_INFINITY),
      lot_ms: new Float64Array(4),
      switching_ms: new Float64Array(4),
      qualification_ms: new Float64Array(4),
      surge_ms: new Float64Array(4),
      stock_m: new Float64Array(2),
      stockMost_m: new Float64Array(2),
      holding_m: new Float64Array(2),
      loss_m: new Float64Array(2),
      value_g: Float64Array.of(1000),
      needs_gm: Uint8Array.of(1, 1),
    });
    // Half of the first item and a fifth of the second come from A: half a year of half the output is lost, not of seven tenths.
    const half = {
      purchase_ms: Float64Array.of(50, 50, 2, 8),
      stock_m: new Float64Array(2),
    };
    expect([...lossesOf(chained, half)]).toEqual([250, 400]);
  });
});

describe('riskOf', () => {
  it('is the worst loss, or the mean of the worst part', () => {
    expect(riskOf(twoSuppliers(), plan(70, 30))).toBe(70);
    const drawn = twoSuppliers({
      risk: { kind: 'cvar', level: 0.9 },
      failures: {
        fails_ks: Uint8Array.of(0, 0, 1, 0, 0, 1),
        weight_k: Float64Array.of(0.9, 0.05, 0.05),
      },
    });
    expect(riskOf(drawn, plan(70, 30))).toBeCloseTo(50, 12);
  });
});

describe('costOf', () => {
  it('costs nothing to go on as today', () => {
    expect(costOf(twoSuppliers(), todayPlan(twoSuppliers())).total).toBe(0);
  });

  it('adds price, a yearly part of switching and qualification, and stock', () => {
    const problem = twoSuppliers({ qualification_ms: Float64Array.of(0, 15) });
    const cost = costOf(problem, plan(70, 30, 10));
    expect(cost.price).toBeCloseTo(6, 12);
    expect(cost.switching).toBeCloseTo(3, 12);
    expect(cost.qualification).toBeCloseTo(3, 12);
    expect(cost.holding).toBeCloseTo(1, 12);
    expect(cost.total).toBeCloseTo(13, 12);
  });
});
