import { type ShareLimits, wholeOf } from './share-limits.ts';

const halvings = 100;

/**
 * Find the lowest Herfindahl–Hirschman index that what is known allows.
 *
 *   min Σ_h x_h² / m_h   over low_h ≤ x_h ≤ high_h,  Σ_h x_h ≥ 1 − unnamedHigh
 *
 * The unnamed count for nothing, spread over ever more economies, and a group of m economies for least when it is spread
 * evenly. The programme is convex; its solution fills the holders to one level, x_h = min(high_h, max(low_h, λ m_h)).
 *
 * @returns the index, a fraction from 0 to 1; a lower limit that is approached, not reached, where something is unnamed.
 * @throws RangeError when the limits break their contract.
 * @see Hirschman (1964), The paternity of an index, American Economic Review 54(5).
 */
export function leastConcentration(limits: ShareLimits): number {
  const needed = wholeOf(limits, 'leastConcentration') - limits.unnamedHigh;
  const { low_h, high_h, economies_h } = limits;
  let below = 0;
  let above = 1;
  for (let step = 0; step < halvings; step++) {
    const level = (below + above) / 2;
    if (filledTo(level, limits) < needed) below = level;
    else above = level;
  }
  const level = filledTo(0, limits) >= needed ? 0 : above;
  let sum = 0;
  for (let h = 0; h < low_h.length; h++) {
    const share = shareAt(level, low_h[h]!, high_h[h]!, economies_h[h]!);
    sum += (share * share) / economies_h[h]!;
  }
  return sum;
}

function shareAt(level: number, low: number, high: number, economies: number): number {
  return Math.min(high, Math.max(low, level * economies));
}

function filledTo(level: number, { low_h, high_h, economies_h }: ShareLimits): number {
  let sum = 0;
  for (let h = 0; h < low_h.length; h++)
    sum += shareAt(level, low_h[h]!, high_h[h]!, economies_h[h]!);
  return sum;
}
