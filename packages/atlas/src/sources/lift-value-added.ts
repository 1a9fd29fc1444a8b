import { impliedArrays } from '../build/implied.ts';
import type { SourceTable } from '../build/source-table.ts';
import { materialsOf, meanTariff } from '../world/sums.ts';

/** A table whose value added is positive wherever output is, and what that took. */
export interface LiftedTable {
  readonly table: SourceTable;
  /** How many industries were lifted. */
  readonly cells: number;
  /** The value added that was put in, in the table's unit. */
  readonly value: number;
}

/** An industry whose value added is not positive. */
export interface NegativeValueAdded {
  /** The position in [economy][sector]. */
  readonly nj: number;
  readonly output: number;
  readonly valueAdded: number;
}

/**
 * Lift value added that is not positive to a small share of output, by moving inputs to final use.
 *
 *   VA_nj = s·output_nj ,  use_nkj ·= λ_nj ,  final_nk += Σ_j (1 − λ_nj)·use_nkj ,  λ_nj = (output − VA) / materials
 *
 * Whoever covers an industry's loss is treated as the final user of the inputs that its sales do not pay for. Output, trade
 * and the supply of every good stay as they are.
 *
 * @param share - s, the share of output to lift to; an industry without output ends with neither inputs nor value added.
 * @param mayLift - Asked before each industry; it may throw to refuse the table.
 */
export function liftValueAdded(
  table: SourceTable,
  share: number,
  mayLift: (industry: NegativeValueAdded) => void,
): LiftedTable {
  const sectors = table.sectors.length;
  const { output_nj, valueAdded_nj } = impliedArrays(table);
  const tariff_nk = meanTariff(table.trade_jni, table.tariff_jni, table.economies.length, sectors);
  const spent_nj = materialsOf(table.use_nkj, tariff_nk, sectors);
  const use_nkj = Float64Array.from(table.use_nkj);
  const final_nk = Float64Array.from(table.final_nk);
  let cells = 0;
  let value = 0;
  valueAdded_nj.forEach((valueAdded, nj) => {
    const output = Math.max(output_nj[nj]!, 0);
    if (valueAdded > 0 || spent_nj[nj] === 0) return;
    mayLift({ nj, output, valueAdded });
    const kept = ((1 - share) * output) / spent_nj[nj]!;
    const firstUse = (nj - (nj % sectors)) * sectors + (nj % sectors);
    for (let k = 0; k < sectors; k++) {
      const use = firstUse + k * sectors;
      final_nk[nj - (nj % sectors) + k]! += use_nkj[use]! * (1 - kept);
      use_nkj[use]! *= kept;
    }
    cells++;
    value += share * output - valueAdded;
  });
  return { table: { ...table, use_nkj, final_nk }, cells, value };
}
