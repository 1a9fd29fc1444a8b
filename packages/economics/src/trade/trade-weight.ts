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

/**
 * Compute the trade weights of a scenario.
 *
 *   A_nij = π_nij κ̂_nij^(−θ_j) ,  κ̂ = (1+τ′)/(1+τ) · d̂ · (1+e′)/(1+e) ;  exactly zero for a ban or where π is zero
 *
 * @param allocate - gives zeroed memory.
 * @see Caliendo and Parro (2015), section 2, for κ̂.
 */
export function tradeWeights(
  baseline: Baseline,
  policy: Policy,
  elasticity_j: Float64Array,
  allocate: (length: number) => Float64Array,
): TradeWeights {
  const { tradeShare_jni, tariff_jni, exportTax_jni } = baseline;
  const block = baseline.economies ** 2;
  const price_jni = allocate(tradeShare_jni.length);
  const border_jni = allocate(tradeShare_jni.length);
  const taxed = policy.exportTax_jni.some((rate) => rate !== 0);
  const producer_jni = taxed ? allocate(tradeShare_jni.length) : border_jni;
  for (let cell = 0; cell < tradeShare_jni.length; cell++) {
    const weight = tradeShare_jni[cell] * policy.tradeWeightHat_jni[cell];
    if (weight === 0) continue;
    const gross = 1 + policy.tariff_jni[cell];
    const tax = 1 + policy.exportTax_jni[cell];
    const wedge = (gross / (1 + tariff_jni[cell])) * (tax / (1 + exportTax_jni[cell]));
    const theta = elasticity_j[Math.floor(cell / block)];
    price_jni[cell] = wedge === 1 ? weight : weight * wedge ** -theta;
    border_jni[cell] = price_jni[cell] / gross;
    if (taxed) producer_jni[cell] = border_jni[cell] / tax;
  }
  return { price_jni, border_jni, producer_jni };
}
