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

/** Memory for the weights, which holds those of the baseline but for the cells that the last policy changed. */
export interface WeightArrays {
  readonly price_jni: Float64Array;
  readonly border_jni: Float64Array;
  readonly producer_jni: Float64Array;
  /** Whether the baseline taxes exports. */
  readonly taxed: boolean;
  changed: readonly number[];
}

/** Write the weights of a cell, A being given, and the factors 1+τ and 1+e. */
function write(into: WeightArrays, cell: number, weight: number, gross: number, tax: number): void {
  into.price_jni[cell] = weight;
  into.border_jni[cell] = weight / gross;
  into.producer_jni[cell] = into.border_jni[cell] / tax;
}

/** Put the baseline's weights into a cell. */
function restore(into: WeightArrays, cell: number, baseline: Baseline): void {
  const { tradeShare_jni, tariff_jni, exportTax_jni } = baseline;
  write(into, cell, tradeShare_jni[cell], 1 + tariff_jni[cell], 1 + exportTax_jni[cell]);
}

/**
 * Make memory that holds the weights of a baseline.
 *
 * @param allocate - gives an array with a value for every trade cell.
 */
export function weightArrays(baseline: Baseline, allocate: () => Float64Array): WeightArrays {
  const into: WeightArrays = {
    price_jni: allocate(),
    border_jni: allocate(),
    producer_jni: allocate(),
    taxed: baseline.exportTax_jni.some((rate) => rate !== 0),
    changed: [],
  };
  for (let cell = 0; cell < into.price_jni.length; cell++) restore(into, cell, baseline);
  return into;
}

/**
 * Compute the trade weights of a scenario.
 *
 *   A_nij = π_nij κ̂_nij^(−θ_j) ,  κ̂ = (1+τ′)/(1+τ) · d̂ · (1+e′)/(1+e) ;  exactly zero for a ban or where π is zero
 *
 * @param into - where the weights are written.
 * @param changed - the trade cells in which the policy is not the baseline; the others have κ̂ = 1.
 * @see Caliendo and Parro (2015), section 2, for κ̂.
 */
export function tradeWeights(
  into: WeightArrays,
  baseline: Baseline,
  policy: Policy,
  changed: readonly number[],
  elasticity_j: Float64Array,
): TradeWeights {
  const { tradeShare_jni, tariff_jni, exportTax_jni } = baseline;
  const block = baseline.economies ** 2;
  let { taxed } = into;
  for (const cell of into.changed) restore(into, cell, baseline);
  for (const cell of changed) {
    const weight = tradeShare_jni[cell] * policy.tradeWeightHat_jni[cell];
    const gross = 1 + policy.tariff_jni[cell];
    const tax = 1 + policy.exportTax_jni[cell];
    const wedge = (gross / (1 + tariff_jni[cell])) * (tax / (1 + exportTax_jni[cell]));
    const theta = elasticity_j[Math.floor(cell / block)];
    write(into, cell, wedge === 1 || weight === 0 ? weight : weight * wedge ** -theta, gross, tax);
    taxed ||= tax !== 1;
  }
  into.changed = changed;
  const { price_jni, border_jni, producer_jni } = into;
  return { price_jni, border_jni, producer_jni: taxed ? producer_jni : border_jni };
}
