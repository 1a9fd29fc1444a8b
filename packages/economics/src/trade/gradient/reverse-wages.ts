import type { Adjoints, StateAdjoint } from './adjoints.ts';
import type { Linearisation } from './linearisation.ts';
import { followingPart } from './wage-steps.ts';

/**
 * Reverse the movement of wages towards clearing, and the numéraire.
 *
 *   ln ŵ_n ← ln ŵ_n + m_n ,  m_n = g_n ln(d_n / ŵ_n VA_n) − drift ,  drift so that Σ_n ŵ_n VA_n stays
 *   ρ_nj ← ρ_nj + g_nj ( ln(d_nj/d_n) − ln λ_nj − μ ρ_nj ) ,  ρ_nj = ln ŵ_nj − ln ŵ_n
 *
 * and of prices and expenditure with it, by {@link followingPart} c: + c m_n and + c m_n E′_nj.
 *
 * @param to - the adjoint of the state afterwards.
 * @param from - that of wages before, written.
 */
export function reverseWages(
  model: Linearisation,
  adjoint: Adjoints,
  to: StateAdjoint,
  from: StateAdjoint,
): void {
  const { economies: N, sectors: J, labourIncome_n, wageStep_n, scaledExpenditure_nj } = model;
  const { wage_n, price_nj, expenditure_nj } = to;
  let total = 0;
  let world = 0;
  for (let n = 0; n < N; n++) {
    let followers = 0;
    for (let nj = n * J; nj < (n + 1) * J; nj++)
      followers += price_nj[nj] + scaledExpenditure_nj[nj] * expenditure_nj[nj];
    adjoint.demand_n[n] = wage_n[n] + followingPart * followers;
    total += adjoint.demand_n[n];
    world += labourIncome_n[n];
  }
  for (let n = 0; n < N; n++) {
    const moved = adjoint.demand_n[n] - (labourIncome_n[n] / world) * total;
    from.wage_n[n] = wage_n[n] - adjoint.demand_n[n] + (1 - wageStep_n[n]) * moved;
    adjoint.demand_n[n] = (wageStep_n[n] * moved) / labourIncome_n[n];
  }
  adjoint.demand_nj.fill(0);
  if (model.sectoralWages) reverseSectorWages(model, adjoint, to, from);
}

function reverseSectorWages(
  {
    economies: N,
    sectors: J,
    demand_nj,
    labourIncome_n,
    sectorWageStep_nj,
    elasticities,
  }: Linearisation,
  adjoint: Adjoints,
  to: StateAdjoint,
  from: StateAdjoint,
): void {
  for (let n = 0; n < N; n++)
    for (let nj = n * J; nj < (n + 1) * J; nj++) {
      const moved = sectorWageStep_nj[nj] * to.relativeWage_nj[nj];
      const stays = sectorWageStep_nj[nj] === 0 ? 0 : to.relativeWage_nj[nj];
      from.relativeWage_nj[nj] = stays - elasticities.labourMobility * moved;
      if (moved === 0) continue;
      adjoint.demand_nj[nj] = moved / demand_nj[nj];
      adjoint.demand_n[n] -= moved / labourIncome_n[n];
    }
}
