/** How two economies depend on each other. */
export interface MutualDependence {
  /** √(s_ab s_ba): how much the tie matters to both. */
  readonly salience: number;
  /** 1 − |s_ab − s_ba|: how even it is. */
  readonly symmetry: number;
  /** Their product. */
  readonly interdependence: number;
}

/**
 * Measure how much two economies depend on each other, and how evenly.
 *
 *   salience = √(s_ab s_ba),  symmetry = 1 − |s_ab − s_ba|,  interdependence = salience × symmetry
 *
 * @param ofFirst - s_ab, the share of b in what a imports.
 * @param ofSecond - s_ba, the share of a in what b imports.
 * @throws RangeError when a share is not in [0, 1].
 * @example
 * ```ts
 * import { mutualDependence } from '@musubi/economics';
 * const { salience, symmetry } = mutualDependence(0.4, 0.1);
 * assert(Math.abs(salience - 0.2) < 1e-15 && Math.abs(symmetry - 0.7) < 1e-15);
 * ```
 * @see Barbieri (1996), Journal of Peace Research 33(1), with shares of imports of one sector in place of all trade.
 */
export function mutualDependence(ofFirst: number, ofSecond: number): MutualDependence {
  if (![ofFirst, ofSecond].every((share) => share >= 0 && share <= 1))
    throw new RangeError('mutualDependence requires two shares from zero to one');
  const salience = Math.sqrt(ofFirst * ofSecond);
  const symmetry = 1 - Math.abs(ofFirst - ofSecond);
  return { salience, symmetry, interdependence: salience * symmetry };
}
