import type { EconomyOutcome, Simulation } from '@musubi/vocabulary';
import { ok } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import { codesOf, type Role } from './board.ts';
import { type Casting, cast } from './cast.ts';
import { economyOutcomes } from './economy-outcomes.ts';
import { flowOutcomes } from './flow-outcomes.ts';
import { pivotalOutsiders } from './pivotal-outsiders.ts';
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
  const { scenario } = setting.scenario;
  const usdMillion = manifest.unit.multiplier / 1e6;
  const economies = economyOutcomes(casting, solution, usdMillion);
  const total = (role: Role) =>
    economies
      .filter((economy) => economy.role === role)
      .reduce((sum, economy) => sum + economy.equivalentVariationUsdMillion, 0);
  return {
    format: 'musubi-simulation/1',
    ...origin(setting),
    horizon: casting.horizon,
    members: codesOf(casting.board, 'member'),
    excluded: codesOf(casting.board, 'excluded'),
    deficits: scenario.deficits,
    parameters: parameters(setting, casting),
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
    warnings: toContract(warnings(setting, casting, economies)),
    version: setting.version,
  };
}

function origin({ scenario: { scenario, sha256 }, world }: Setting) {
  const { id, title, year, estimated } = world.manifest;
  return {
    scenario: { id: scenario.id, title: scenario.title, question: scenario.question, sha256 },
    world: { id, title, year, estimated, sha256: world.sha256 },
  };
}

function parameters({ parameters: { file, sha256 }, world }: Setting, { elasticities }: Casting) {
  const { trade_j, input, valueAdded, final, labourMobility } = elasticities;
  return {
    file: file.id,
    sha256,
    theta: world.manifest.sectors.map(({ code }, j) => ({ sector: code, value: trade_j[j]! })),
    epsilon: input,
    eta: valueAdded,
    sigma: final,
    mu: Number.isFinite(labourMobility) ? labourMobility : ('mobile' as const),
  };
}

function warnings(
  setting: Setting,
  { board, reaches, warnings: found }: Casting,
  economies: readonly EconomyOutcome[],
): Warning[] {
  const { manifest, arrays } = setting.world;
  const table = {
    trade_jni: arrays.trade_jni,
    sectorCodes: manifest.sectors.map(({ code }) => code),
  };
  const sectors = [...new Set(reaches.flatMap((reach) => reach.sectors))].sort((a, b) => a - b);
  const undefinedFor = economies.filter(
    ({ linearWelfarePercent }) => linearWelfarePercent === null,
  );
  return [
    ...(manifest.estimated
      ? [{ kind: 'estimated-world', values: { world: manifest.id } } as const]
      : []),
    ...unique(found),
    ...pivotalOutsiders(table, board, sectors, setting.asOf),
    ...(undefinedFor.length > 0
      ? [
          {
            kind: 'linear-undefined',
            values: { economies: undefinedFor.map(({ economy }) => economy).join(', ') },
          } as const,
        ]
      : []),
  ];
}

function unique(found: readonly Warning[]): Warning[] {
  return [...new Map(found.map((warning) => [JSON.stringify(warning), warning])).values()];
}
