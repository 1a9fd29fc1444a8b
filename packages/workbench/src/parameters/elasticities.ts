import type { Elasticities } from '@musubi/economics';
import {
  type Horizon,
  ok,
  type ParameterFile,
  refuse,
  type Scenario,
  type WorldSector,
} from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import type { YamlDocument } from '../file/yaml-document.ts';
import { reachedSectors } from '../scenario/reached-sectors.ts';
import type { Warning } from '../simulate/warning.ts';
import { sectoralTheta } from './sectoral-theta.ts';

/** The elasticities of a run, with what the reader must know about them. */
export interface ChosenElasticities {
  readonly elasticities: Elasticities;
  readonly warnings: readonly Warning[];
}

/**
 * Choose the elasticities of a horizon from the parameter file and apply a scenario's overrides.
 *
 * θ by sector is the file's single value for the horizon, or its sectoral list times the horizon's factor; an
 * override by ISIC Rev. 4 code then replaces it, in the order of the scenario file.
 *
 * @param sectors - the sectors of the world, in its order.
 */
export function chooseElasticities(
  file: ParameterFile,
  horizon: Horizon,
  sectors: readonly WorldSector[],
  overrides: Scenario['parameters'],
  document: YamlDocument,
): Outcome<ChosenElasticities> {
  const chosen = file.horizons[horizon];
  const mu = overrides.mu ?? chosen.mu.value;
  const theta = horizonTheta(file, horizon, sectors);
  if (!theta.ok) return theta;
  const overridden = overrideTheta(theta.value, overrides.theta, sectors, document);
  if (!overridden.ok) return overridden;
  const elasticities = {
    trade_j: theta.value,
    input: overrides.epsilon ?? chosen.epsilon.value,
    valueAdded: overrides.eta ?? chosen.eta.value,
    final: overrides.sigma ?? chosen.sigma.value,
    labourMobility: mu === 'mobile' ? Number.POSITIVE_INFINITY : mu,
  };
  return ok({ elasticities, warnings: overridden.value });
}

function horizonTheta(
  file: ParameterFile,
  horizon: Horizon,
  sectors: readonly WorldSector[],
): Outcome<Float64Array> {
  const { theta } = file.horizons[horizon];
  if (!('sectoral' in theta)) return ok(new Float64Array(sectors.length).fill(theta.value));
  const theta_j = sectoralTheta(file.sectoralTheta, sectors);
  if (!theta_j.ok) return refuseOne(theta_j.problem);
  return ok(theta_j.value.map((value) => value * theta.factor.value));
}

function overrideTheta(
  theta_j: Float64Array,
  override: Scenario['parameters']['theta'],
  sectors: readonly WorldSector[],
  document: YamlDocument,
): Outcome<Warning[]> {
  if (override === undefined) return ok([]);
  if (typeof override === 'number') {
    theta_j.fill(override);
    return ok([]);
  }
  const warnings: Warning[] = [];
  for (const [code, value] of Object.entries(override)) {
    const path = ['parameters', 'theta', code];
    const reached = reachedSectors([code], sectors, () =>
      document.keyPlace(path.slice(0, 2), code),
    );
    if (!reached.ok) return refuse(reached.problem);
    for (const j of reached.value.sectors) theta_j[j] = value;
    warnings.push(...reached.value.warnings);
  }
  return ok(warnings);
}
