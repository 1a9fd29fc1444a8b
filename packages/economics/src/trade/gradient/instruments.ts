import type { Policy } from '../policy.ts';
import type { Adjoints } from './adjoints.ts';
import type { Linearisation } from './linearisation.ts';

/** Derivatives of a scalar with respect to every instrument. */
export interface InstrumentGradient {
  /** ∂W/∂τ′. */
  readonly tariff_jni: Float64Array;
  /** ∂W/∂e′. */
  readonly exportTax_jni: Float64Array;
  /** ∂W/∂ ln d̂, on top of what is in force (the trade weight is proportional to d̂^−θ). */
  readonly logTradeCost_jni: Float64Array;
  /** ∂W/∂s′. */
  readonly subsidy_nj: Float64Array;
  /** ∂W/∂ ln Â. */
  readonly logProductivity_nj: Float64Array;
  /** ∂W/∂D′, meaningful for changes that sum to zero. */
  readonly deficit_n: Float64Array;
}

/** Write the derivatives with respect to what stands between a buyer and a seller. */
function tradeInstruments(
  model: Linearisation,
  adjoint: Adjoints,
  policy: Policy,
  into: InstrumentGradient,
): void {
  const { economies: N, sectors: J, tradeShare_jni, borderShare_jni, producerShare_jni } = model;
  const { income_n, sales_ji, price_jn, tariff_jn } = adjoint;
  for (let jn = 0, cell = 0; jn < J * N; jn++) {
    const n = jn % N;
    const responsiveness = model.responsiveness_jn[jn];
    const spent = responsiveness / model.elasticities.trade_j[(jn - n) / N];
    for (let i = 0; i < N; i++, cell++) {
      const border = borderShare_jni[cell];
      const producer = producerShare_jni[cell] * (sales_ji[jn - n + i] - income_n[i]);
      const cost =
        tradeShare_jni[cell] * price_jn[jn] +
        border * (tariff_jn[jn] - responsiveness * income_n[i]) -
        responsiveness * producer;
      into.logTradeCost_jni[cell] = cost;
      into.tariff_jni[cell] =
        (cost + spent * (border * (income_n[n] - income_n[i]) - producer)) /
        (1 + policy.tariff_jni[cell]);
      into.exportTax_jni[cell] = (cost - spent * producer) / (1 + policy.exportTax_jni[cell]);
    }
  }
}

/**
 * Read the derivatives with respect to every instrument from a reverse sweep at the adjoint's fixed point.
 *
 *   ln d̂: κ̄ = π′ P̄ + θ E′ [ b Ī_n − y Ȳ − (b−y) Ī_i ]
 *   τ′: { κ̄ + E′ [ b Ī_n − y Ȳ − (b−y) Ī_i ] } / (1+τ′) ,  e′: { κ̄ − E′ y (Ȳ − Ī_i) } / (1+e′)
 *   ln Â: −c̄ ,  s′: { cost (cost̄ − …
 */
export function instruments(
  model: Linearisation,
  adjoint: Adjoints,
  policy: Policy,
): InstrumentGradient {
  const { economies: N, sectors: J, cost_nj, subsidy_nj } = model;
  const cells = J * N * N;
  const into: InstrumentGradient = {
    tariff_jni: new Float64Array(cells),
    exportTax_jni: new Float64Array(cells),
    logTradeCost_jni: new Float64Array(cells),
    subsidy_nj: new Float64Array(N * J),
    logProductivity_nj: new Float64Array(N * J),
    deficit_n: adjoint.income_n.slice(),
  };
  tradeInstruments(model, adjoint, policy, into);
  for (let n = 0, nj = 0; n < N; n++)
    for (let j = 0; j < J; j++, nj++) {
      const price = adjoint.producerPrice_ji[j * N + n];
      const kept = 1 - subsidy_nj[nj];
      into.logProductivity_nj[nj] = -price;
      into.subsidy_nj[nj] =
        (adjoint.cost_nj[nj] * cost_nj[nj] - price) / kept - cost_nj[nj] * adjoint.income_n[n];
    }
  return into;
}
