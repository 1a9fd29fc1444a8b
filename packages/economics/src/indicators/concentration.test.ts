import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exceeds } from './bounds.ts';
import { coreDependency } from './core-dependency.ts';
import { equivalentSuppliers } from './equivalent-suppliers.ts';
import { herfindahl } from './herfindahl.ts';
import { herfindahlBounds } from './herfindahl-bounds.ts';
import { isReliant, relianceClass } from './reliance-class.ts';
import { robustness } from './robustness.ts';
import { supplierShares } from './supplier-shares.ts';

const tolerance = 1e-12;
const amounts = fc
  .array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 1, maxLength: 12 })
  .map((list) => Float64Array.from(list));
const seeded = { seed: 3, numRuns: 200 };

const sumOf = (list: Float64Array) => list.reduce((a, b) => a + b, 0);
const exact = (import_i: Float64Array) => herfindahl(import_i.map((x) => x / sumOf(import_i)));

describe('supplierShares', () => {
  it('add up to one where all is known', () => {
    fc.assert(
      fc.property(amounts, (import_i) => {
        const total = supplierShares(import_i)!.reduce((sum, { low }) => sum + low, 0);
        expect(Math.abs(total - 1)).toBeLessThan(tolerance);
      }),
      seeded,
    );
  });

  it('hold whatever an unknown amount turns out to be', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0, max: 1e6, noNaN: true }), (import_i, truth) => {
        const bounds = supplierShares(Float64Array.of(...import_i, Number.NaN))!;
        const shares = supplierShares(Float64Array.of(...import_i, truth))!;
        for (const [i, { low, high }] of bounds.entries()) {
          expect(shares[i]!.low).toBeGreaterThanOrEqual(low);
          expect(shares[i]!.high).toBeLessThanOrEqual(high + tolerance);
        }
      }),
      seeded,
    );
  });

  it('are null, not zero, where nothing is known', () => {
    expect(supplierShares(Float64Array.of(Number.NaN))).toBeNull();
    expect(supplierShares(new Float64Array(2))).toBeNull();
    expect(() => supplierShares(Float64Array.of(-1))).toThrow(/supplierShares requires/);
  });
});

describe('herfindahl', () => {
  it('is one over the number of suppliers that are alike, and one for a single one', () => {
    for (const n of [1, 2, 5, 40]) {
      const index = herfindahl(new Float64Array(n).fill(1 / n));
      expect(index).toBeCloseTo(1 / n, 12);
      expect(equivalentSuppliers(index)).toBeCloseTo(n, 9);
    }
  });

  it('rises when two suppliers merge, by twice the product of their shares', () => {
    expect(
      herfindahl(Float64Array.of(0.5, 0.5)) - herfindahl(Float64Array.of(0.5, 0.3, 0.2)),
    ).toBeCloseTo(2 * 0.3 * 0.2, 12);
  });

  it('refuses shares that do not add up to one', () => {
    expect(() => herfindahl(Float64Array.of(0.5, 0.4))).toThrow(/herfindahl requires/);
    expect(() => equivalentSuppliers(0)).toThrow(/equivalentSuppliers requires/);
  });
});

describe('herfindahlBounds', () => {
  it('hold the index whoever the unnamed suppliers are', () => {
    fc.assert(
      fc.property(amounts, amounts, (named, unnamed) => {
        const amount = sumOf(unnamed);
        const atMost = Math.max(...unnamed);
        const bounds = herfindahlBounds(named, { amount, atMost })!;
        const truth = exact(Float64Array.of(...named, ...unnamed));
        expect(truth).toBeGreaterThanOrEqual(bounds.low - tolerance);
        expect(truth).toBeLessThanOrEqual(bounds.high + tolerance);
      }),
      seeded,
    );
  });

  it('hold the index whatever an unknown amount turns out to be', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0, max: 1e6, noNaN: true }), (named, truth) => {
        const bounds = herfindahlBounds(Float64Array.of(...named, Number.NaN))!;
        const index = exact(Float64Array.of(...named, truth));
        expect(index).toBeGreaterThanOrEqual(bounds.low - tolerance);
        expect(index).toBeLessThanOrEqual(bounds.high);
      }),
      seeded,
    );
  });

  it('are one number where every supplier is named', () => {
    const { low, high } = herfindahlBounds(Float64Array.of(1, 2, 3))!;
    expect(low).toBe(high);
    expect(low).toBeCloseTo((1 + 4 + 9) / 36, 12);
  });
});

describe('coreDependency', () => {
  it('tells nothing of exports that are unknown, and no share of outside of an economy that stands alone', () => {
    const cdi = coreDependency({
      import_i: Float64Array.of(3, 1),
      inside: null,
      exports: Number.NaN,
    });
    expect(cdi.outsideShare).toBeNull();
    expect(cdi.importsPerExport).toBeNull();
    expect(cdi.concentration).toEqual({ low: 0.625, high: 0.625 });
  });

  it('takes imports of which a part is unknown as the least there can be', () => {
    const import_i = Float64Array.of(60, Number.NaN);
    const { outsideShare, importsPerExport } = coreDependency({
      import_i,
      inside: 40,
      exports: 30,
    });
    expect(outsideShare).toEqual({ low: 0.6, high: 1 });
    expect(importsPerExport).toEqual({ low: 2, high: Number.POSITIVE_INFINITY });
  });

  it('is infinite where nothing is exported', () => {
    const { importsPerExport } = coreDependency({
      import_i: Float64Array.of(1),
      inside: null,
      exports: 0,
    });
    expect(exceeds(importsPerExport!, 1)).toBe(true);
  });
});

describe('relianceClass', () => {
  const share = (value: number) => ({ low: value, high: value });
  const deficit = { imports: 2, exports: 1 };

  it('counts a share at the threshold, and only in deficit', () => {
    expect(relianceClass(share(0.5), deficit)).toBe('watched');
    expect(relianceClass(share(0.7), deficit)).toBe('vulnerable');
    expect(relianceClass(share(0.499), deficit)).toBe('neither');
    expect(relianceClass(share(0.9), { imports: 1, exports: 1 })).toBe('neither');
  });

  it('leaves open what an unknown amount decides, and decides what it cannot', () => {
    expect(relianceClass(share(0.9), { imports: Number.NaN, exports: 1 })).toBeNull();
    expect(relianceClass(share(0.1), { imports: Number.NaN, exports: 1 })).toBe('neither');
    expect(relianceClass({ low: 0.4, high: 0.45 }, { imports: Number.NaN, exports: 1 })).toBe(
      'neither',
    );
  });

  it('never stands at a higher threshold where it does not at a lower one', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
        if (isReliant(share(value), deficit, 0.7))
          expect(isReliant(share(value), deficit, 0.5)).toBe(true);
      }),
      seeded,
    );
  });
});

describe('robustness', () => {
  it('does not count an undecided cell as standing', () => {
    const result = robustness([2020, 2021], [1], 1, (year) => (year === 2020 ? null : true));
    expect(result).toEqual({ cells: 2, standing: 1, undecided: 1, first: 2021, last: 2021 });
  });

  it('has no first year where the flag never stands', () => {
    expect(robustness([2020], [1], 1, () => false)).toMatchObject({ first: null, last: null });
    expect(() => robustness([2020], [1], 2, () => false)).toThrow(/robustness requires/);
  });
});
