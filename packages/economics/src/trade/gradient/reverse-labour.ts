import type { Adjoints } from './adjoints.ts';
import type { Linearisation } from './linearisation.ts';

/**
 * Reverse the split of cost between labour, materials and the subsidy.
 *
 *   cost_nj = Y′_nj/(1−s′_nj) ,  d_nj = β′_nj cost_nj ,  M_nj = (1−β′_nj) cost_nj ,  I′_n = … − Σ_j s′_nj cost_nj
 *
 * Writes the adjoints of cost, Y′ and β′.
 */
export function reverseLabour(model: Linearisation, adjoint: Adjoints): void {
  const { economies: N, sectors: J, valueAddedShare_nj, subsidy_nj, perKept_nj, cost_nj } = model;
  const { demand_n, demand_nj, materials_nj, income_n, sales_ji } = adjoint;
  for (let n = 0, nj = 0; n < N; n++)
    for (let j = 0; j < J; j++, nj++) {
      const share = valueAddedShare_nj[nj];
      const labour = demand_nj[nj] + demand_n[n];
      const materials = materials_nj[nj];
      const cost = share * labour + (1 - share) * materials - subsidy_nj[nj] * income_n[n];
      adjoint.cost_nj[nj] = cost;
      adjoint.valueAddedShare_nj[nj] = cost_nj[nj] * (labour - materials);
      sales_ji[j * N + n] = cost * perKept_nj[nj];
    }
}
