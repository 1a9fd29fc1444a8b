import { billionsUsd } from '../build/billions.ts';
import type { FlowLedger } from './flow-ledger.ts';
import type { TableReading } from './read-table.ts';

/**
 * State what reading a published table did to it, one step a line, for the world's transformations.
 *
 * @param multiplier - How many US dollars one unit of the ledger is.
 */
export function describeReading(
  { file, ledger }: Pick<TableReading, 'file' | 'ledger'>,
  multiplier: number,
): readonly string[] {
  const amount = (value: number) => billionsUsd(value, multiplier);
  const { finalTaxes, negativeFinalCells, negativeFinalValue, largestRounding, unstatedCells } =
    ledger.asides;
  return [
    `Source: ${file.name}, ${file.bytes} bytes, SHA-256 ${file.sha256}.`,
    'Inputs: summed over origins, so that all users of a good in an economy share one mix of origins.',
    `Taxes less subsidies on products: those on inputs (${amount(sum(ledger.taxes_nj))}) join value added (${amount(sum(ledger.valueAdded_nj))} without them); those on final use (${amount(finalTaxes)}) are left out, as flows are at basic prices.`,
    ...(negativeFinalCells === 0
      ? []
      : [
          `Negative final use: ${negativeFinalCells} cells (${amount(negativeFinalValue)}) are booked as changes in inventories.`,
        ]),
    ...(unstatedCells
      ? [`Cells: ${unstatedCells} that the file leaves out count as zero; every industry balances.`]
      : []),
    ...(largestRounding === undefined
      ? []
      : [
          `Output: the sum of each industry's sales; the output the table states differs by at most ${largestRounding.toPrecision(2)} million.`,
        ]),
  ];
}

function sum(values: FlowLedger['taxes_nj']): number {
  return values.reduce((total, value) => total + value, 0);
}
