/**
 * Measure how concentrated shares are: the Herfindahl–Hirschman index.
 *
 *   HHI = Σ_i s_i²
 *
 * It is one for a single supplier and 1/n for n suppliers that are alike. The antitrust convention multiplies it by 10,000.
 *
 * @param share_i - s, fractions that add up to one.
 * @throws RangeError when the shares are negative or do not add up to one within 1e-9.
 * @example
 * ```ts
 * import { herfindahl } from '@musubi/economics';
 * assert.equal(herfindahl(Float64Array.of(0.5, 0.25, 0.25)), 0.375);
 * ```
 * @see Hirschman (1964), American Economic Review 54(5), on who invented it.
 */
export function herfindahl(share_i: Float64Array): number {
  const total = share_i.reduce((sum, share) => sum + share, 0);
  if (share_i.some((share) => !(share >= 0)) || Math.abs(total - 1) > 1e-9)
    throw new RangeError('herfindahl requires shares that are not negative and add up to one');
  return share_i.reduce((sum, share) => sum + share * share, 0);
}
