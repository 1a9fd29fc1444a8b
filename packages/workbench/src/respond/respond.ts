import { ok, type Response } from '@musubi/vocabulary';
import type { Engine } from '../engine/engine.ts';
import { type Preparation, prepare } from '../experiment/prepare.ts';
import type { Outcome } from '../file/outcome.ts';
import type { LoadedSetting } from '../run/load-setting.ts';
import type { Surroundings } from '../run/surroundings.ts';
import { originOf, warningsOfCasting } from '../simulate/origin.ts';
import type { DrawDesign } from '../uncertainty/drawn-file.ts';
import { drawnBudget, drawnParameters } from '../uncertainty/drawn-parameters.ts';
import { drawnPoints } from '../uncertainty/drawn-points.ts';
import { arenaOf } from './arena.ts';
import { contestOf } from './contest.ts';
import type { Context, RespondOptions } from './context.ts';
import { searchAnswers } from './search-answers.ts';
import { valueAnswers } from './value-answers.ts';

/** Of the equilibrium that is answered. */
const tolerance = 1e-12;

/**
 * Find how the excluded economy may answer a scenario, and who pays.
 *
 * Three answers: the mirror gives back the same; `own-income` is the best found for the responder itself; `harm` the
 * greatest harm found to the targets within a budget of own loss. Doubts hold the instruments as they were found at the
 * central parameters and draw the parameters; the greatest harm takes its instruments from the budget of the draw.
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
  const contest = contestOf(preparation.setting, preparation.casting, options);
  if (!contest.ok) return contest;
  const context: Context = {
    experiment,
    preparation,
    arena: arenaOf(preparation),
    contest: contest.value,
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
    responders: codes(contest.value.actors),
    targets: codes(contest.value.opponents),
    sectors: contest.value.sectors.map((j) => setting.world.manifest.sectors[j]!.code),
    draws: options.design && { count: options.design.draws, seed: options.design.seed },
    answers: valued.value,
    bestReplies: found.value.replies,
    warnings: warningsOfCasting(preparation.setting, preparation.casting),
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
