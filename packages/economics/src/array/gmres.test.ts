import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniform } from '../trade/random-flows.ts';
import { gmres, krylovFloats } from './gmres.ts';
import { kernels } from './kernels.ts';
import type { Kernels } from './kernels-port.ts';

/** Systems are solved to 1e-12 of the right-hand side and are conditioned better than a thousand. */
const tolerance = 1e-8;
const options = { tolerance: 1e-12, iterationLimit: 500 };

/** Solve by elimination with partial pivoting. */
function eliminate(matrix_rc: Float64Array, right: Float64Array): Float64Array {
  const order = right.length;
  const a = Array.from({ length: order }, (_, row) => [
    ...matrix_rc.subarray(row * order, (row + 1) * order),
    right[row],
  ]);
  for (let column = 0; column < order; column++) {
    const below = a.slice(column);
    const pivot = below.reduce((best, row) =>
      Math.abs(row[column]) > Math.abs(best[column]) ? row : best,
    );
    a.splice(a.indexOf(pivot), 1);
    a.splice(column, 0, pivot);
    for (const [at, row] of a.entries()) {
      const factor = at === column ? 0 : row[column] / pivot[column];
      for (let k = column; k <= order; k++) row[k] -= factor * pivot[k];
    }
  }
  return Float64Array.from(a, (row, at) => row[order] / row[at]);
}

/** A random diagonally dominant matrix, far from symmetric, and a right-hand side. */
function randomSystem(seed: number) {
  const draw = uniform(seed);
  const order = 1 + Math.floor(30 * draw());
  const matrix_rc = new Float64Array(order * order).map(() => (draw() - 0.5) / Math.sqrt(order));
  for (let row = 0; row < order; row++) matrix_rc[row * (order + 1)] += 1 + draw();
  return { order, matrix_rc, right: new Float64Array(order).map(() => draw() - 0.5) };
}

function solveWith(
  loops: Kernels,
  { order, matrix_rc, right }: ReturnType<typeof randomSystem>,
  depth: number,
  limits = options,
) {
  loops.reset(krylovFloats(order, depth) + order * order + 2 * order);
  const a = loops.allocate(order * order);
  a.set(matrix_rc);
  const b = loops.allocate(order);
  b.set(right);
  const solution = loops.allocate(order);
  const solver = gmres(loops, order, depth);
  const multiply = () => loops.multiply(solver.image, a, 1, order, order, solver.vector);
  const ending = solver.solve(solution, b, multiply, limits);
  return { ...ending, solution: solution.slice() };
}

describe('gmres', () => {
  const systems = fc.integer({ min: 0, max: 1_000_000 }).map(randomSystem);

  it.each([
    { name: 'plain', depth: 31 },
    { name: 'simd', depth: 31 },
    { name: 'simd', depth: 10 },
  ] as const)('agrees with elimination, on $name kernels, combining $depth products', (setting) => {
    fc.assert(
      fc.property(systems, (system) => {
        const { status, residual, solution } = solveWith(
          kernels(setting.name),
          system,
          setting.depth,
        );
        expect(status).toBe('converged');
        expect(residual).toBeLessThanOrEqual(options.tolerance);
        const exact = eliminate(system.matrix_rc, system.right);
        for (let at = 0; at < system.order; at++)
          expect(Math.abs(solution[at] - exact[at])).toBeLessThan(tolerance);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it('needs at most as many products as there are different eigenvalues', () => {
    const order = 30;
    const matrix_rc = new Float64Array(order * order);
    for (let row = 0; row < order; row++) matrix_rc[row * (order + 1)] = 1 + (row % 3);
    const right = new Float64Array(order).map((_, row) => 1 + row);
    const { status, iterations } = solveWith(kernels(), { order, matrix_rc, right }, 20);
    expect(status).toBe('converged');
    expect(iterations).toBe(3);
  });

  it('gives zero for zero, without a product', () => {
    const system = { ...randomSystem(3), right: new Float64Array(randomSystem(3).order) };
    const { status, iterations, residual, solution } = solveWith(kernels(), system, 5);
    expect({ status, iterations, residual }).toEqual({
      status: 'converged',
      iterations: 0,
      residual: 0,
    });
    expect(solution.every((value) => value === 0)).toBe(true);
  });

  it('says when it ran out of products, and how far it came', () => {
    const system = randomSystem(5);
    const { status, iterations, residual, solution } = solveWith(kernels(), system, 40, {
      tolerance: 1e-12,
      iterationLimit: 4,
    });
    expect({ status, iterations }).toEqual({ status: 'limit', iterations: 4 });
    const { order, matrix_rc, right } = system;
    const rest = right.map((value, row) =>
      solution.reduce((sum, x, column) => sum - matrix_rc[row * order + column] * x, value),
    );
    expect(residual).toBeCloseTo(Math.hypot(...rest) / Math.hypot(...right), 10);
  });

  it('does not call a singular system solved', () => {
    const singular = {
      order: 2,
      matrix_rc: Float64Array.of(1, 0, 0, 0),
      right: Float64Array.of(0, 1),
    };
    expect(solveWith(kernels(), singular, 2).status).toBe('limit');
  });
});
