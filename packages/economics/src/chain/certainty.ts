/** A lowest and a highest value that what is known allows. */
export type Limits = readonly [low: number, high: number];

/** Whether something holds for every value that is possible, for some, or for none. */
export type Certainty = 'certain' | 'possible' | 'no';

/** Rounding in sums of shares: 0.1 + 0.55 is not below 0.65. */
export const shareRounding = 1e-9;

/**
 * Say whether a share reaches a threshold.
 *
 *   certain: low ≥ t;   possible: high ≥ t > low;   no: high < t
 *
 * @param share - the limits of the share, fractions; the whole of 0 to 1 is simply not known.
 * @param threshold - t, a fraction.
 *
 * @example
 * ```ts
 * import { reaches } from '@musubi/economics';
 * assert.equal(reaches([0.7, 0.9], 0.65), 'certain');
 * assert.equal(reaches([0.5, 0.9], 0.65), 'possible');
 * ```
 */
export function reaches([low, high]: Limits, threshold: number): Certainty {
  if (low >= threshold - shareRounding) return 'certain';
  return high >= threshold - shareRounding ? 'possible' : 'no';
}

/** Say whether all of some things hold: as certain as the least certain of them. */
export function allHold(...parts: readonly Certainty[]): Certainty {
  if (parts.includes('no')) return 'no';
  return parts.includes('possible') ? 'possible' : 'certain';
}
