import type { Elasticities } from '../elasticities.ts';
import type { TradeShares } from './trade-shares.ts';

/** What labour demand's answer to its own wage depends on. */
export interface LabourResponse extends Pick<TradeShares, 'captive_ji'> {
  readonly elasticities: Elasticities;
  /** d. */
  readonly demand_nj: Float64Array;
  /** β′. */
  readonly valueAddedShare_nj: Float64Array;
}

/** ∂ ln d_nj / ∂ ln ŵ_nj = (1−η)(1−β′_nj) − θ_j β′_nj (1 − captive share), all else equal. */
function ownResponse(response: LabourResponse, nj: number): number {
  const { elasticities, valueAddedShare_nj, captive_ji } = response;
  const J = elasticities.trade_j.length;
  const N = valueAddedShare_nj.length / J;
  const share = valueAddedShare_nj[nj];
  const captive = captive_ji[(nj % J) * N + Math.floor(nj / J)];
  const lost = elasticities.trade_j[nj % J] * share * (1 - captive);
  return (1 - elasticities.valueAdded) * (1 - share) - lost;
}

/**
 * Choose how far wages move per unit of log excess demand, so that each economy's market would clear at once if it stood
 * alone: 1 / (1 − ∂ ln d_n / ∂ ln ŵ_n). Any other step has the same fixed point; this one reaches it sooner.
 */
export function wageSteps(response: LabourResponse, economies: number): Float64Array {
  const { demand_nj } = response;
  const J = demand_nj.length / economies;
  const step_n = new Float64Array(economies);
  for (let n = 0; n < economies; n++) {
    let answer = 0;
    let total = 0;
    for (let nj = n * J; nj < (n + 1) * J; nj++) {
      answer += demand_nj[nj] * ownResponse(response, nj);
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
      ? 1 / (elasticities.labourMobility - ownResponse(response, nj))
      : 0,
  );
}
