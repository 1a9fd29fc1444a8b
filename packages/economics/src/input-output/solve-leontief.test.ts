import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFlows, uniform } from '../trade/random-flows.ts';
import { leontiefSystem } from './leontief-system.ts';
import { embodiedContent, requiredOutput } from './solve-leontief.ts';

/** The solver stops at 1e-12 of the right-hand side. */
const tolerance = 1e-8;

/** Agriculture and manufacturing of Miller and Blair (2009), table 2.3. */
const textbook = leontiefSystem({
  economies: 1,
  sectors: 2,
  trade_jni: Float64Array.of(1000, 2000),
  use_nkj: Float64Array.of(150, 500, 200, 100),
});

const worlds = fc
  .record({
    seed: fc.integer({ min: 0, max: 100_000 }),
    economies: fc.integer({ min: 1, max: 6 }),
    sectors: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ seed, economies, sectors }) => ({
    seed,
    system: leontiefSystem(randomFlows(seed, economies, sectors)),
  }));
const seeded = { seed: 17, numRuns: 60 };

const vectorOf = (seed: number, length: number) => {
  const draw = uniform(seed);
  return new Float64Array(length).map(() => draw());
};
const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, x, at) => sum + x * b[at], 0);

describe('requiredOutput', () => {
  it("gives the columns of the Leontief inverse of Miller and Blair's example, to the printed digit", () => {
    const column = (j: number) =>
      [...requiredOutput(textbook, Float64Array.of(1 - j, j)).solution_nj].map((x) => x.toFixed(4));
    expect([column(0), column(1)]).toEqual([
      ['1.2541', '0.2640'],
      ['0.3300', '1.1221'],
    ]);
  });

  it('satisfies x = A x + f, with A written out cell by cell', () => {
    fc.assert(
      fc.property(worlds, ({ seed, system }) => {
        const { economies: N, sectors: J, originShare_kni, coefficient_nkj } = system;
        const demand = vectorOf(seed, N * J);
        const { status, solution_nj: x } = requiredOutput(system, demand);
        expect(status).toBe('converged');
        for (let i = 0; i < N; i++)
          for (let k = 0; k < J; k++) {
            let used = 0;
            for (let n = 0; n < N; n++)
              for (let j = 0; j < J; j++)
                used +=
                  originShare_kni[(k * N + n) * N + i] *
                  coefficient_nkj[(n * J + k) * J + j] *
                  x[n * J + j];
            expect(Math.abs(x[i * J + k] - used - demand[i * J + k])).toBeLessThan(tolerance);
          }
      }),
      seeded,
    );
  });

  it('refuses a demand of another shape or that is not finite', () => {
    expect(() => requiredOutput(textbook, Float64Array.of(1))).toThrow(/requiredOutput requires/);
    expect(() => embodiedContent(textbook, Float64Array.of(1, Number.NaN))).toThrow(
      /embodiedContent/,
    );
  });
});

describe('embodiedContent', () => {
  it('is the transpose of requiredOutput: v·(L f) = (Lᵀ v)·f', () => {
    fc.assert(
      fc.property(worlds, ({ seed, system }) => {
        const length = system.economies * system.sectors;
        const [f, v] = [vectorOf(seed, length), vectorOf(seed + 1, length)];
        const left = dot(v, requiredOutput(system, f).solution_nj);
        const right = dot(embodiedContent(system, v).solution_nj, f);
        expect(Math.abs(left / right - 1)).toBeLessThan(tolerance);
      }),
      seeded,
    );
  });
});

describe('leontiefSystem', () => {
  it('refuses shapes that do not fit', () => {
    const flows = {
      economies: 1,
      sectors: 2,
      trade_jni: new Float64Array(2),
      use_nkj: new Float64Array(3),
    };
    expect(() => leontiefSystem(flows)).toThrow(/leontiefSystem requires/);
  });
});
