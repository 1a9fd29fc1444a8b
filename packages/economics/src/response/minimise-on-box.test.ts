import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniform } from '../trade/random-flows.ts';
import { minimiseOnBox } from './minimise-on-box.ts';

/** Searches end at a projected gradient of 1e-9; what follows is compared at a thousand times that. */
const tolerance = 1e-6;
const exact = { tolerance: 1e-9, evaluationLimit: 2000, noise: 1e-13 };

/** Rosenbrock (1960): a curved valley whose floor is at (1, 1). */
function rosenbrock(at: Float64Array, gradient: Float64Array): number {
  const [x, y] = at;
  gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
  gradient[1] = 200 * (y - x * x);
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
}

/** A convex quadratic ½ x·Ax − b·x with A = MᵀM + 0.1. */
function quadratic(seed: number, length: number) {
  const draw = uniform(seed);
  const numbers = (count: number) => Float64Array.from({ length: count }, () => 2 * draw() - 1);
  const factor = numbers(length * length);
  const linear = numbers(length).map((b) => 3 * b);
  const matrix = (r: number, c: number) => {
    let sum = r === c ? 0.1 : 0;
    for (let k = 0; k < length; k++) sum += factor[k * length + r] * factor[k * length + c];
    return sum;
  };
  const evaluate = (at: Float64Array, gradient: Float64Array) => {
    let value = 0;
    for (let r = 0; r < length; r++) {
      let product = 0;
      for (let c = 0; c < length; c++) product += matrix(r, c) * at[c];
      gradient[r] = product - linear[r];
      value += at[r] * (product / 2 - linear[r]);
    }
    return value;
  };
  const low = numbers(length);
  const high = low.map((bound) => bound + 1.5 * draw());
  const metric = numbers(length).map(Math.exp);
  return { evaluate, box: { low, high }, start: numbers(length), metric };
}

describe('minimiseOnBox', () => {
  it("finds the floor of Rosenbrock's valley inside the box", () => {
    const box = { low: Float64Array.of(-2, -2), high: Float64Array.of(2, 2) };
    const { status, at } = minimiseOnBox(rosenbrock, box, Float64Array.of(-1.2, 1), exact);
    expect(status).toBe('converged');
    expect(Math.abs(at[0] - 1) + Math.abs(at[1] - 1)).toBeLessThan(tolerance);
  });

  it("stops where the box cuts Rosenbrock's valley", () => {
    const box = { low: Float64Array.of(-2, -2), high: Float64Array.of(0.5, 2) };
    const { status, at, value } = minimiseOnBox(rosenbrock, box, Float64Array.of(-1.2, 1), exact);
    expect(status).toBe('converged');
    expect(at[0]).toBe(0.5);
    expect(at[1]).toBeCloseTo(0.25, 6);
    expect(value).toBeCloseTo(0.25, 10);
  });

  it('meets the conditions of Karush, Kuhn and Tucker on convex quadratics', () => {
    const cases = fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 25 }));
    fc.assert(
      fc.property(cases, ([seed, length]) => {
        const { evaluate, box, start, metric } = quadratic(seed, length);
        const { status, at } = minimiseOnBox(evaluate, box, start, { ...exact, metric });
        expect(status).toBe('converged');
        const gradient = new Float64Array(length);
        evaluate(at, gradient);
        for (let k = 0; k < length; k++) {
          expect(at[k]).toBeGreaterThanOrEqual(box.low[k]);
          expect(at[k]).toBeLessThanOrEqual(box.high[k]);
          if (at[k] > box.low[k]) expect(gradient[k]).toBeLessThan(tolerance);
          if (at[k] < box.high[k]) expect(gradient[k]).toBeGreaterThan(-tolerance);
        }
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('goes up in a bowl upside down until it meets the box', () => {
    const dome = (at: Float64Array, gradient: Float64Array) => {
      gradient.set(at.map((x) => -2 * x));
      return -(at[0] ** 2 + at[1] ** 2);
    };
    const box = { low: Float64Array.of(-1, -1), high: Float64Array.of(1, 2) };
    const { status, at } = minimiseOnBox(dome, box, Float64Array.of(-0.01, 0.01));
    expect(status).toBe('converged');
    expect([...at]).toEqual([-1, 2]);
  });

  it('steps back from where the function has no value, and counts it', () => {
    const fenced = (at: Float64Array, gradient: Float64Array) => {
      gradient[0] = at[0] - 1;
      return at[0] > 1.05 ? Number.POSITIVE_INFINITY : (at[0] - 1) ** 2 / 2;
    };
    const box = { low: Float64Array.of(-100), high: Float64Array.of(100) };
    const { status, at, failures } = minimiseOnBox(fenced, box, Float64Array.of(0));
    expect(status).toBe('converged');
    expect(at[0]).toBeCloseTo(1, 6);
    expect(failures).toBeGreaterThan(0);
  });

  it('says limit when the evaluations run out, and stalled where nothing leads down', () => {
    const box = { low: Float64Array.of(-2, -2), high: Float64Array.of(2, 2) };
    const start = Float64Array.of(-1.2, 1);
    const short = minimiseOnBox(rosenbrock, box, start, { evaluationLimit: 5 });
    expect(short).toMatchObject({ status: 'limit', evaluations: 5 });
    expect(short.value).toBeLessThan(rosenbrock(start, new Float64Array(2)));
    const lying = (at: Float64Array, gradient: Float64Array) => {
      gradient.set([1, 0]);
      return -at[0];
    };
    expect(minimiseOnBox(lying, box, start).status).toBe('stalled');
    const nowhere = () => Number.NaN;
    expect(minimiseOnBox(nowhere, box, start)).toMatchObject({ status: 'stalled', failures: 1 });
  });

  it('refuses a box that is empty, endless or of another size, and a metric that is none', () => {
    const start = Float64Array.of(0);
    for (const [low, high] of [
      [[1], [0]],
      [[0], [Number.POSITIVE_INFINITY]],
      [[0], []],
    ])
      expect(() =>
        minimiseOnBox(
          rosenbrock,
          { low: Float64Array.from(low), high: Float64Array.from(high) },
          start,
        ),
      ).toThrow('minimiseOnBox requires');
    const box = { low: start, high: start };
    for (const metric of [Float64Array.of(0), Float64Array.of(1, 1)])
      expect(() => minimiseOnBox(rosenbrock, box, start, { metric })).toThrow('a positive metric');
  });
});
