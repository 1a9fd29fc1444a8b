import type { Simulation } from '@musubi/vocabulary';
import { codesOf } from './board.ts';
import type { Casting } from './cast.ts';
import { pivotalOutsiders } from './pivotal-outsiders.ts';
import type { Setting } from './setting.ts';
import { toContract, type Warning } from './warning.ts';

type Origin = Pick<
  Simulation,
  'scenario' | 'world' | 'horizon' | 'members' | 'excluded' | 'deficits' | 'parameters' | 'version'
>;

/** Say what a result is of: the scenario, the world, the horizon, the parameters, the version. */
export function originOf(setting: Setting, casting: Casting): Origin {
  const { scenario, sha256 } = setting.scenario;
  const { id, title, year, estimated } = setting.world.manifest;
  return {
    scenario: { id: scenario.id, title: scenario.title, question: scenario.question, sha256 },
    world: { id, title, year, estimated, sha256: setting.world.sha256 },
    horizon: casting.horizon,
    members: codesOf(casting.board, 'member'),
    excluded: codesOf(casting.board, 'excluded'),
    deficits: scenario.deficits,
    parameters: parameters(setting, casting),
    version: setting.version,
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

/** Gather what the reader of any result of a setting must know. */
export function warningsOf(
  setting: Setting,
  { board, reaches, warnings: found }: Casting,
): Warning[] {
  const { manifest, arrays } = setting.world;
  const table = {
    trade_jni: arrays.trade_jni,
    sectorCodes: manifest.sectors.map(({ code }) => code),
  };
  const sectors = [...new Set(reaches.flatMap((reach) => reach.sectors))].sort((a, b) => a - b);
  return [
    ...(manifest.estimated
      ? [{ kind: 'estimated-world', values: { world: manifest.id } } as const]
      : []),
    ...unique(found),
    ...pivotalOutsiders(table, board, sectors, setting.asOf),
  ];
}

/** Gather them in the form of the contracts. */
export function warningsOfCasting(setting: Setting, casting: Casting): Simulation['warnings'] {
  return toContract(warningsOf(setting, casting));
}

function unique(found: readonly Warning[]): Warning[] {
  return [...new Map(found.map((warning) => [JSON.stringify(warning), warning])).values()];
}
