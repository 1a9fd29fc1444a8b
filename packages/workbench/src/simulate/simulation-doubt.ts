import { ok, type Simulation } from '@musubi/vocabulary';
import type { Engine } from '../engine/engine.ts';
import type { Batch, BatchOutcome } from '../experiment/batch.ts';
import { drawBatches } from '../experiment/lattice.ts';
import { runBatches } from '../experiment/run-batches.ts';
import type { Outcome } from '../file/outcome.ts';
import type { LoadedSetting } from '../run/load-setting.ts';
import type { Surroundings } from '../run/surroundings.ts';
import { doubtOf } from '../uncertainty/doubt-of.ts';
import type { DrawDesign } from '../uncertainty/drawn-file.ts';
import { pointsOfSetting } from '../uncertainty/drawn-points.ts';
import type { Role } from './board.ts';

type SimulationDoubt = NonNullable<Simulation['doubt']>;
type Solved = Exclude<BatchOutcome, { readonly problem: object }>;

/** The whole scenario, solved to far below what a band of draws resolves. */
const whole: Omit<Batch, 'draws'> = {
  game: { players: 'scenario', by: 'clause' },
  players: [0],
  coalitions: [1],
  reply: null,
  tolerance: 1e-9,
};

/** Say how sure a simulation is: solve the scenario at draws of the parameters. */
export async function simulationDoubt(
  { setting, experiment }: Pick<LoadedSetting, 'setting' | 'experiment'>,
  { economies, totals }: Simulation,
  design: DrawDesign,
  engine: Engine,
  surroundings: Pick<Surroundings, 'signal' | 'onProgress'>,
): Promise<Outcome<SimulationDoubt>> {
  const order = { experiment, batches: drawBatches(whole, design) };
  const delivered = await runBatches([order], engine, surroundings);
  if (!delivered.ok) return delivered;
  const outcomes = delivered.value[0]!;
  const points = pointsOfSetting(setting, design);
  const about = (central: number, at: (solved: Solved) => number) =>
    doubtOf(
      points,
      Float64Array.from(outcomes, (outcome) => (outcome.problem ? Number.NaN : at(outcome))),
      central,
    );
  const total = (role: Role, central: number) => {
    const holders = economies.flatMap((economy, n) => (economy.role === role ? [n] : []));
    return about(central, ({ equivalentVariationUsdMillion: variation_n }) =>
      holders.reduce((sum, n) => sum + variation_n[n]!, 0),
    );
  };
  const orNobody = (role: Role, central: number) =>
    economies.some((economy) => economy.role === role) ? total(role, central) : null;
  return ok({
    economies: economies.map(({ economy, ...central }, n) => ({
      economy,
      realIncomePercent: about(central.realIncomePercent, (at) => at.realIncomePercent[n]!),
      equivalentVariationUsdMillion: about(
        central.equivalentVariationUsdMillion,
        (at) => at.equivalentVariationUsdMillion[n]!,
      ),
    })),
    totals: {
      membersEquivalentVariationUsdMillion: total(
        'member',
        totals.membersEquivalentVariationUsdMillion,
      ),
      excludedEquivalentVariationUsdMillion: orNobody(
        'excluded',
        totals.excludedEquivalentVariationUsdMillion,
      ),
      outsidersEquivalentVariationUsdMillion: orNobody(
        'outsider',
        totals.outsidersEquivalentVariationUsdMillion,
      ),
    },
  });
}
