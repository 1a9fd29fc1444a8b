import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { widestGap } from '../world/identities.ts';
import { worldSectorCell } from '../world/shape.ts';
import { intermediateUseOf, materialsOf, meanTariff, salesOf, supplyOf } from '../world/sums.ts';
import type { WorldArrays } from '../world/world.ts';
import { bookInventories } from './inventory.ts';
import type { SourceTable } from './source-table.ts';

/** The largest relative gap between supply and use that is taken for the source's rounding. */
export const sourceRounding = 1e-6;

/** A share of supply so small that only floating-point cancellation leaves it. */
const cancellation = 1e-13;

/** The arrays of a world, and what the inventory rule counted as output on the way. */
export interface BalancedTable {
  readonly arrays: WorldArrays;
  /** [economy][sector] see {@link bookInventories}. */
  readonly excess_nj: Float64Array;
}

/**
 * Turn a source table into the arrays of a world whose identities close to the last digits.
 *
 * Inventories are booked by {@link bookInventories}. Then output is what is sold, final use is what
 * sectors leave of supply (the source's own figure but for its rounding), and value added is what
 * materials and their tariffs leave of output.
 *
 * @param source - The table's name, for the Problem.
 * @returns The arrays, or `unbalanced-table` where supply and use differ by more than
 *   {@link sourceRounding}.
 */
export function balanceTable(table: SourceTable, source: string): Result<BalancedTable, Problem> {
  const problem = supplyProblem(table, source);
  if (problem !== undefined) return refuse(problem);
  const { table: booked, booked_nj, excess_nj } = bookInventories(table);
  return ok({ arrays: { ...closeIdentities(booked), inventory_nj: booked_nj }, excess_nj });
}

function supplyProblem(table: SourceTable, source: string): Problem | undefined {
  const sectors = table.sectors.length;
  const use_nk = intermediateUseOf(table.use_nkj, sectors);
  const { cell, gap } = widestGap({
    left_nj: supplyOf(table.trade_jni, table.economies.length, sectors),
    right_nj: use_nk.map((use, nk) => use + table.final_nk[nk]!),
  });
  if (gap <= sourceRounding) return undefined;
  return {
    kind: 'unbalanced-table',
    source,
    identity: 'supply from all origins = intermediate and final use',
    cell: worldSectorCell(table, cell),
    difference: gap,
    tolerance: sourceRounding,
  };
}

function closeIdentities(table: SourceTable): Omit<WorldArrays, 'inventory_nj'> {
  const { trade_jni, tariff_jni } = table;
  const economies = table.economies.length;
  const sectors = table.sectors.length;
  const supply_nk = supplyOf(trade_jni, economies, sectors);
  const use_nkj = fitUse(table.use_nkj, supply_nk, sectors);
  const use_nk = intermediateUseOf(use_nkj, sectors);
  const final_nk = supply_nk.map((supply, nk) => {
    const final = supply - use_nk[nk]!;
    return final > cancellation * supply ? final : 0;
  });
  const output_nj = salesOf(trade_jni, economies, sectors);
  const tariff_nk = meanTariff(trade_jni, tariff_jni, economies, sectors);
  const materials_nj = materialsOf(use_nkj, tariff_nk, sectors);
  const valueAdded_nj = output_nj.map((output, nj) => output - materials_nj[nj]!);
  return { trade_jni, tariff_jni, use_nkj, final_nk, valueAdded_nj, output_nj };
}

/** Shrink the uses that rounding makes larger than supply. */
function fitUse(use_nkj: Float64Array, supply_nk: Float64Array, sectors: number): Float64Array {
  const use_nk = intermediateUseOf(use_nkj, sectors);
  return use_nkj.map((use, cell) => {
    const nk = Math.floor(cell / sectors);
    return use_nk[nk]! > supply_nk[nk]! ? use * (supply_nk[nk]! / use_nk[nk]!) : use;
  });
}
