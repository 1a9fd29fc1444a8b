import { describe, expect, it } from 'vitest';
import { annuityFactor } from './annuity.ts';

describe('annuityFactor', () => {
  // The annuity tables of every textbook: five years at 10 % repay 3.7908 for each unit a year.
  it('repays one unit in five years at ten percent as the tables print', () => {
    expect(1 / annuityFactor(0.1, 5)).toBeCloseTo(3.7908, 4);
  });

  it('divides evenly without interest, and refuses what is no annuity', () => {
    expect(annuityFactor(0, 4)).toBe(0.25);
    for (const [interest, years] of [
      [-0.01, 5],
      [0.1, 0],
      [Number.NaN, 5],
    ] as const)
      expect(() => annuityFactor(interest, years)).toThrow(RangeError);
  });
});
