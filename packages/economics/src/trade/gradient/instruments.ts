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
  { tariff_jni, exportTax_jni }: Policy,
  into: InstrumentGradient,
): void {
  const { economies: N, sectors: J, tradeShare_jni, borderShare_jni, producerShare_jni } = model;
  const { income_n, sales_ji } = adjoint;
  for (let jn = 0, cell = 0; jn < J * N; jn++) {
    const n = jn % N;
    const price = adjoint.price_jn[jn];
    const responsiveness = model.responsiveness_jn[jn];
    const spent = model.expenditure_jn[jn];
    for (let i = 0, ji = jn - n; i < N; i++, ji++, cell++) {
      const producer = producerShare_jni[cell] * (sales_ji[ji] - income_n[i]);
      const border = borderShare_jni[cell] * (income_n[n] - income_n[i]) - producer;
      const cost = tradeShare_jni[cell] * price + responsiveness * border;
      const gross = 1 + tariff_jni[cell];
      const tax = 1 + exportTax_jni[cell];
      const perBoth = 1 / (gross * tax);
      into.logTradeCost_jni[cell] = cost;
      into.tariff_jni[cell] = (cost + spent * border) * tax * perBoth;
      into.exportTax_jni[cell] = (cost - spent * producer) * gross * perBoth;
    }
  }
}

/**
 * Read the derivatives with respect to every instrument from a reverse sweep at the adjoint's fixed point.
 *
 *   ln d̂: κ̄ = π′ P̄ + θ E′ [ b Ī_n − y Ȳ − (b−y) Ī_i ]
 *   τ′: { κ̄ + E′ [ b Ī_n − y Ȳ − (b−y) Ī_i ] } / (1+τ′) ,  e′: { κ̄ − E′ y (Ȳ − Ī_i) } / (1+e′)
 *   ln Â: −c̄ ,  s′: { (Y′/(1−s′)) K̄ − c̄ } / (1−s′) − (Y′/(1−s′)) Ī_n ,  D′: Ī_n
 *
 * with the adjoints P̄ of ln P̂, Ī of I′, Ȳ of Y′, c̄ of ln ĉ and K̄ of Y′/(1−s′), and b and y the border's and the
 * producer's trade share.
 */
export function instruments(
  model: Linearisation,
  adjoint: Adjoints,
  policy: Policy,
): InstrumentGradient {
  const { economies: N, sectors: J, cost_nj, perKept_nj } = model;
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
      into.logProductivity_nj[nj] = -price;
      into.subsidy_nj[nj] =
        (adjoint.cost_nj[nj] * cost_nj[nj] - price) * perKept_nj[nj] -
        cost_nj[nj] * adjoint.income_n[n];
    }
  return into;
}
