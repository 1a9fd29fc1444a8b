import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ras } from './ras.ts';

const rowSums = (matrix: ArrayLike<number>, rows: number, columns: number) =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => matrix[r * columns + c]).reduce((a, b) => a + b, 0),
  );
const transposed = (matrix: ArrayLike<number>, rows: number, columns: number) =>
  Array.from(
    { length: rows * columns },
    (_, at) => matrix[(at % rows) * columns + Math.floor(at / rows)],
  );
const columnSums = (matrix: ArrayLike<number>, rows: number, columns: number) =>
  rowSums(transposed(matrix, rows, columns), columns, rows);

/**
 * Miller and Blair (2009), section 7.4.2: base coefficients, new outputs, new intermediate totals.
 */
const coefficients = [0.12, 0.1, 0.049, 0.21, 0.247, 0.265, 0.026, 0.249, 0.145];
const output = [421, 284, 283];
const seed = Float64Array.from(coefficients, (a, at) => a * output[at % 3]);
const uses = Float64Array.of(245, 136, 159);
const purchases = Float64Array.of(251, 107, 182);

/** A seed with some zeros, and totals that some matrix with the same zeros has. */
const balanceable = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) => {
    const cell = fc.oneof(
      { weight: 1, arbitrary: fc.constant(0) },
      { weight: 4, arbitrary: fc.double({ min: 0.1, max: 100, noNaN: true }) },
    );
    const many = { minLength: rows * columns, maxLength: rows * columns };
    const factor = fc.double({ min: 0.2, max: 5, noNaN: true });
    return fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      seed: fc.array(cell, many),
      factors: fc.array(factor, many),
    });
  })
  .map(({ rows, columns, seed, factors }) => {
    const target = seed.map((x, at) => x * factors[at]);
    return {
      columns,
      seed: Float64Array.from(seed),
      rowTotal: Float64Array.from(rowSums(target, rows, columns)),
      columnTotal: Float64Array.from(columnSums(target, rows, columns)),
    };
  });

describe('ras', () => {
  it("balances Miller and Blair's three-sector example", () => {
    const { status, balanced_rc } = ras(seed, uses, purchases);
    expect(status).toBe('converged');
    // The same fixed point from an independent numpy program, as coefficients.
    const expected = [0.3924, 0.1219, 0.1596, 0.1509, 0.0661, 0.1897, 0.0529, 0.1887, 0.2938];
    expected.forEach((a, at) => {
      expect(balanced_rc[at] / output[at % 3]).toBeCloseTo(a, 4);
    });
  });

  it('changes the example by row and column factors only: cross ratios stay', () => {
    const { balanced_rc: x } = ras(seed, uses, purchases);
    for (const [r, c] of [
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ]) {
      const before = (seed[0] * seed[r * 3 + c]) / (seed[c] * seed[r * 3]);
      expect((x[0] * x[r * 3 + c]) / (x[c] * x[r * 3])).toBeCloseTo(before, 9);
    }
  });

  it('meets totals that are feasible and keeps zeros zero', () => {
    fc.assert(
      fc.property(balanceable, ({ columns, seed, rowTotal, columnTotal }) => {
        const { status, residual, balanced_rc } = ras(seed, rowTotal, columnTotal, {
          tolerance: 1e-9,
        });
        expect(status).toBe('converged');
        expect(residual).toBeLessThanOrEqual(1e-9);
        rowSums(balanced_rc, rowTotal.length, columns).forEach((sum, r) => {
          expect(Math.abs(sum - rowTotal[r])).toBeLessThanOrEqual(1e-8 * rowTotal[r]);
        });
        columnSums(balanced_rc, rowTotal.length, columns).forEach((sum, c) => {
          expect(Math.abs(sum - columnTotal[c])).toBeLessThanOrEqual(1e-8 * columnTotal[c]);
        });
        seed.forEach((x, at) => {
          expect(balanced_rc[at] === 0).toBe(x === 0);
        });
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('returns a matrix that already has the totals as it is', () => {
    const result = ras(Float64Array.of(1, 2, 3, 4), Float64Array.of(3, 7), Float64Array.of(4, 6));
    expect(result).toMatchObject({ status: 'converged', iterations: 0, residual: 0 });
    expect([...result.balanced_rc]).toEqual([1, 2, 3, 4]);
  });

  it('says limit, with the gap, when a total has no cell to stand in', () => {
    const result = ras(Float64Array.of(1, 1, 0, 0), Float64Array.of(1, 1), Float64Array.of(1, 1), {
      maxIterations: 50,
    });
    expect(result.status).toBe('limit');
    expect(result.iterations).toBe(50);
    expect(result.residual).toBeGreaterThanOrEqual(0.5);
  });

  it('empties a row whose total is zero', () => {
    const result = ras(Float64Array.of(1, 1, 1, 1), Float64Array.of(0, 2), Float64Array.of(1, 1));
    expect(result.status).toBe('converged');
    expect([...result.balanced_rc]).toEqual([0, 0, 1, 1]);
  });

  it('refuses shapes that do not fit, negative numbers and NaN', () => {
    const one = Float64Array.of(1);
    expect(() => ras(Float64Array.of(1, 2), one, one)).toThrow(/ras requires a seed/);
    expect(() => ras(Float64Array.of(-1), one, one)).toThrow(/not negative/);
    expect(() => ras(one, Float64Array.of(Number.NaN), one)).toThrow(/finite/);
  });
});
