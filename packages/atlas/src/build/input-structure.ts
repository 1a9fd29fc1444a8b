import { worldSectorCell } from '../world/shape.ts';
import { meanTariff } from '../world/sums.ts';
import { impliedArrays } from './implied.ts';
import type { SourceTable } from './source-table.ts';

/** How each producer of a table turns inputs into output, in tariff-inclusive values. */
export interface InputStructure {
  /** [economy][input sector][using sector, then final use] tariff-inclusive uses. */
  readonly spending_nkc: Float64Array;
  /** [economy][sector] β, value added as a share of output. */
  readonly valueAddedShare_nj: Float64Array;
  /** Producers without output, as `[RUS][C27]`; inputs and β are the world's mean. */
  readonly borrowed: readonly string[];
}

/**
 * Take the input structure of a table, inventories left out; where a producer has no output, borrow
 * the world's mean.
 *
 *   spending_nkj = use_nkj (1 + τ̄_nk) ,  spending_nk,final = final_nk (1 + τ̄_nk) ,  β_nj = valueAdded_nj / output_nj
 */
export function inputStructure(table: SourceTable): InputStructure {
  const economies = table.economies.length;
  const sectors = table.sectors.length;
  const { output_nj, valueAdded_nj } = impliedArrays(table);
  const spending_nkc = spendingOf(table);
  const valueAddedShare_nj = new Float64Array(output_nj.length);
  const borrowed: string[] = [];
  for (let nj = 0; nj < output_nj.length; nj++) {
    if (output_nj[nj]! > 0) {
      valueAddedShare_nj[nj] = valueAdded_nj[nj]! / output_nj[nj]!;
      continue;
    }
    borrowed.push(worldSectorCell(table, nj));
    const j = nj % sectors;
    valueAddedShare_nj[nj] = sumOver(valueAdded_nj, j, sectors) / sumOver(output_nj, j, sectors);
    for (let k = 0; k < sectors; k++) {
      const stride = sectors * (sectors + 1);
      const cell = k * (sectors + 1) + j;
      spending_nkc[Math.floor(nj / sectors) * stride + cell] =
        sumOver(spending_nkc, cell, stride) / economies;
    }
  }
  return { spending_nkc, valueAddedShare_nj, borrowed };
}

function spendingOf({ economies, sectors, ...table }: SourceTable): Float64Array {
  const inputs = sectors.length;
  const columns = inputs + 1;
  const tariff_nk = meanTariff(table.trade_jni, table.tariff_jni, economies.length, inputs);
  const spending_nkc = new Float64Array(economies.length * inputs * columns);
  for (let nk = 0; nk < tariff_nk.length; nk++) {
    const factor = 1 + tariff_nk[nk]!;
    for (let j = 0; j < inputs; j++) {
      spending_nkc[nk * columns + j] = table.use_nkj[nk * inputs + j]! * factor;
    }
    spending_nkc[nk * columns + inputs] = table.final_nk[nk]! * factor;
  }
  return spending_nkc;
}

/** Sum every `stride`-th number, from `first` on. */
function sumOver(array: Float64Array, first: number, stride: number): number {
  let sum = 0;
  for (let at = first; at < array.length; at += stride) sum += array[at]!;
  return sum;
}
