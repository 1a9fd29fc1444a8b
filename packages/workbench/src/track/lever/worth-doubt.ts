import { type Doubt, ok } from '@musubi/vocabulary';
import type { Engine } from '../../engine/engine.ts';
import type { Batch, BatchOutcome } from '../../experiment/batch.ts';
import { drawBatches } from '../../experiment/lattice.ts';
import { runBatches } from '../../experiment/run-batches.ts';
import type { Outcome } from '../../file/outcome.ts';
import type { LoadedSetting } from '../../run/load-setting.ts';
import type { Surroundings } from '../../run/surroundings.ts';
import { doubtOf } from '../../uncertainty/doubt-of.ts';
import type { DrawDesign } from '../../uncertainty/drawn-file.ts';
import { pointsOfSetting } from '../../uncertainty/drawn-points.ts';

/** The whole scenario, solved to far below what a band of draws resolves. */
const whole: Omit<Batch, 'draws'> = {
  game: { players: 'scenario', by: 'clause' },
  players: [0],
  coalitions: [1],
  reply: null,
  tolerance: 1e-9,
};

/** A setting, as it is solved here and as a job is told of it. */
export type Side = Pick<LoadedSetting, 'setting' | 'experiment'>;

/**
 * Gives the doubt about what some economies gain together.
 *
 * @param holders - their positions in the world.
 * @param central - the worth at the central parameters.
 * @param factor - the unit of the worth in million US$.
 */
export type WorthDoubt = (holders: readonly number[], central: number, factor: number) => Doubt;

/** Solve both sides at the same draws of the parameters, for the doubt about their difference, draw by draw. */
export async function worthDoubt(
  [kept, broken]: readonly [kept: Side, broken: Side],
  design: DrawDesign,
  engine: Engine,
  surroundings: Pick<Surroundings, 'signal' | 'onProgress'>,
): Promise<Outcome<WorthDoubt>> {
  const batches = drawBatches(whole, design);
  const orders = [kept, broken].map(({ experiment }) => ({ experiment, batches }));
  const delivered = await runBatches(orders, engine, surroundings);
  if (!delivered.ok) return delivered;
  const [ifKept, ifBroken] = delivered.value as [readonly BatchOutcome[], readonly BatchOutcome[]];
  const points = pointsOfSetting(kept.setting, design);
  return ok((holders, central, factor) => {
    const differences = ifKept.map(
      (outcome, d) => gainOf(outcome, holders) - gainOf(ifBroken[d]!, holders),
    );
    const values_d = Float64Array.from(differences, (difference) => factor * difference);
    return doubtOf(points, values_d, central);
  });
}

/** Add up what some economies gain in a draw, million US$; NaN where it has no result. */
function gainOf(outcome: BatchOutcome, holders: readonly number[]): number {
  if (outcome.problem) return Number.NaN;
  const variation_n = outcome.equivalentVariationUsdMillion;
  return holders.reduce((sum, n) => sum + variation_n[n]!, 0);
}
