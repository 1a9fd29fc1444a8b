import {
  type EconomyOutcome,
  ok,
  type Scenario,
  type Simulation,
  type Worth,
} from '@musubi/vocabulary';
import type { Engine } from '../../engine/engine.ts';
import { canonicalJson } from '../../file/canonical-json.ts';
import type { Outcome } from '../../file/outcome.ts';
import type { Surroundings } from '../../run/surroundings.ts';
import { simulate } from '../../simulate/simulate.ts';
import type { DrawDesign } from '../../uncertainty/drawn-file.ts';
import { findField, type ScenarioField, setField } from './set-field.ts';
import { type Side, type WorthDoubt, worthDoubt } from './worth-doubt.ts';

/** What a promise moves: a number of a scenario, if the promise is kept and if it is broken. */
export interface LeverChoice {
  readonly field: string;
  readonly ifKept: number;
  readonly ifBroken: number;
}

/**
 * Say what keeping a promise is worth to the members of a scenario: the scenario with the field as kept, less the same with
 * the field as broken; all other clauses act in both.
 *
 *   worth_n = EV_n(kept) − EV_n(broken),   worth = Σ_{n ∈ members} worth_n
 *
 * The band is that of the difference: draw d has the same parameters in both, so that what moves both alike falls out.
 *
 * @param design - the draws; null for none, and then there is no band.
 */
export async function appraise(
  loaded: Side,
  lever: LeverChoice,
  design: DrawDesign | null,
  engine: Engine,
  surroundings: Pick<Surroundings, 'signal' | 'onProgress'>,
): Promise<Outcome<Worth>> {
  const { scenario } = loaded.setting.scenario;
  const field = findField(scenario, lever.field);
  if (!field.ok) return field;
  const kept = sideOf(loaded, field.value, lever.ifKept);
  if (!kept.ok) return kept;
  const broken = sideOf(loaded, field.value, lever.ifBroken);
  if (!broken.ok) return broken;
  const [ifKept, ifBroken] = [simulate(kept.value.setting), simulate(broken.value.setting)];
  if (!ifKept.ok) return ifKept;
  if (!ifBroken.ok) return ifBroken;
  const sides = [kept.value, broken.value] as const;
  const doubt = design === null ? ok(null) : await worthDoubt(sides, design, engine, surroundings);
  if (!doubt.ok) return doubt;
  const { economies } = ifKept.value;
  const members = economies.flatMap(({ role }, n) => (role === 'member' ? [n] : []));
  const partOf = (holders: readonly number[]) =>
    worthOf(holders, economies, ifBroken.value.economies, doubt.value);
  return ok({
    format: 'musubi-worth/1',
    ...originIn(ifKept.value, loaded.setting.scenario.sha256),
    caveat: scenario.caveat ?? null,
    lever: { ...lever, ...clauseIn(scenario, field.value) },
    draws: design && { count: design.draws, seed: design.seed },
    parties: members.map((n) => ({ economy: economies[n]!.economy, ...partOf([n]) })),
    total: partOf(members),
    warnings: ifKept.value.warnings,
  });
}

function sideOf({ setting, experiment }: Side, field: ScenarioField, value: number): Outcome<Side> {
  const set = setField(setting.scenario.scenario, field, value);
  if (!set.ok) return set;
  const text = canonicalJson(set.value);
  return ok({
    setting: { ...setting, scenario: { ...setting.scenario, scenario: set.value } },
    experiment: { ...experiment, scenario: { ...experiment.scenario, text } },
  });
}

function worthOf(
  holders: readonly number[],
  kept: readonly EconomyOutcome[],
  broken: readonly EconomyOutcome[],
  doubt: WorthDoubt | null,
): Worth['total'] {
  const sum = (of: (n: number) => number) => holders.reduce((total, n) => total + of(n), 0);
  const incomeUsdMillion = sum((n) => kept[n]!.incomeUsdMillion);
  const factor = 100 / incomeUsdMillion;
  const amount = (usdMillion: number) => ({ usdMillion, percent: factor * usdMillion });
  const up = amount(sum((n) => kept[n]!.equivalentVariationUsdMillion));
  const down = amount(sum((n) => broken[n]!.equivalentVariationUsdMillion));
  const worth = amount(up.usdMillion - down.usdMillion);
  return {
    incomeUsdMillion,
    kept: up,
    broken: down,
    worth,
    doubt: doubt && {
      usdMillion: doubt(holders, worth.usdMillion, 1),
      percent: doubt(holders, worth.percent, factor),
    },
  };
}

/** Say what was solved; of the scenario as it stands in its file, before the field was set. */
function originIn(simulation: Simulation, sha256: string) {
  const { world, horizon, members, excluded, deficits, parameters, version } = simulation;
  const scenario = { ...simulation.scenario, sha256 };
  return { scenario, world, horizon, members, excluded, deficits, parameters, version };
}

function clauseIn({ clauses }: Scenario, { clause }: ScenarioField) {
  const { id, title } = clauses[clause]!;
  const others = clauses.flatMap((one) => (one.id === id ? [] : [one.id]));
  return { clause: id, title, otherClauses: others };
}
