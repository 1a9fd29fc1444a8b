import type { EconomyOutcome, Simulation } from '@musubi/vocabulary';
import { ok } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import type { Role } from './board.ts';
import { type Casting, cast } from './cast.ts';
import { economyOutcomes } from './economy-outcomes.ts';
import { flowOutcomes } from './flow-outcomes.ts';
import { originOf, warningsOf } from './origin.ts';
import { sectorOutcomes } from './sector-outcomes.ts';
import type { Setting } from './setting.ts';
import { type Solution, solveCasting } from './solve-casting.ts';
import { toContract, type Warning } from './warning.ts';

/**
 * Simulate a scenario on a world at a horizon: cast the labels into arrays, solve, melt the arrays into labels.
 *
 * @returns the simulation, or every problem of the scenario against this world; an unconverged solve is a problem.
 */
export function simulate(setting: Setting): Outcome<Simulation> {
  const casting = cast(setting);
  if (!casting.ok) return casting;
  const solution = solveCasting(setting, casting.value);
  return solution.ok ? ok(melt(setting, casting.value, solution.value)) : solution;
}

function melt(setting: Setting, casting: Casting, solution: Solution): Simulation {
  const { manifest } = setting.world;
  const usdMillion = manifest.unit.multiplier / 1e6;
  const economies = economyOutcomes(casting, solution, usdMillion);
  const total = (role: Role) =>
    economies
      .filter((economy) => economy.role === role)
      .reduce((sum, economy) => sum + economy.equivalentVariationUsdMillion, 0);
  return {
    format: 'musubi-simulation/1',
    ...originOf(setting, casting),
    solver: {
      status: 'converged',
      sweeps: solution.ended.sweeps,
      marketResidual: solution.ended.residual.market,
      priceResidual: solution.ended.residual.price,
      tolerance: solution.ended.tolerance,
    },
    economies,
    sectors: sectorOutcomes(manifest, solution, usdMillion),
    totals: {
      membersEquivalentVariationUsdMillion: total('member'),
      excludedEquivalentVariationUsdMillion: total('excluded'),
      outsidersEquivalentVariationUsdMillion: total('outsider'),
    },
    flows: flowOutcomes(manifest, solution, usdMillion),
    warnings: toContract([...warningsOf(setting, casting), ...linearUndefined(economies)]),
  };
}

/** Say for whom the linear decomposition is not defined. */
function linearUndefined(economies: readonly EconomyOutcome[]): Warning[] {
  const undefinedFor = economies.filter(
    ({ linearWelfarePercent }) => linearWelfarePercent === null,
  );
  if (undefinedFor.length === 0) return [];
  const codes = undefinedFor.map(({ economy }) => economy).join(', ');
  return [{ kind: 'linear-undefined', values: { economies: codes } }];
}
