import { playersOf } from './game.ts';

/**
 * Add up what arises only between the parts: the dividends of the sets that lie inside no single part.
 *
 *   premium = Σ_{T not inside} d(T)
 *
 * Where the players are clauses, every clause belongs to one of the disjoint deals D, and a set is inside when one deal has
 * all its clauses, this is the synergy premium: premium = v(N) − Σ_D v(D). It can be negative.
 *
 * @param dividend_s - d, as `harsanyiDividends` gives it.
 * @param isInside - whether a coalition, a bit mask that is not zero, lies inside one part.
 * @returns The premium in the unit of d.
 * @throws RangeError when the dividends are no game.
 * @see Harsanyi (1963), International Economic Review 4(2), for the dividends.
 */
export function premiumBeyond(
  dividend_s: Float64Array,
  isInside: (coalition: number) => boolean,
): number {
  playersOf(dividend_s, 'premiumBeyond');
  let premium = 0;
  for (let t = 1; t < dividend_s.length; t++) if (!isInside(t)) premium += dividend_s[t];
  return premium;
}
