import type { Kernels } from '../../array/kernels-port.ts';
import type { Linearisation } from './linearisation.ts';

/** Derivatives of the scalar with respect to what a sweep starts from and ends with. */
export interface StateAdjoint {
  /** To ln ŵ_n. */
  readonly wage_n: Float64Array;
  /** To ln ŵ_nj − ln ŵ_n; empty where labour is mobile. */
  readonly relativeWage_nj: Float64Array;
  /** To ln P̂_nj. */
  readonly price_nj: Float64Array;
  /** To E′_nj over the economy's mean expenditure per sector. */
  readonly expenditure_nj: Float64Array;
}

/** Derivatives of the scalar with respect to what a sweep computes on its way, written in reverse. */
export interface Adjoints {
  /** To E′. */
  readonly expenditure_nk: Float64Array;
  /** To ln P̂, of the sweep's new prices. */
  readonly price_nj: Float64Array;
  /** To I′. */
  readonly income_n: Float64Array;
  /** To M, payments to materials. */
  readonly materials_nj: Float64Array;
  /** To d_n and d_nj, payments to labour. */
  readonly demand_n: Float64Array;
  readonly demand_nj: Float64Array;
  /** To Y′/(1−s′). */
  readonly cost_nj: Float64Array;
  /** To β′. */
  readonly valueAddedShare_nj: Float64Array;
  /** To Y′ and to sales less export tax, by sector and origin. */
  readonly sales_ji: Float64Array;
  readonly netSales_ji: Float64Array;
  /** To export tax, by sector and origin. */
  readonly exportTax_ji: Float64Array;
  /** To E′ by way of sales: what a unit spent is worth to its sellers. */
  readonly spent_jn: Float64Array;
  /** To ln P̂ by way of trade shares and all that follows. */
  readonly price_jn: Float64Array;
  /** θ E′ times the adjoint of income: what a fall of the border share is worth in tariffs. */
  readonly tariff_jn: Float64Array;
  /** To ln ĉ. */
  readonly producerPrice_ji: Float64Array;
  readonly scratch_ji: Float64Array;
  /** To ln P̂ᴹ. */
  readonly bundle_nj: Float64Array;
}

/** The length of a state vector. */
export function stateLength(
  model: Pick<Linearisation, 'economies' | 'sectors' | 'sectoralWages'>,
): number {
  const { economies: N, sectors: J, sectoralWages } = model;
  return N + (sectoralWages ? 3 : 2) * N * J;
}

/** View a vector as the parts of a state: wages, relative sector wages, prices, scaled expenditure. */
export function viewState(model: Linearisation, vector: Float64Array): StateAdjoint {
  const { economies: N, sectors: J } = model;
  const price = stateLength(model) - 2 * N * J;
  return {
    wage_n: vector.subarray(0, N),
    relativeWage_nj: vector.subarray(N, price),
    price_nj: vector.subarray(price, price + N * J),
    expenditure_nj: vector.subarray(price + N * J),
  };
}

const cellVectors = 15;

/** How many float64s the adjoints of a sweep take from their kernels. */
export function adjointFloats(economies: number, sectors: number): number {
  return cellVectors * economies * sectors + 2 * economies;
}

/** Allocate what a reverse sweep writes. */
export function adjoints(kernels: Kernels, economies: number, sectors: number): Adjoints {
  const cells = () => kernels.allocate(economies * sectors);
  return {
    expenditure_nk: cells(),
    price_nj: cells(),
    income_n: kernels.allocate(economies),
    materials_nj: cells(),
    demand_n: kernels.allocate(economies),
    demand_nj: cells(),
    cost_nj: cells(),
    valueAddedShare_nj: cells(),
    sales_ji: cells(),
    netSales_ji: cells(),
    exportTax_ji: cells(),
    spent_jn: cells(),
    price_jn: cells(),
    tariff_jn: cells(),
    producerPrice_ji: cells(),
    scratch_ji: cells(),
    bundle_nj: cells(),
  };
}
