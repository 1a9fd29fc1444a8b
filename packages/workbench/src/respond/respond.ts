import { ok, type Response } from '@musubi/vocabulary';
import type { Engine } from '../engine/engine.ts';
import { type Preparation, prepare } from '../experiment/prepare.ts';
import type { Outcome } from '../file/outcome.ts';
import type { LoadedSetting } from '../run/load-setting.ts';
import type { Surroundings } from '../run/surroundings.ts';
import { originOf, warningsOf } from '../simulate/origin.ts';
import { solveCasting } from '../simulate/solve-casting.ts';
import { toContract } from '../simulate/warning.ts';
import type { DrawDesign } from '../uncertainty/drawn-file.ts';
import { drawnBudget, drawnParameters } from '../uncertainty/drawn-parameters.ts';
import { drawnPoints } from '../uncertainty/drawn-points.ts';
import { contestOf } from './contest.ts';
import type { Context, RespondOptions } from './context.ts';
import { searchAnswers } from './search-answers.ts';
import { valueAnswers } from './value-answers.ts';

/** Of the equilibria to which deficits are closed and from which answers are sought. */
const tolerance = 1e-12;

/**
 * Find how the excluded economy may answer a scenario, and who pays.
 *
 * Three answers: the mirror gives back the same; `own-income` is the best found for the responder itself; `harm` the
 * greatest harm found to the targets within a budget of own loss. Doubts hold the instruments as they were found at the
 * central parameters and draw the parameters; the greatest harm takes its instruments from the budget of the draw, unless
 * the budget is given.
 *
 * @returns the answers, or why there are none: nobody answers, a code is unknown, or the scenario has no equilibrium.
 */
export async function respond(
  { setting, experiment }: Pick<LoadedSetting, 'setting' | 'experiment'>,
  options: RespondOptions,
  engine: Engine,
  surroundings: Pick<Surroundings, 'signal' | 'onProgress'>,
): Promise<Outcome<Response>> {
  const prepared = prepare({ ...setting, horizon: experiment.horizon }, [], tolerance);
  if (!prepared.ok) return prepared;
  const preparation = prepared.value;
  const unanswered = solveCasting(preparation.setting, preparation.casting);
  if (!unanswered.ok) return unanswered;
  const chosen = contestOf(preparation.setting, preparation.casting, options);
  if (!chosen.ok) return chosen;
  const { contest } = chosen.value;
  const context: Context = {
    experiment,
    preparation,
    arena: { ...unanswered.value, elasticities: preparation.casting.elasticities },
    contest,
    options,
    points: pointsOf(preparation, options.design),
  };
  const found = await searchAnswers(context, engine, surroundings);
  if (!found.ok) return found;
  const valued = await valueAnswers(context, found.value, engine, surroundings);
  if (!valued.ok) return valued;
  const codes = (positions: readonly number[]) =>
    positions.map((n) => setting.world.manifest.economies[n]!.code);
  return ok({
    format: 'musubi-response/1',
    ...originOf(preparation.setting, preparation.casting),
    responders: codes(contest.actors),
    targets: codes(contest.opponents),
    sectors: contest.sectors.map((j) => setting.world.manifest.sectors[j]!.code),
    draws: options.design && { count: options.design.draws, seed: options.design.seed },
    answers: valued.value,
    bestReplies: found.value.replies,
    warnings: toContract([
      ...warningsOf(preparation.setting, preparation.casting),
      ...chosen.value.warnings,
    ]),
  });
}

function pointsOf({ setting, casting }: Preparation, design: DrawDesign | null) {
  if (design === null) return null;
  const { file } = setting.parameters;
  const { parameters } = setting.scenario.scenario;
  const { sectors } = setting.world.manifest;
  return drawnPoints(file, design, [
    ...drawnParameters(file, casting.horizon, sectors, parameters),
    ...drawnBudget(file),
  ]);
}
