import type { Kernels } from '../../array/kernels-port.ts';
import type { Baseline } from '../baseline.ts';
import type { Elasticities } from '../elasticities.ts';
import type { Equilibrium } from '../equilibrium.ts';
import type { Policy } from '../policy.ts';
import { inputShares } from './input-shares.ts';
import { type Spending, spending } from './spending.ts';
import { type TradeShares, tradeShares } from './trade-shares.ts';
import { type LabourResponse, sectorWageSteps, wageSteps } from './wage-steps.ts';

/** The equations around an equilibrium: the coefficients of their differentials, in the equilibrium's values. */
export interface Linearisation extends TradeShares, Spending {
  readonly kernels: Kernels;
  readonly economies: number;
  readonly sectors: number;
  readonly elasticities: Elasticities;
  /** Whether labour is less than mobile, so that wages differ by sector. */
  readonly sectoralWages: boolean;
  /** Mean expenditure per sector in the baseline, by which expenditure is scaled; [n]. */
  readonly scale_n: Float64Array;
  /** Its reciprocal. */
  readonly perScale_n: Float64Array;
  /** E′ in that scale. */
  readonly scaledExpenditure_nj: Float64Array;
  /** γ′. */
  readonly inputShare_nkj: Float64Array;
  /** α′. */
  readonly finalShare_nj: Float64Array;
  /** I′. */
  readonly income_n: Float64Array;
  /** E′ − α′ I′, what users of materials spend on each sector. */
  readonly materialsDemand_nk: Float64Array;
  /** s′. */
  readonly subsidy_nj: Float64Array;
  /** 1/(1−s′). */
  readonly perKept_nj: Float64Array;
  /** Y′/(1−s′), payments to all inputs. */
  readonly cost_nj: Float64Array;
  /** M = (1−β′) Y′/(1−s′), payments to materials. */
  readonly materials_nj: Float64Array;
  /** β′. */
  readonly valueAddedShare_nj: Float64Array;
  /** d, payments to labour. */
  readonly demand_nj: Float64Array;
  /** ŵ_n VA_n. */
  readonly labourIncome_n: Float64Array;
  /** How far wages move in a sweep per unit of log excess demand; see {@link wageSteps}. */
  readonly wageStep_n: Float64Array;
  /** The same for relative sector wages; zero where they do not move. */
  readonly sectorWageStep_nj: Float64Array;
}

function sumBySector(values_nj: Float64Array, economies: number): Float64Array {
  const sectors = values_nj.length / economies;
  const sum_n = new Float64Array(economies);
  for (let nj = 0; nj < values_nj.length; nj++) sum_n[Math.floor(nj / sectors)] += values_nj[nj];
  return sum_n;
}

/** How many float64s a linearisation takes from its kernels. */
export function linearisationFloats({ economies: N, sectors: J }: Baseline): number {
  return 3 * J * N * N + N * J * J + 6 * N * J;
}

/** The share of sales that is at home, and the share of home expenditure that goes to them. */
function atHome(
  { economies: N, sectors: J }: Baseline,
  { tradeShare_jni, producerShare_jni }: TradeShares,
  { expenditure_nj, sales_nj }: Equilibrium,
): Pick<LabourResponse, 'homeSales_nj' | 'homeShare_nj'> {
  const homeSales_nj = new Float64Array(N * J);
  const homeShare_nj = new Float64Array(N * J);
  for (let n = 0, nj = 0; n < N; n++)
    for (let j = 0; j < J; j++, nj++) {
      const cell = (j * N + n) * N + n;
      homeShare_nj[nj] = tradeShare_jni[cell];
      if (sales_nj[nj] > 0)
        homeSales_nj[nj] = (producerShare_jni[cell] * expenditure_nj[nj]) / sales_nj[nj];
    }
  return { homeSales_nj, homeShare_nj };
}

/**
 * Take the differentials of the equations at an equilibrium. The arrays of trade and input shares lie in the kernels'
 * memory.
 */
export function linearise(
  kernels: Kernels,
  baseline: Baseline,
  elasticities: Elasticities,
  policy: Policy,
  ended: Equilibrium,
): Linearisation {
  const { economies, sectors: J } = baseline;
  const { finalShare_nj, income_n, valueAddedShare_nj, expenditure_nj, sales_nj } = ended;
  const shares = tradeShares(kernels, policy, ended);
  const perKept_nj = policy.subsidy_nj.map((subsidy) => 1 / (1 - subsidy));
  const cost_nj = sales_nj.map((sales, nj) => sales * perKept_nj[nj]);
  const demand_nj = cost_nj.map((cost, nj) => valueAddedShare_nj[nj] * cost);
  const scale_n = sumBySector(baseline.expenditure_nj, economies).map((total) => total / J);
  const perScale_n = scale_n.map((scale) => 1 / scale);
  const sectoralWages = elasticities.labourMobility < Number.POSITIVE_INFINITY;
  const labour = { economies, sectors: J, elasticities, demand_nj, valueAddedShare_nj };
  const response = { ...labour, ...atHome(baseline, shares, ended) };
  return {
    ...labour,
    ...shares,
    ...spending(kernels, elasticities.trade_j, shares, ended),
    kernels,
    sectoralWages,
    scale_n,
    perScale_n,
    scaledExpenditure_nj: expenditure_nj.map((spent, nj) => spent * perScale_n[Math.floor(nj / J)]),
    inputShare_nkj: inputShares(kernels, baseline, ended.priceHat_nj, elasticities.input),
    finalShare_nj,
    income_n,
    materialsDemand_nk: expenditure_nj.map(
      (spent, nk) => spent - finalShare_nj[nk] * income_n[Math.floor(nk / J)],
    ),
    subsidy_nj: policy.subsidy_nj,
    perKept_nj,
    cost_nj,
    materials_nj: cost_nj.map((cost, nj) => cost - demand_nj[nj]),
    labourIncome_n: sumBySector(baseline.valueAdded_nj, economies).map(
      (valueAdded, n) => valueAdded * ended.wageHat_n[n],
    ),
    wageStep_n: wageSteps(response),
    sectorWageStep_nj: sectoralWages
      ? sectorWageSteps(response, baseline.valueAdded_nj)
      : new Float64Array(0),
  };
}
