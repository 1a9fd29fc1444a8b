import { type Accelerator, accelerationFloats, anderson } from '../array/anderson.ts';
import type { Kernels } from '../array/kernels-port.ts';
import type { Baseline } from './baseline.ts';
import type { Elasticities } from './elasticities.ts';
import type { Policy } from './policy.ts';
import type { SalesArrays } from './sales.ts';
import {
  type TradeWeights,
  tradeWeights,
  type WeightArrays,
  weightArrays,
} from './trade-weight.ts';

/** A scenario made ready to be swept: what is fixed in it, and every array a sweep writes. */
export interface System extends SalesArrays {
  readonly kernels: Kernels;
  readonly accelerator: Accelerator;
  readonly baseline: Baseline;
  readonly elasticities: Elasticities;
  readonly policy: Policy;
  readonly weights: TradeWeights;
  /** The trade cells in which the policy is not the baseline, in their order. */
  readonly changed: readonly number[];
  /** γ, on the kernels' memory. */
  readonly inputShare_nkj: Float64Array;
  /** Whether labour is less than mobile, so that wages differ by sector. */
  readonly sectoralWages: boolean;
  /** VA_n, value added by economy. */
  readonly valueAdded_n: Float64Array;
  /** Mean expenditure per sector, by which expenditure is scaled; [n]. */
  readonly scale_n: Float64Array;
  /** Its reciprocal. */
  readonly perScale_n: Float64Array;
  /** ln of (1−s′)/(1−s)/Â. */
  readonly logWedge_nj: Float64Array;
  /** The unknowns: see {@link unknowns}. */
  readonly state: Float64Array;
  readonly image: Float64Array;
  readonly expenditure_nj: Float64Array;
  readonly logWage_n: Float64Array;
  readonly logWage_nj: Float64Array;
  readonly logBundle_nj: Float64Array;
  readonly logUnitCost_nj: Float64Array;
  readonly logProducerPrice_nj: Float64Array;
  readonly logConsumerPrice_n: Float64Array;
  readonly valueAddedShare_nj: Float64Array;
  readonly finalShare_nj: Float64Array;
  readonly competitiveness_ji: Float64Array;
  readonly supply_jn: Float64Array;
  readonly demand_nj: Float64Array;
  readonly materials_nj: Float64Array;
  readonly demand_n: Float64Array;
  readonly labourIncome_n: Float64Array;
  readonly subsidyCost_n: Float64Array;
  readonly income_n: Float64Array;
  readonly term_nk: Float64Array;
}

/** The parts of a state vector, as views on it. */
export interface Unknowns {
  /** ln ŵ_n. */
  readonly logWage_n: Float64Array;
  /** ln ŵ_nj − ln ŵ_n; empty where labour is mobile. */
  readonly relativeWage_nj: Float64Array;
  /** ln P̂_nj. */
  readonly logPrice_nj: Float64Array;
  /** E′_nj over the economy's mean expenditure per sector. */
  readonly expenditure_nj: Float64Array;
}

/** View a state vector as its parts: wages, relative sector wages, prices, scaled expenditure. */
export function unknowns(system: System, state: Float64Array): Unknowns {
  const { economies: N, sectors: J } = system.baseline;
  const relative = system.sectoralWages ? N * J : 0;
  const price = N + relative;
  return {
    logWage_n: state.subarray(0, N),
    relativeWage_nj: state.subarray(N, price),
    logPrice_nj: state.subarray(price, price + N * J),
    expenditure_nj: state.subarray(price + N * J, price + 2 * N * J),
  };
}

function sumBySector(values_nj: Float64Array, economies: number): Float64Array {
  const sectors = values_nj.length / economies;
  const sum_n = new Float64Array(economies);
  for (let nj = 0; nj < values_nj.length; nj++) sum_n[Math.floor(nj / sectors)] += values_nj[nj];
  return sum_n;
}

/** How a system is to be worked on. */
export interface Engine {
  /** The loops, whose memory the system takes over. */
  readonly kernels: Kernels;
  /** Differences that the acceleration keeps. */
  readonly depth: number;
}

/** What sweeps over one baseline need, whatever the elasticities and the policy. */
export type Frame = Omit<System, 'elasticities' | 'policy' | 'weights' | 'changed'> & {
  readonly weightArrays: WeightArrays;
};

/** At most how many vectors {@link frame} allocates: of the length of the state, and of a value for each sector of each economy. */
const stateVectors = 2;
const cellVectors = 23;

function reserve(baseline: Baseline, length: number, { kernels, depth }: Engine): void {
  const { economies: N, sectors: J } = baseline;
  kernels.reset(
    3 * J * N * N +
      N * J * J +
      cellVectors * N * J +
      16 * N +
      J +
      stateVectors * length +
      accelerationFloats(length, depth),
  );
}

/**
 * Allocate everything that sweeps over a baseline need.
 * The arrays lie in the kernels' memory: they are good until the next frame is made on the same kernels.
 *
 * @param sectoralWages - whether labour is less than mobile.
 */
export function frame(baseline: Baseline, sectoralWages: boolean, engine: Engine): Frame {
  const { economies: N, sectors: J } = baseline;
  const { kernels: loops, depth } = engine;
  const length = N + (sectoralWages ? 3 : 2) * N * J;
  reserve(baseline, length, engine);
  const cells = () => loops.allocate(N * J);
  const rows = () => loops.allocate(N);
  const trade = () => loops.allocate(J * N * N);
  const scale_n = sumBySector(baseline.expenditure_nj, N).map((total) => total / J);
  const inputShare_nkj = loops.allocate(N * J * J);
  inputShare_nkj.set(baseline.inputShare_nkj);
  return {
    kernels: loops,
    accelerator: anderson(loops, length, depth),
    baseline,
    weightArrays: weightArrays(baseline, trade),
    inputShare_nkj,
    sectoralWages,
    valueAdded_n: sumBySector(baseline.valueAdded_nj, N),
    scale_n,
    perScale_n: scale_n.map((scale) => 1 / scale),
    logWedge_nj: cells(),
    state: loops.allocate(length),
    image: loops.allocate(length),
    expenditure_nj: cells(),
    logWage_n: rows(),
    logWage_nj: cells(),
    logBundle_nj: cells(),
    logUnitCost_nj: cells(),
    logProducerPrice_nj: cells(),
    logConsumerPrice_n: rows(),
    valueAddedShare_nj: cells(),
    finalShare_nj: cells(),
    competitiveness_ji: cells(),
    supply_jn: cells(),
    demand_jn: cells(),
    demand_nj: cells(),
    materials_nj: cells(),
    sales_ij: cells(),
    tariffRevenue_n: rows(),
    exportTaxRevenue_n: rows(),
    subsidyCost_n: rows(),
    demand_n: rows(),
    labourIncome_n: rows(),
    income_n: rows(),
    border_jn: cells(),
    producer_ji: cells(),
    term_nk: cells(),
  };
}

/**
 * Fit a frame to elasticities and a policy: compute what is fixed in a scenario, and forget the last one.
 *
 * @param changed - the trade cells in which the policy is not the baseline, in their order.
 */
export function fit(
  made: Frame,
  elasticities: Elasticities,
  policy: Policy,
  changed: readonly number[],
): System {
  const { weightArrays: into, ...rest } = made;
  const { baseline, logWedge_nj, accelerator } = made;
  for (let nj = 0; nj < logWedge_nj.length; nj++)
    logWedge_nj[nj] = Math.log(
      (1 - policy.subsidy_nj[nj]) / (1 - baseline.subsidy_nj[nj]) / policy.productivityHat_nj[nj],
    );
  accelerator.restart();
  return {
    ...rest,
    elasticities,
    policy,
    changed,
    weights: tradeWeights(into, baseline, policy, changed, elasticities.trade_j),
  };
}

/** Tell whether labour is less than mobile, so that wages differ by sector. */
export function hasSectoralWages({ labourMobility }: Elasticities): boolean {
  return labourMobility < Number.POSITIVE_INFINITY;
}
