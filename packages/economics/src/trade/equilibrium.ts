import type { Residual } from './sweep.ts';
import type { System, Unknowns } from './system.ts';

/**
 * How a solve ended: `converged` at the tolerance; `stalled` because the iterates left the domain, as they do where
 * an economy's deficit would have it pay more than it earns; `limit` out of sweeps; `infeasible` at a destination
 * that spends on a sector in which every supplier is banned.
 */
export type SolveStatus = 'converged' | 'stalled' | 'limit' | 'infeasible';

/** A counterfactual equilibrium relative to its baseline, with how it was reached. Hats are new over baseline. */
export interface Equilibrium {
  readonly status: SolveStatus;
  /** Sweeps over the equations. */
  readonly sweeps: number;
  readonly residual: Readonly<Residual>;
  readonly tolerance: number;
  /** The destination and sector left without a supplier, where the status is `infeasible`. */
  readonly stranded: { readonly economy: number; readonly sector: number } | null;
  /** ŵ_n. */
  readonly wageHat_n: Float64Array;
  /** ŵ_nj. */
  readonly wageHat_nj: Float64Array;
  /** P̂_nj, price index of what the economy buys. */
  readonly priceHat_nj: Float64Array;
  /** ĉ_nj, price at which the economy's producers sell. */
  readonly producerPriceHat_nj: Float64Array;
  /** P̂ᶜ_n. */
  readonly consumerPriceHat_n: Float64Array;
  /** E′_nj. */
  readonly expenditure_nj: Float64Array;
  /** Y′_nj, at the producer's price. */
  readonly sales_nj: Float64Array;
  /** β′_nj. */
  readonly valueAddedShare_nj: Float64Array;
  /** α′_nj. */
  readonly finalShare_nj: Float64Array;
  /** π′_nij; [j][n][i]. */
  readonly tradeShare_jni: Float64Array;
  /** I′_n. */
  readonly income_n: Float64Array;
  readonly tariffRevenue_n: Float64Array;
  readonly exportTaxRevenue_n: Float64Array;
  readonly subsidyCost_n: Float64Array;
}

/**
 * Compute trade shares from competitiveness.
 *
 *   π′_nij = π_nij (κ̂_nij ĉ_ij / P̂_nj)^(−θ_j) = A_nij u_ij / S_nj
 *
 * @see Caliendo and Parro (2015), eq. (12).
 */
export function tradeShares(system: System): Float64Array {
  const N = system.baseline.economies;
  const { price_jni } = system.weights;
  const share_jni = new Float64Array(price_jni.length);
  let cell = 0;
  for (let jn = 0; jn < system.supply_jn.length; jn++) {
    const origins = Math.floor(jn / N) * N;
    const supply = system.supply_jn[jn];
    for (let i = 0; i < N; i++, cell++)
      if (price_jni[cell] > 0)
        share_jni[cell] = (price_jni[cell] * system.competitiveness_ji[origins + i]) / supply;
  }
  return share_jni;
}

/** Copy an equilibrium out of a system after its last sweep. */
export function equilibrium(
  system: System,
  at: Unknowns,
  ended: Pick<Equilibrium, 'status' | 'sweeps' | 'residual' | 'tolerance' | 'stranded'>,
): Equilibrium {
  return {
    ...ended,
    wageHat_n: at.logWage_n.map(Math.exp),
    wageHat_nj: system.logWage_nj.map(Math.exp),
    priceHat_nj: at.logPrice_nj.map(Math.exp),
    producerPriceHat_nj: system.logProducerPrice_nj.map(Math.exp),
    consumerPriceHat_n: system.logConsumerPrice_n.map(Math.exp),
    expenditure_nj: system.expenditure_nj.slice(),
    sales_nj: system.sales_ij.slice(),
    valueAddedShare_nj: system.valueAddedShare_nj.slice(),
    finalShare_nj: system.finalShare_nj.slice(),
    tradeShare_jni: tradeShares(system),
    income_n: system.income_n.slice(),
    tariffRevenue_n: system.tariffRevenue_n.slice(),
    exportTaxRevenue_n: system.exportTaxRevenue_n.slice(),
    subsidyCost_n: system.subsidyCost_n.slice(),
  };
}
