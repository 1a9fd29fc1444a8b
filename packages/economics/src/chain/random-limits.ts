import type { ShareLimits } from './share-limits.ts';

/**
 * Make limits that a distribution drawn at random fits, for tests.
 *
 * @param random - numbers from 0 to 1.
 * @param holders - how many economies are named.
 * @param unnamed - how many are not, each alike.
 * @returns the limits, and the shares they were made around: the holders', then the unnamed's.
 */
export function randomLimits(
  random: () => number,
  holders: number,
  unnamed: number,
): { readonly limits: ShareLimits; readonly share_e: Float64Array } {
  const weight_e = Float64Array.from({ length: holders + unnamed }, () => random() ** 2 + 0.01);
  const total = weight_e.reduce((sum, weight) => sum + weight, 0);
  const share_e = weight_e.map((weight) => weight / total);
  const named = share_e.subarray(0, holders);
  const others = share_e.subarray(holders);
  const isKnown = () => random() < 0.3;
  const low_h = named.map((share) => (isKnown() ? share : share * random()));
  const high_h = named.map((share, h) =>
    low_h[h] === share ? share : share + (1 - share) * random() * 0.6,
  );
  const limits = {
    low_h,
    high_h,
    economies_h: new Float64Array(holders).fill(1),
    unnamedHigh: others.reduce((sum, share) => sum + share, 0) * (1 + random()),
    unnamedEach: Math.max(0, ...others) * (1 + random()),
  };
  return { limits, share_e };
}
