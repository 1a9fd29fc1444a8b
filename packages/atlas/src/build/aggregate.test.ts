import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tariffRevenueOf } from '../world/sums.ts';
import { aggregateTable } from './aggregate.ts';
import type { CodeGroup, Grouping } from './axis-groups.ts';
import { sampleTable } from './sample-table.ts';
import type { SourceTable } from './source-table.ts';

const sum = (array: Float64Array) => array.reduce((total, x) => total + x, 0);

/** Three economies, one sector; JPN and KOR become one. Rows are destinations. */
const three: SourceTable = {
  economies: ['USA', 'JPN', 'KOR'].map((code) => ({ code, members: [code] })),
  sectors: [{ code: 'C26', isic4: ['C26'] }],
  trade_jni: Float64Array.of(100, 30, 10, 0, 50, 8, 0, 4, 60),
  tariff_jni: Float64Array.of(0, 0.1, 0.3, 0.2, 0, 0.5, 0.4, 0.25, 0),
  use_nkj: Float64Array.of(70, 20, 30),
  final_nk: Float64Array.of(70, 38, 34),
  inventory_nj: Float64Array.of(1, -2, 5),
};
const pair: Grouping = {
  economies: [
    { code: 'USA', members: ['USA'] },
    { code: 'EAST', members: ['JPN', 'KOR'] },
  ],
  sectors: [{ code: 'C26', members: ['C26'] }],
};

function gathered(table: SourceTable, grouping: Grouping) {
  const result = aggregateTable(table, grouping);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe('aggregateTable', () => {
  it('sums flows, weights tariffs by trade, and takes the mean where nothing is traded', () => {
    const { table, internalRevenue_n } = gathered(three, pair);
    expect([...table.trade_jni]).toEqual([100, 40, 0, 122]);
    expect([...table.use_nkj]).toEqual([70, 50]);
    expect([...table.final_nk]).toEqual([70, 72]);
    expect([...table.inventory_nj]).toEqual([1, 3]);
    expect(table.tariff_jni[1]).toBeCloseTo((30 * 0.1 + 10 * 0.3) / 40, 15);
    expect(table.tariff_jni[2]).toBeCloseTo(0.3, 15);
    expect([table.tariff_jni[0], table.tariff_jni[3]]).toEqual([0, 0]);
    expect([...internalRevenue_n]).toEqual([0, 8 * 0.5 + 4 * 0.25]);
    expect(table.economies[1]).toEqual({ code: 'EAST', members: ['JPN', 'KOR'] });
  });

  it('keeps every sum, and all tariff revenue but that inside groups', () => {
    const groups = (codes: readonly string[], at: readonly number[]): CodeGroup[] => {
      const groupAt = codes.map((_, position) => at[position % at.length]!);
      return [...new Set(groupAt)].map((group) => ({
        code: `G${group}`,
        members: codes.filter((_, position) => groupAt[position] === group),
      }));
    };
    const assignment = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(fc.nat(), assignment, assignment, (seed, economyAt, sectorAt) => {
        const table = sampleTable(6, 5, seed);
        const result = gathered(table, {
          economies: groups(
            table.economies.map(({ code }) => code),
            economyAt,
          ),
          sectors: groups(
            table.sectors.map(({ code }) => code),
            sectorAt,
          ),
        });
        for (const name of ['trade_jni', 'use_nkj', 'final_nk', 'inventory_nj'] as const) {
          expect(sum(result.table[name])).toBeCloseTo(sum(table[name]), 8);
        }
        const revenue = sum(tariffRevenueOf(table.trade_jni, table.tariff_jni));
        const kept = sum(tariffRevenueOf(result.table.trade_jni, result.table.tariff_jni));
        expect(kept + sum(result.internalRevenue_n)).toBeCloseTo(revenue, 8);
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it('does to groups of groups what it does at once', () => {
    const table = sampleTable(4, 4, 9);
    const one = (code: string, ...members: string[]): CodeGroup => ({ code, members });
    const halves = [one('P', 'USA', 'JPN'), one('Q', 'KOR', 'CHN')];
    const sectors = table.sectors.map(({ code }) => one(code, code));
    const first = gathered(table, {
      economies: [one('P', 'USA', 'JPN'), one('KOR', 'KOR'), one('CHN', 'CHN')],
      sectors,
    });
    const twice = gathered(first.table, {
      economies: [one('P', 'P'), one('Q', 'KOR', 'CHN')],
      sectors,
    });
    const once = gathered(table, { economies: halves, sectors });
    once.table.trade_jni.forEach((value, cell) => {
      expect(twice.table.trade_jni[cell]).toBeCloseTo(value, 10);
      expect(twice.table.tariff_jni[cell]).toBeCloseTo(once.table.tariff_jni[cell]!, 12);
    });
  });

  it.each([
    [
      'unknown',
      [{ code: 'G', members: ['USA', 'JPN', 'KOR', 'TWN'] }],
      { kind: 'unknown-code', code: 'TWN' },
    ],
    [
      'listed twice',
      [{ code: 'G', members: ['USA', 'JPN', 'KOR', 'USA'] }],
      { kind: 'invalid-input', found: 'USA also in G' },
    ],
    [
      'left out',
      [{ code: 'G', members: ['USA', 'JPN'] }],
      { kind: 'invalid-input', found: 'KOR in no group' },
    ],
  ])('refuses a grouping with a code that is %s', (_, economies, problem) => {
    expect(aggregateTable(three, { ...pair, economies })).toMatchObject({ ok: false, problem });
  });
});
