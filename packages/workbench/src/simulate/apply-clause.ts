import type { Policy } from '@musubi/economics';
import type { Clause } from '@musubi/vocabulary';
import { newRate } from './rate.ts';
import type { Reach } from './reach.ts';

/** The parts of a world's shape and of the horizon that a clause needs. */
export interface PolicyShape {
  readonly economies: number;
  readonly sectors: number;
  /** θ by sector; [j]. */
  readonly theta_j: Float64Array;
}

/** Tell whether a clause acts on the trade from an economy to another, or on production in it (`to` is null). */
export type Acts = (from: number, to: number | null) => boolean;

export const everywhere: Acts = () => true;

/**
 * Let a clause act on a policy, which is written; clauses that reach the same cell compose in the order they act.
 *
 * Rates follow {@link newRate}. A trade cost d̂ with coverage c multiplies the trade weight by 1 − c + c·d̂^(−θ), a ban
 * by 1 − c, which is exactly zero for a whole sector. No clause acts on an economy's trade with itself.
 *
 * @param acts - where in its reach the clause acts.
 */
export function applyClause(
  clause: Clause,
  reach: Reach,
  policy: Policy,
  shape: PolicyShape,
  acts: Acts,
): void {
  const { coverage } = reach;
  switch (clause.instrument) {
    case 'tariff':
    case 'export-tax': {
      const rate_jni = clause.instrument === 'tariff' ? policy.tariff_jni : policy.exportTax_jni;
      for (const { cell } of tradeCells(reach, shape, acts))
        rate_jni[cell] = newRate(rate_jni[cell]!, clause.size, coverage);
      return;
    }
    case 'trade-cost': {
      const costHat = 1 + clause.size.changePercent / 100;
      for (const { cell, sector } of tradeCells(reach, shape, acts))
        policy.tradeWeightHat_jni[cell]! *=
          1 - coverage + coverage * costHat ** -shape.theta_j[sector]!;
      return;
    }
    case 'ban':
      for (const { cell } of tradeCells(reach, shape, acts))
        policy.tradeWeightHat_jni[cell]! *= 1 - coverage;
      return;
    case 'subsidy':
      for (const cell of productionCells(reach, shape, acts))
        policy.subsidy_nj[cell] = newRate(policy.subsidy_nj[cell]!, clause.size, coverage);
      return;
    case 'productivity':
      for (const cell of productionCells(reach, shape, acts))
        policy.productivityHat_nj[cell]! *= 1 + clause.size.changePercent / 100;
  }
}

/** The cells of the rates that a clause sets; none where it sets no rate. */
export function* ratedCells(clause: Clause, reach: Reach, shape: PolicyShape, acts: Acts) {
  if (clause.instrument === 'subsidy') yield* productionCells(reach, shape, acts);
  if (clause.instrument === 'tariff' || clause.instrument === 'export-tax')
    for (const { cell } of tradeCells(reach, shape, acts)) yield cell;
}

/** The cells [j][n][i] of the foreign trade that a clause reaches. */
function* tradeCells({ sectors, to, from }: Reach, { economies: N }: PolicyShape, acts: Acts) {
  for (const n of to)
    for (const i of from) {
      if (i === n || !acts(i, n)) continue;
      for (const sector of sectors) yield { cell: (sector * N + n) * N + i, sector };
    }
}

/** The cells [n][j] of the production that a clause reaches. */
function* productionCells({ sectors, from }: Reach, { sectors: J }: PolicyShape, acts: Acts) {
  for (const n of from) if (acts(n, null)) for (const j of sectors) yield n * J + j;
}
