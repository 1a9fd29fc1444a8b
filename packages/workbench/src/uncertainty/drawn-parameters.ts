import {
  type Horizon,
  type ParameterFile,
  resolveIsic,
  resolveSectors,
  type Scenario,
  type WorldSector,
} from '@musubi/vocabulary';
import { thetaKey } from './parameter-key.ts';

/** A parameter that varies over the draws. */
export interface DrawnParameter {
  readonly key: string;
  /** Read its value from a drawn file. */
  valueIn(file: ParameterFile): number;
}

type Horizons = ParameterFile['horizons'];
type Spread = Horizons['short']['epsilon'];

/**
 * List the parameters that vary over the draws and reach a result at a horizon on a world.
 *
 * A parameter that a scenario overrides does not vary: whoever names a number asks what holds at that number. Nor does
 * one whose ends are equal. A row of the sectoral list varies if some sector takes its θ from it.
 *
 * @param overrides - the scenario’s own parameters.
 */
export function drawnParameters(
  file: ParameterFile,
  horizon: Horizon,
  sectors: readonly WorldSector[],
  overrides: Scenario['parameters'],
): readonly DrawnParameter[] {
  const free = freeSectors(sectors, overrides.theta);
  const nested = (['epsilon', 'eta', 'sigma', 'mu'] as const).filter(
    (key) => overrides[key] === undefined && varies(file.horizons[horizon][key]),
  );
  return [
    ...(free.length > 0 ? thetaParameters(file, horizon, free) : []),
    ...nested.map((key) => ({
      key,
      valueIn: ({ horizons }: ParameterFile) => horizons[horizon][key].value as number,
    })),
  ];
}

/** List what an answer’s own-loss budget adds to the parameters that vary: the budget itself. */
export function drawnBudget(file: ParameterFile): readonly DrawnParameter[] {
  return file.response && varies(file.response.ownLossPercent)
    ? [{ key: 'ownLossBudget', valueIn: ({ response }) => response!.ownLossPercent.value }]
    : [];
}

function thetaParameters(
  file: ParameterFile,
  horizon: Horizon,
  free: readonly WorldSector[],
): DrawnParameter[] {
  const { theta } = file.horizons[horizon];
  if (!('sectoral' in theta))
    return varies(theta) ? [{ key: 'theta', valueIn: (drawn) => oneTheta(drawn, horizon) }] : [];
  const rows = rowsInUse(file.sectoralTheta, free).filter((row) =>
    varies(file.sectoralTheta[row]!),
  );
  return [
    ...(varies(theta.factor)
      ? [{ key: 'thetaFactor', valueIn: (drawn: ParameterFile) => oneTheta(drawn, horizon) }]
      : []),
    ...rows.map((row) => ({
      key: thetaKey(file.sectoralTheta[row]!),
      valueIn: ({ sectoralTheta }: ParameterFile) => sectoralTheta[row]!.value,
    })),
  ];
}

function oneTheta({ horizons }: ParameterFile, horizon: Horizon): number {
  const { theta } = horizons[horizon];
  return 'sectoral' in theta ? theta.factor.value : theta.value;
}

/** Find the sectors whose θ no override replaces. */
function freeSectors(
  sectors: readonly WorldSector[],
  override: Scenario['parameters']['theta'],
): readonly WorldSector[] {
  if (override === undefined) return sectors;
  if (typeof override === 'number') return [];
  const reached = Object.keys(override).flatMap((code) => {
    const match = resolveSectors([code], sectors);
    return match.ok
      ? [...match.value.whole, ...match.value.partly.map(({ sector }) => sector)]
      : [];
  });
  return sectors.filter(({ code }) => !reached.includes(code));
}

/** Find the rows that give some sector its θ; a later row of a division wins over an earlier one. */
function rowsInUse(
  rows: ParameterFile['sectoralTheta'],
  sectors: readonly WorldSector[],
): readonly number[] {
  const rowOf = new Map(
    rows.flatMap(({ isic4 }, row) =>
      divisionsOf(isic4).map((division) => [division, row] as const),
    ),
  );
  const used = sectors.flatMap(({ isic4 }) => divisionsOf(isic4).map((d) => rowOf.get(d)));
  return [...rows.keys()].filter((row) => used.includes(row));
}

function divisionsOf(codes: readonly string[]): readonly string[] {
  return codes.flatMap((code) => {
    const resolved = resolveIsic(code);
    return resolved.ok ? resolved.value : [];
  });
}

function varies(spread: Pick<Spread, 'low' | 'high'> | { readonly value: 'mobile' }): boolean {
  return 'low' in spread && spread.low < spread.high;
}
