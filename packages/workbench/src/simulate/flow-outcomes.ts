import type { WorldManifest } from '@musubi/atlas';
import { borderFlows } from '@musubi/economics';
import type { FlowOutcome } from '@musubi/vocabulary';
import type { Solution } from './solve-casting.ts';

/** How many flows a simulation lists. */
export const flowsListed = 50;

/**
 * Melt a solution into the flows between different economies that change most, the largest absolute change first.
 *
 *   X_nij / (1+e_nij) , at the producer's price, in units in which world value added keeps its value
 *
 * @param usdMillion - the world's currency unit in millions of US$.
 */
export function flowOutcomes(
  { economies, sectors }: Pick<WorldManifest, 'economies' | 'sectors'>,
  { baseline, policy, ended }: Solution,
  usdMillion: number,
): FlowOutcome[] {
  const N = economies.length;
  const spending = {
    ...baseline,
    tradeShare_jni: ended.tradeShare_jni,
    expenditure_nj: ended.expenditure_nj,
  };
  const before = borderFlows(baseline, baseline.tariff_jni);
  const after = borderFlows(spending, policy.tariff_jni);
  const changed: { cell: number; from: number; to: number }[] = [];
  for (let cell = 0; cell < before.length; cell++) {
    const from = before[cell]! / (1 + baseline.exportTax_jni[cell]!);
    const to = after[cell]! / (1 + policy.exportTax_jni[cell]!);
    if (cell % N !== Math.floor(cell / N) % N && from !== to) changed.push({ cell, from, to });
  }
  const size = ({ from, to }: { from: number; to: number }) => Math.abs(to - from);
  return changed
    .sort((a, b) => size(b) - size(a) || a.cell - b.cell)
    .slice(0, flowsListed)
    .map(({ cell, from, to }) => ({
      from: economies[cell % N]!.code,
      to: economies[Math.floor(cell / N) % N]!.code,
      sector: sectors[Math.floor(cell / (N * N))]!.code,
      baselineUsdMillion: usdMillion * from,
      counterfactualUsdMillion: usdMillion * to,
    }));
}
