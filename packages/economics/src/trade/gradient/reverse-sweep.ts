import type { Adjoints, StateAdjoint } from './adjoints.ts';
import type { Linearisation } from './linearisation.ts';
import { reverseExpenditure } from './reverse-expenditure.ts';
import { reverseFinalDemand } from './reverse-final-demand.ts';
import { reverseLabour } from './reverse-labour.ts';
import { reverseSales } from './reverse-sales.ts';
import { reverseUnitCost } from './reverse-unit-cost.ts';
import { reverseWages } from './reverse-wages.ts';

/** What the scalar depends on directly. */
export interface Seed {
  /** ∂W/∂I′. */
  readonly income_n: Float64Array;
  /** ∂W/∂ ln P̂. */
  readonly price_nj: Float64Array;
}

/**
 * Sweep once over the reversed equations, from the derivatives with respect to what a sweep ends with to those with
 * respect to what it starts from.
 *
 * The sweep that is reversed is one in which new prices act at once on sales, expenditure and income; it has the fixed
 * point of the solver's.
 *
 * @param seed - added to the derivatives with respect to income and prices; null for none.
 * @param to - the derivatives with respect to what a sweep ends with.
 * @param from - those with respect to what it starts from, written.
 */
export function reverseSweep(
  model: Linearisation,
  adjoint: Adjoints,
  seed: Seed | null,
  to: StateAdjoint,
  from: StateAdjoint,
): void {
  const { kernels, economies: N, sectors: J, perScale_n, labourIncome_n } = model;
  for (let n = 0, nj = 0; n < N; n++)
    for (let j = 0; j < J; j++, nj++)
      adjoint.expenditure_nk[nj] = to.expenditure_nj[nj] * perScale_n[n];
  adjoint.price_nj.set(to.price_nj);
  reverseWages(model, adjoint, to, from);
  reverseExpenditure(model, adjoint);
  reverseFinalDemand(model, adjoint);
  if (seed !== null) {
    kernels.addScaled(adjoint.income_n, 1, seed.income_n);
    kernels.addScaled(adjoint.price_nj, 1, seed.price_nj);
  }
  for (let n = 0; n < N; n++) from.wage_n[n] += labourIncome_n[n] * adjoint.income_n[n];
  reverseLabour(model, adjoint);
  reverseSales(model, adjoint, from.expenditure_nj);
  reverseUnitCost(model, adjoint, from);
  kernels.multiply(from.price_nj, model.inputShare_nkj, N, J, J, adjoint.bundle_nj);
}
