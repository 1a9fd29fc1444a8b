import type { Adjoints, StateAdjoint } from './adjoints.ts';
import type { Linearisation } from './linearisation.ts';

/**
 * Reverse the unit cost and the share of value added in it.
 *
 *   d ln b̂_nj = β′_nj d ln ŵ_nj + (1−β′_nj) d ln P̂ᴹ_nj ,  dβ′_nj = (1−η) β′_nj (1−β′_nj) (d ln ŵ_nj − d ln P̂ᴹ_nj)
 *
 * Adds to the adjoints of wages in `from` and of ln P̂ᴹ.
 */
export function reverseUnitCost(model: Linearisation, adjoint: Adjoints, from: StateAdjoint): void {
  const { economies: N, sectors: J, valueAddedShare_nj } = model;
  const power = 1 - model.elasticities.valueAdded;
  for (let n = 0, nj = 0; n < N; n++)
    for (let j = 0; j < J; j++, nj++) {
      const price = adjoint.producerPrice_ji[j * N + n];
      const share = valueAddedShare_nj[nj];
      const moved = power * share * (1 - share) * adjoint.valueAddedShare_nj[nj];
      from.wage_n[n] += share * price + moved;
      adjoint.bundle_nj[nj] += (1 - share) * price - moved;
      if (model.sectoralWages) from.relativeWage_nj[nj] += share * price + moved;
    }
}
