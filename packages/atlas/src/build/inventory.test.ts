import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salesOf } from '../world/sums.ts';
import { bookInventories } from './inventory.ts';
import { sampleTable } from './sample-table.ts';
import type { SourceTable } from './source-table.ts';

/** Two economies and one sector: domestic sales 60 and 10, final use 50 and 30. */
const table = (...inventory: [number, number]): SourceTable => ({
  economies: [
    { code: 'KOR', members: ['KOR'] },
    { code: 'JPN', members: ['JPN'] },
  ],
  sectors: [{ code: 'C26', isic4: ['C26'] }],
  trade_jni: Float64Array.of(60, 20, 40, 10),
  tariff_jni: new Float64Array(4),
  use_nkj: Float64Array.of(30, 20),
  final_nk: Float64Array.of(50, 30),
  inventory_nj: Float64Array.of(...inventory),
});

describe('bookInventories', () => {
  it('books a build-up as final use and domestic sales', () => {
    const { table: booked, booked_nj, excess_nj } = bookInventories(table(5, 0));
    expect([...booked.trade_jni]).toEqual([65, 20, 40, 10]);
    expect([...booked.final_nk]).toEqual([55, 30]);
    expect([...booked_nj]).toEqual([5, 0]);
    expect([...excess_nj]).toEqual([0, 0]);
  });

  it('books a draw-down up to final use or domestic sales, and calls the rest excess', () => {
    const { table: booked, booked_nj, excess_nj } = bookInventories(table(-55, -12));
    expect([...booked_nj]).toEqual([-50, -10]);
    expect([...excess_nj]).toEqual([5, 2]);
    expect([...booked.trade_jni]).toEqual([10, 20, 40, 0]);
    expect([...booked.final_nk]).toEqual([0, 20]);
  });

  it("leaves exports, uses and, but for the excess, the source's output alone", () => {
    const shape = fc.tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
      fc.nat(),
    );
    fc.assert(
      fc.property(shape, ([economies, sectors, seed]) => {
        const source = sampleTable(economies, sectors, seed);
        const { table: booked, excess_nj } = bookInventories(source);
        expect(booked.use_nkj).toEqual(source.use_nkj);
        booked.trade_jni.forEach((value, cell) => {
          const isExport = cell % economies !== Math.floor(cell / economies) % economies;
          if (isExport) expect(value).toBe(source.trade_jni[cell]);
          expect(value).toBeGreaterThanOrEqual(0);
        });
        const before = salesOf(source.trade_jni, economies, sectors);
        salesOf(booked.trade_jni, economies, sectors).forEach((sales, nj) => {
          const output = before[nj] + source.inventory_nj[nj];
          expect(Math.abs(sales - output - excess_nj[nj])).toBeLessThan(1e-10);
          expect(excess_nj[nj]).toBeGreaterThanOrEqual(0);
        });
      }),
      { seed: 11, numRuns: 100 },
    );
  });
});
