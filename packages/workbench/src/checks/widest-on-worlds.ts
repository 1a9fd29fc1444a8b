import { ok } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import { wider } from './gap.ts';
import type { Measurement } from './procedure.ts';
import type { ShippedChoice, SolvedScenario, SolveShipped } from './shipped-scenario.ts';

/** The shipped worlds. */
export const shippedWorlds = ['2014', '2021-estimated'] as const;

/** Name a world the way check files do. */
export function worldName(world: string): string {
  return `world ${world}`;
}

/**
 * Solve shipped scenarios on every shipped world, measure gaps on each, and keep the widest of each world.
 *
 * @param measure - gaps by quantity.
 */
export async function widestOnWorlds(
  solveShipped: SolveShipped,
  choices: readonly ShippedChoice[],
  measure: (solved: SolvedScenario) => Outcome<ReadonlyMap<string, number>>,
): Promise<Outcome<readonly Measurement[]>> {
  const measured: Measurement[] = [];
  for (const world of shippedWorlds) {
    const widest = new Map<string, number>();
    for (const choice of choices) {
      const solved = await solveShipped(world, choice);
      if (!solved.ok) return solved;
      const gaps = measure(solved.value);
      if (!gaps.ok) return gaps;
      for (const [quantity, gap] of gaps.value)
        widest.set(quantity, wider(widest.get(quantity) ?? 0, gap));
    }
    for (const [quantity, value] of widest)
      measured.push({ quantity, economy: worldName(world), value });
  }
  return ok(measured);
}
