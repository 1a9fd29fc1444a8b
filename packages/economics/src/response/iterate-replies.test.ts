import { describe, expect, it } from 'vitest';
import { iterateReplies } from './iterate-replies.ts';

const limits = { tolerance: 1e-6, roundLimit: 200 };
const distance = (a: number, b: number) => Math.abs(a - b);
const iterate = (start: number, reply: (x: number) => number | null) =>
  iterateReplies(start, reply, distance, limits);

describe('iterateReplies', () => {
  it('finds the fixed point of replies that contract', () => {
    const { status, repeated } = iterate(0, (x) => 0.5 * x + 1);
    expect(status).toBe('fixed-point');
    expect(repeated).toHaveLength(1);
    expect(repeated[0]).toBeCloseTo(2, 5);
  });

  it('does not take replies that swing ever less around a point for a cycle', () => {
    const { status, repeated } = iterate(0, (x) => -0.9 * x + 1);
    expect(status).toBe('fixed-point');
    expect(repeated[0]).toBeCloseTo(1 / 1.9, 5);
  });

  it('reports a planted cycle with its length and its points, whatever led into it', () => {
    const planted = new Map([
      [9, 7],
      [7, 1],
      [1, 2],
      [2, 3],
      [3, 1],
    ]);
    const { status, positions, repeated } = iterate(9, (x) => planted.get(x)!);
    expect(status).toBe('cycle');
    expect(repeated).toEqual([2, 3, 1]);
    expect(positions).toEqual([9, 7, 1, 2, 3, 1]);
  });

  it('runs out of rounds where replies never come back', () => {
    const { status, positions, repeated } = iterate(0, (x) => x + 1);
    expect(status).toBe('limit');
    expect(positions).toHaveLength(201);
    expect(repeated).toEqual([]);
  });

  it('stops where a position has no reply', () => {
    const { status, positions } = iterate(0, (x) => (x < 3 ? x + 1 : null));
    expect(status).toBe('no-reply');
    expect(positions).toEqual([0, 1, 2, 3]);
  });
});
