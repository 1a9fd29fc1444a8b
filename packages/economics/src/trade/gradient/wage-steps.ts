import type { Elasticities } from '../elasticities.ts';

/**
 * How far an economy's prices and expenditure move at once when its wage does, as a part of the wage's movement in logs.
 * They get there anyway; waiting for them makes wages overshoot. Any part has the same fixed point; from 0.7 to 0.9 it is
 * reached soonest.
 */
export const followingPart = 0.75;

/** What labour demand's answer to its own wage depends on. */
export interface LabourResponse {
  readonly economies: number;
  readonly sectors: number;
  readonly elasticities: Elasticities;
  /** d. */
  readonly demand_nj: Float64Array;
  /** β′. */
  readonly valueAddedShare_nj: Float64Array;
  /** Share of sales that is at home. */
  readonly homeSales_nj: Float64Array;
  /** π′_nn, share of home expenditure that is on what is made at home. */
  readonly homeShare_nj: Float64Array;
}

/**
 * ∂ ln d_nj / ∂ ln ŵ_nj = (1−η)(1−β′)(1−c) − θ_j (β′ + c (1−β′)) (1 − h π′_nn) + c h ,  h the share of sales at home
 *
 * where materials and home expenditure follow the wage by the part c, and what is sold abroad competes with others' only.
 */
function ownResponse(response: LabourResponse, nj: number, follow: number): number {
  const { elasticities, valueAddedShare_nj, homeSales_nj, homeShare_nj } = response;
  const home = homeSales_nj[nj];
  const materials = 1 - valueAddedShare_nj[nj];
  const passed = 1 - (1 - follow) * materials;
  return (
    (1 - elasticities.valueAdded) * materials * (1 - follow) -
    elasticities.trade_j[nj % response.sectors] * passed * (1 - home * homeShare_nj[nj]) +
    follow * home
  );
}

/**
 * Choose how far wages move per unit of log excess demand, so that each economy's market would clear at once if it stood
 * alone: 1 / (1 − ∂ ln d_n / ∂ ln ŵ_n). Any other step has the same fixed point; this one reaches it sooner.
 */
export function wageSteps(response: LabourResponse): Float64Array {
  const { demand_nj, economies, sectors: J } = response;
  const step_n = new Float64Array(economies);
  for (let n = 0; n < economies; n++) {
    let answer = 0;
    let total = 0;
    for (let nj = n * J; nj < (n + 1) * J; nj++) {
      answer += demand_nj[nj] * ownResponse(response, nj, followingPart);
      total += demand_nj[nj];
    }
    step_n[n] = 1 / (1 - answer / total);
  }
  return step_n;
}

/**
 * Choose the same for sectors whose labour supply answers with the elasticity μ: 1 / (μ − ∂ ln d_nj / ∂ ln ŵ_nj); zero
 * where nobody worked or works.
 *
 * @param valueAdded_nj - VA, of the baseline.
 */
export function sectorWageSteps(
  response: LabourResponse,
  valueAdded_nj: Float64Array,
): Float64Array {
  const { demand_nj, elasticities } = response;
  return demand_nj.map((demand, nj) =>
    demand > 0 && valueAdded_nj[nj] > 0
      ? 1 / (elasticities.labourMobility - ownResponse(response, nj, 0))
      : 0,
  );
}
