import type { Residual } from './sweep.ts';
import type { System, Unknowns } from './system.ts';

/**
 * How a solve ended: `converged` at the tolerance; `infeasible` because there is no equilibrium, for the reason in
 * `obstacle`; `stalled` because the iterates left the domain for no reason that was recognised; `limit` out of sweeps.
 */
export type SolveStatus = 'converged' | 'infeasible' | 'stalled' | 'limit';

/** Why there is no equilibrium, and where. */
export interface Obstacle {
  /**
   * `no-supplier`: the destination buys a sector's goods, and every origin is banned. `cannot-balance`: an economy can
   * only buy abroad, or only sell, and its deficit does not allow for it. `runaway-price`: a price rises against the
   * economy's wage without end, because without what it used to buy abroad it needs more of the sector's goods to make
   * them than it makes, or because nothing it sells pays for what it must import. `cannot-pay`: a deficit leaves an
   * economy nothing to spend.
   */
  readonly reason: 'no-supplier' | 'cannot-balance' | 'runaway-price' | 'cannot-pay';
  readonly economy: number;
  /** Null where the whole economy is meant. */
  readonly sector: number | null;
}

/** A counterfactual equilibrium relative to its baseline, with how it was reached. Hats are new over baseline. */
export interface Equilibrium {
  readonly status: SolveStatus;
  /** Sweeps over the equations. */
  readonly sweeps: number;
  readonly residual: Readonly<Residual>;
  readonly tolerance: number;
  /** Set where the status is `infeasible`, else null. */
  readonly obstacle: Obstacle | null;
  /** ŵ_n. */
  readonly wageHat_n: Float64Array;
  /** ŵ_nj; the economy's wage where a sector has no labour. */
  readonly wageHat_nj: Float64Array;
  /** P̂_nj, price index of what the economy buys; one where it buys nothing. */
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
 * Refuse an equilibrium that is not a result.
 *
 * @throws RangeError naming the caller.
 */
export function requireConverged(caller: string, { status }: Equilibrium): void {
  if (status !== 'converged')
    throw new RangeError(
      `${caller} requires a converged equilibrium, not one that ended as ${status}`,
    );
}

/**
 * Compute trade shares from competitiveness.
 *
 *   π′_nij = π_nij (κ̂_nij ĉ_ij / P̂_nj)^(−θ_j) = A_nij u_ij / S_nj
 *
 * @see Caliendo and Parro (2015), eq. (12).
 */
function tradeShares(system: System): Float64Array {
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
  ended: Pick<Equilibrium, 'status' | 'sweeps' | 'residual' | 'tolerance' | 'obstacle'>,
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
