import { describe, expect, it } from 'vitest';
import { symmetricSolver } from './solve-symmetric.ts';

describe('symmetricSolver', () => {
  const solve = symmetricSolver(3);

  it('solves a worked system', () => {
    const matrix = Float64Array.of(4, 2, 0, 2, 5, 3, 0, 3, 6);
    const vector = Float64Array.of(8, 21, 24);
    expect(solve(matrix, 3, vector)).toBe(true);
    for (const row of [0, 1, 2]) expect(vector[row]).toBeCloseTo(row + 1, 10);
  });

  it('uses only the leading block of the order asked for', () => {
    const matrix = Float64Array.of(2, 1, 99, 1, 2, 99, 99, 99, -1);
    const vector = Float64Array.of(4, 5, 0);
    expect(solve(matrix, 2, vector)).toBe(true);
    expect(vector[0]).toBeCloseTo(1, 10);
    expect(vector[1]).toBeCloseTo(2, 10);
  });

  it('refuses a matrix that is not positive definite', () => {
    expect(solve(Float64Array.of(1, 2, 0, 2, 1, 0, 0, 0, 1), 3, new Float64Array(3))).toBe(false);
  });
});
