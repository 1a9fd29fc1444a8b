import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { intermediateUseOf, meanTariff, salesOf, supplyOf } from '../world/sums.ts';
import { inputStructure } from './input-structure.ts';
import type { SourceTable, TradeTable } from './source-table.ts';

/**
 * A procedure that balances a matrix to row and column totals, such as RAS, to
 * {@link balanceTolerance}.
 */
export type Balancer = (
  seed_rc: Float64Array,
  rowTotal_r: Float64Array,
  columnTotal_c: Float64Array,
) => {
  readonly status: 'converged' | 'limit';
  readonly iterations: number;
  readonly residual: number;
  readonly balanced_rc: Float64Array;
};

/** The relative gap at which a balanced row or column counts as met. */
export const balanceTolerance = 1e-12;

/** An estimated table, and how it came about. */
export interface EstimatedTable {
  readonly table: SourceTable;
  /**
   * Producers that the structure's year lacks, as `[RUS][C27]`; they have the world's mean
   * structure.
   */
  readonly borrowed: readonly string[];
  /** The most rounds of balancing that an economy took. */
  readonly iterations: number;
}

/**
 * Estimate the uses behind a year's trade from the input structure of another year.
 *
 * For each economy, the tariff-inclusive uses of the structure's year are balanced to this year's
 * totals: each row to the expenditure on an input, E_k = Σ_i trade_kni (1 + τ_kni); each sector's
 * column to its materials, (1 − β_j)·output_j with β of the structure's year; the column of final
 * use to the rest. So value-added shares are those of the structure's year.
 *
 * @param trade - The year's trade and tariffs.
 * @param structure - A table of the same economies and sectors, in the same order.
 * @param balance - RAS, from the caller: this package does not import the models.
 * @returns The table, or `infeasible` (materials exceed expenditure) or `not-converged`.
 * @throws RangeError when the two tables differ in size.
 */
export function estimateUses(
  trade: TradeTable,
  structure: SourceTable,
  balance: Balancer,
): Result<EstimatedTable, Problem> {
  const economies = trade.economies.length;
  const sectors = trade.sectors.length;
  if (structure.economies.length !== economies || structure.sectors.length !== sectors) {
    throw new RangeError('estimateUses requires a structure of the same economies and sectors');
  }
  const { spending_nkc, valueAddedShare_nj, borrowed } = inputStructure(structure);
  const tariff_nk = meanTariff(trade.trade_jni, trade.tariff_jni, economies, sectors);
  const supply_nk = supplyOf(trade.trade_jni, economies, sectors);
  const output_nj = salesOf(trade.trade_jni, economies, sectors);
  const use_nkj = new Float64Array(economies * sectors * sectors);
  let iterations = 0;
  for (let n = 0; n < economies; n++) {
    const ownOf = (array: Float64Array) => ofEconomy(array, n, economies);
    const share_j = ownOf(valueAddedShare_nj);
    const estimated = estimateEconomy(
      {
        economy: trade.economies[n]!.code,
        seed_kc: ownOf(spending_nkc),
        supply_k: ownOf(supply_nk),
        tariff_k: ownOf(tariff_nk),
        materials_j: ownOf(output_nj).map((output, j) => output * (1 - share_j[j]!)),
      },
      balance,
    );
    if (!estimated.ok) return estimated;
    ownOf(use_nkj).set(estimated.value.use_kj);
    iterations = Math.max(iterations, estimated.value.iterations);
  }
  const use_nk = intermediateUseOf(use_nkj, sectors);
  const final_nk = supply_nk.map((supply, nk) => Math.max(0, supply - use_nk[nk]!));
  const inventory_nj = new Float64Array(final_nk.length);
  return ok({ table: { ...trade, use_nkj, final_nk, inventory_nj }, borrowed, iterations });
}

interface EconomyTotals {
  readonly economy: string;
  readonly seed_kc: Float64Array;
  readonly supply_k: Float64Array;
  readonly tariff_k: Float64Array;
  readonly materials_j: Float64Array;
}

function estimateEconomy(
  { economy, seed_kc, supply_k, tariff_k, materials_j }: EconomyTotals,
  balance: Balancer,
): Result<{ readonly use_kj: Float64Array; readonly iterations: number }, Problem> {
  const expenditure_k = supply_k.map((supply, k) => supply * (1 + tariff_k[k]!));
  const final = sum(expenditure_k) - sum(materials_j);
  if (final < 0)
    return refuse({ kind: 'infeasible', economy, sector: null, reason: 'clashing-totals' });
  const { status, balanced_rc, iterations, residual } = balance(
    seed_kc,
    expenditure_k,
    Float64Array.of(...materials_j, final),
  );
  if (status !== 'converged') {
    const what = `uses of ${economy}`;
    return refuse({
      kind: 'not-converged',
      what,
      status,
      iterations,
      residual,
      tolerance: balanceTolerance,
    });
  }
  const sectors = supply_k.length;
  const use_kj = new Float64Array(sectors * sectors).map((_, cell) => {
    const k = Math.floor(cell / sectors);
    return balanced_rc[k * (sectors + 1) + (cell % sectors)]! / (1 + tariff_k[k]!);
  });
  return ok({ use_kj, iterations });
}

function ofEconomy(array: Float64Array, n: number, economies: number): Float64Array {
  const size = array.length / economies;
  return array.subarray(n * size, (n + 1) * size);
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, x) => total + x, 0);
}
