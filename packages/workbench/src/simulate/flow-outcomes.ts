import type { WorldManifest } from '@musubi/atlas';
import { borderFlows, type Policy, type Spending } from '@musubi/economics';
import type { FlowOutcome } from '@musubi/vocabulary';
import { type Solution, spendingAfter } from './solve-casting.ts';

/** How many flows a simulation lists. */
const flowsListed = 50;

/**
 * Melt a solution into the flows between different economies that change most, the largest absolute change first.
 *
 *   X_nij / (1+e_nij) , at the producer's price, in units in which world value added keeps its value
 *
 * @param usdMillion - the world's currency unit in millions of US$.
 */
export function flowOutcomes(
  { economies, sectors }: Pick<WorldManifest, 'economies' | 'sectors'>,
  solution: Solution,
  usdMillion: number,
): FlowOutcome[] {
  const { baseline, policy } = solution;
  const N = economies.length;
  const before = producerFlows(baseline, baseline);
  const after = producerFlows(spendingAfter(solution), policy);
  const change = before.map((value, cell) =>
    cell % N === Math.floor(cell / N) % N ? 0 : Math.abs(after[cell]! - value),
  );
  return largest(change, flowsListed).map((cell) => ({
    from: economies[cell % N]!.code,
    to: economies[Math.floor(cell / N) % N]!.code,
    sector: sectors[Math.floor(cell / (N * N))]!.code,
    baselineUsdMillion: usdMillion * before[cell]!,
    counterfactualUsdMillion: usdMillion * after[cell]!,
  }));
}

function producerFlows(
  spending: Spending,
  { tariff_jni, exportTax_jni }: Pick<Policy, 'tariff_jni' | 'exportTax_jni'>,
): Float64Array {
  const border_jni = borderFlows(spending, tariff_jni);
  return border_jni.map((value, cell) => value / (1 + exportTax_jni[cell]!));
}

/** The positions of the largest positive values, the largest first; ties keep their order. */
function largest(values: Float64Array, most: number): number[] {
  const least = values.toSorted().at(-most) ?? 0;
  const positions: number[] = [];
  for (const [position, value] of values.entries())
    if (value > 0 && value >= least) positions.push(position);
  return positions.sort((a, b) => values[b]! - values[a]!).slice(0, most);
}
