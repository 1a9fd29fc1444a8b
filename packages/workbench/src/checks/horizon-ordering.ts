import { type Equilibrium, solve, unchangedPolicy, welfare } from '@musubi/economics';
import { horizons, ok } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import { notConverged } from './not-converged.ts';
import type { Measurement, Procedure } from './procedure.ts';
import type { SolvedScenario } from './shipped-scenario.ts';
import { shippedWorlds, worldName } from './widest-on-worlds.ts';

/** Losses by what is excluded and who loses, in percent of income. */
type Losses = ReadonlyMap<string, number>;

const scenario = 'exclude-china-chips';

/**
 * Exclude an economy at the three horizons: neither it nor everyone together may lose less the shorter the run.
 *
 * Two exclusions: that of the shipped scenario, and the end of all trade between the same members and the excluded.
 * The number is how far a shorter run's loss falls short of the next one's; zero where it does not.
 */
export const horizonOrdering: Procedure = async ({ solveShipped }) => {
  const measured: Measurement[] = [];
  for (const world of shippedWorlds) {
    const byHorizon: Losses[] = [];
    for (const horizon of horizons) {
      const solved = await solveShipped(world, { scenario, horizon });
      if (!solved.ok) return solved;
      const losses = lossesOf(solved.value);
      if (!losses.ok) return losses;
      byHorizon.push(losses.value);
    }
    for (const [quantity, value] of shortfalls(byHorizon))
      measured.push({ quantity, economy: worldName(world), value });
  }
  return ok(measured);
};

/** Measure how far each loss falls short of the same loss at the next horizon, at most. */
export function shortfalls(byHorizon: readonly Losses[]): Losses {
  const names = [...(byHorizon[0]?.keys() ?? [])];
  return new Map(
    names.map((name) => {
      const losses = byHorizon.map((losses) => losses.get(name)!);
      return [name, Math.max(0, ...losses.slice(1).map((later, at) => later - losses[at]!))];
    }),
  );
}

function lossesOf(solved: SolvedScenario): Outcome<Losses> {
  const severed = severTies(solved);
  if (severed.status !== 'converged') return notConverged('no trade at all', severed);
  return ok(
    new Map([
      ...losses(scenario, solved, solved.ended),
      ...losses('no trade at all', solved, severed),
    ]),
  );
}

function losses(exclusion: string, { baseline, casting }: SolvedScenario, ended: Equilibrium) {
  const { equivalentVariation_n } = welfare(baseline, ended);
  const percent = (counts: (n: number) => boolean) => {
    const sum = (values: Float64Array) =>
      values.reduce((total, value, n) => (counts(n) ? total + value : total), 0);
    return (-100 * sum(equivalentVariation_n)) / sum(baseline.income_n);
  };
  return [
    [`${exclusion}: loss of the excluded`, percent((n) => casting.board.roles[n] === 'excluded')],
    [`${exclusion}: loss of everyone`, percent(() => true)],
  ] as const;
}

/** Ban all trade between the members and the excluded. */
function severTies({ baseline, casting }: SolvedScenario): Equilibrium {
  const { economies: N } = baseline;
  const { roles } = casting.board;
  const tradeWeightHat_jni = baseline.tradeShare_jni.map((_, cell) => {
    const pair = [roles[cell % N], roles[Math.floor(cell / N) % N]];
    return pair.includes('member') && pair.includes('excluded') ? 0 : 1;
  });
  return solve(baseline, casting.elasticities, {
    ...unchangedPolicy(baseline),
    tradeWeightHat_jni,
  });
}
