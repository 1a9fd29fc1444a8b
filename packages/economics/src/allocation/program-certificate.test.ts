import { describe, expect, it } from 'vitest';
import { certify, primalViolation } from './program-certificate.ts';
import { draftProgram } from './sparse-program.ts';

/** The Wyndor Glass Co. of Hillier and Lieberman, Introduction to Operations Research, section 3.1, to be minimised. */
function wyndor() {
  const draft = draftProgram();
  const doors = draft.variable({ cost: -3 });
  const windows = draft.variable({ cost: -5 });
  draft.row([[doors, 1]], { upper: 4 });
  draft.row([[windows, 2]], { upper: 12 });
  draft.row(
    [
      [doors, 3],
      [windows, 2],
    ],
    { upper: 18 },
  );
  return draft.finish();
}

describe('certify', () => {
  it('accepts the printed optimum with the printed shadow prices', () => {
    expect(certify(wyndor(), Float64Array.of(2, 6), Float64Array.of(0, -1.5, -1))).toEqual({
      primalViolation: 0,
      dualViolation: 0,
      gap: 0,
    });
  });

  it('finds a gap at a worse point, and a violation at one that breaks a row', () => {
    const dual_r = Float64Array.of(0, -1.5, -1);
    expect(certify(wyndor(), Float64Array.of(4, 3), dual_r).gap).toBeCloseTo(9 / 28, 12);
    expect(certify(wyndor(), Float64Array.of(4, 6), dual_r).primalViolation).toBeCloseTo(6 / 19);
  });

  it('finds dual values that speak for bounds that are not there', () => {
    const { dualViolation } = certify(wyndor(), Float64Array.of(2, 6), Float64Array.of(0, 0, -1));
    expect(dualViolation).toBeCloseTo(3 / 6, 12);
  });
});

describe('primalViolation', () => {
  it('finds a broken bound, what is not whole and what is no number', () => {
    const draft = draftProgram();
    draft.variable({ upper: 1, integer: true });
    const program = draft.finish();
    expect(primalViolation(program, Float64Array.of(1))).toBe(0);
    expect(primalViolation(program, Float64Array.of(0.4))).toBeCloseTo(0.4);
    expect(primalViolation(program, Float64Array.of(3))).toBe(1);
    expect(primalViolation(program, Float64Array.of(Number.NaN))).toBe(Number.POSITIVE_INFINITY);
  });
});
