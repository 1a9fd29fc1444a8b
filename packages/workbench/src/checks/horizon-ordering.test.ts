import { describe, expect, it } from 'vitest';
import { shortfalls } from './horizon-ordering.ts';

const losses = (...values: number[]) => values.map((value) => new Map([['loss', value]]));

describe('shortfalls', () => {
  it('is zero where the shorter run never loses less', () => {
    expect(shortfalls(losses(0.4, 0.2, 0.2)).get('loss')).toBe(0);
  });

  it('is how much less the shorter run loses, at most', () => {
    expect(shortfalls(losses(0.1, 0.2, 0.15)).get('loss')).toBeCloseTo(0.1, 12);
    expect(shortfalls(losses(0.4, 0.1, 0.3)).get('loss')).toBeCloseTo(0.2, 12);
  });

  it('does not hide a loss that is not a number', () => {
    expect(shortfalls(losses(0.4, Number.NaN, 0.1)).get('loss')).toBeNaN();
  });
});
