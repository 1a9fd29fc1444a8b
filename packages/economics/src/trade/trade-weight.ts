import type { Baseline } from './baseline.ts';
import type { Policy } from './policy.ts';

/** The weights of the trade equations, fixed in a scenario; each is [sector][destination][origin]. */
export interface TradeWeights {
  /** A = π·κ̂^(−θ), the weight of an origin in the price index. */
  readonly price_jni: Float64Array;
  /** A/(1+τ′), the same less the tariff: value at the border. */
  readonly border_jni: Float64Array;
  /** A/((1+τ′)(1+e′)), the same less the export tax: value to the producer. The border's array where no export is taxed. */
  readonly producer_jni: Float64Array;
}

/** Memory for the weights: each array holds a value for every trade cell. */
export interface WeightArrays {
  readonly price_jni: Float64Array;
  readonly border_jni: Float64Array;
  readonly producer_jni: Float64Array;
}

/**
 * Compute the trade weights of a scenario.
 *
 *   A_nij = π_nij κ̂_nij^(−θ_j) ,  κ̂ = (1+τ′)/(1+τ) · d̂ · (1+e′)/(1+e) ;  exactly zero for a ban or where π is zero
 *
 * @param into - where the weights are written; every cell is.
 * @see Caliendo and Parro (2015), section 2, for κ̂.
 */
export function tradeWeights(
  into: WeightArrays,
  baseline: Baseline,
  policy: Policy,
  elasticity_j: Float64Array,
): TradeWeights {
  const { tradeShare_jni, tariff_jni, exportTax_jni } = baseline;
  const { price_jni, border_jni } = into;
  const block = baseline.economies ** 2;
  const taxed = policy.exportTax_jni.some((rate) => rate !== 0);
  const producer_jni = taxed ? into.producer_jni : border_jni;
  for (let j = 0, cell = 0; j < elasticity_j.length; j++)
    for (const end = (j + 1) * block; cell < end; cell++) {
      const weight = tradeShare_jni[cell] * policy.tradeWeightHat_jni[cell];
      const gross = 1 + policy.tariff_jni[cell];
      const tax = 1 + policy.exportTax_jni[cell];
      const wedge = (gross / (1 + tariff_jni[cell])) * (tax / (1 + exportTax_jni[cell]));
      price_jni[cell] = wedge === 1 || weight === 0 ? weight : weight * wedge ** -elasticity_j[j];
      border_jni[cell] = price_jni[cell] / gross;
      if (taxed) producer_jni[cell] = border_jni[cell] / tax;
    }
  return { price_jni, border_jni, producer_jni };
}
