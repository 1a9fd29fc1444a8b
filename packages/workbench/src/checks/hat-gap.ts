import type { Equilibrium } from '@musubi/economics';
import { wider, widestGap } from './gap.ts';

/** The widest distance of two equilibria in their wages, prices and trade shares. */
export function hatGap(left: Equilibrium, right: Equilibrium): number {
  return [
    widestGap(left.wageHat_n, right.wageHat_n),
    widestGap(left.wageHat_nj, right.wageHat_nj),
    widestGap(left.priceHat_nj, right.priceHat_nj),
    widestGap(left.tradeShare_jni, right.tradeShare_jni),
  ].reduce(wider);
}

/** The widest distance from one. */
export function unitGap(hat: Float64Array): number {
  return hat.reduce((gap, value) => wider(gap, value - 1), 0);
}
