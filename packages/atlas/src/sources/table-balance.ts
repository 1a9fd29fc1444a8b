import { materialsOf } from '../world/sums.ts';
import type { FlowLedger } from './flow-ledger.ts';
import { Refusal } from './refusal.ts';

const absoluteGap = 0.1;
const relativeGap = 2e-4;

/**
 * Say how far the two sides of a table's identity may lie apart: 0.1 million and 0.02 % of the output.
 *
 * Published tables are balanced up to their rounding and to cells zeroed for being small; every OECD table of 2016–2022 stays
 * inside this envelope.
 *
 * @see docs/data/icio.md
 */
export function allowedGap(output: number): number {
  return absoluteGap + relativeGap * Math.abs(output);
}

/** Refuse a table one of whose identities does not close within {@link allowedGap}. */
export function requireBalance(
  source: string,
  identity: string,
  cell: string,
  sum: number,
  output: number,
): void {
  const difference = sum - output;
  const tolerance = allowedGap(output);
  if (Math.abs(difference) <= tolerance) return;
  throw new Refusal({ kind: 'unbalanced-table', source, identity, cell, difference, tolerance });
}

/**
 * Require that each industry's outlays exhaust its output: inputs + taxes + value added = output.
 *
 * @param output_nj - [economy][sector] output as the table states it.
 * @param nameCell - Names the place of an industry in the file.
 */
export function requireOutlays(
  ledger: FlowLedger,
  output_nj: Float64Array,
  source: string,
  nameCell: (nj: number) => string,
): void {
  const untaxed_nk = new Float64Array(output_nj.length);
  const inputs_nj = materialsOf(ledger.use_nkj, untaxed_nk, ledger.industries.length);
  inputs_nj.forEach((inputs, nj) => {
    const outlays = inputs + ledger.taxes_nj[nj]! + ledger.valueAdded_nj[nj]!;
    const identity = 'inputs + taxes + value added = output';
    requireBalance(source, identity, nameCell(nj), outlays, output_nj[nj]!);
  });
}
