import {
  type Answer,
  type Coalition,
  type Horizon,
  horizons,
  ok,
  type Response,
  type RunArguments,
  type Simulation,
} from '@musubi/vocabulary';
import { coalitionValues } from '../coalition/coalition-values.ts';
import type { Engine } from '../engine/engine.ts';
import type { Outcome } from '../file/outcome.ts';
import { respond } from '../respond/respond.ts';
import { simulate } from '../simulate/simulate.ts';
import { simulationDoubt } from '../simulate/simulation-doubt.ts';
import type { DrawDesign } from '../uncertainty/drawn-file.ts';
import { designOf } from './draw-choice.ts';
import type { LoadedSetting } from './load-setting.ts';
import type { Shares } from './progress-share.ts';
import { breathe } from './surroundings.ts';

/** All results of a scenario that a brief shows, in the order of the horizons. */
export interface Chapter extends Pick<LoadedSetting, 'setting' | 'inputs'> {
  readonly simulations: readonly Simulation[];
  /** Empty where the alliance has a single member. */
  readonly coalitions: readonly Coalition[];
  /** Empty where nobody is excluded. */
  readonly responses: readonly Response[];
}

/** How long the parts of a horizon take, against each other: the simulation, the coalition values, the answer. */
const weights = { simulation: 1, coalition: 12, response: 20 } as const;

type Part = keyof typeof weights;

function partsOf(
  { scenario }: LoadedSetting['setting']['scenario'],
  { quick = false }: Pick<RunArguments<'brief'>, 'quick'>,
): Part[] {
  if (quick) return ['simulation'];
  return [
    'simulation',
    ...(scenario.members.length > 1 ? (['coalition'] as const) : []),
    ...(scenario.excluded.length > 0 ? (['response'] as const) : []),
  ];
}

/** List the weights of the parts of a chapter. */
export function chapterWeights(
  { setting }: Pick<LoadedSetting, 'setting'>,
  request: Pick<RunArguments<'brief'>, 'quick'>,
): number[] {
  return horizons.flatMap(() => partsOf(setting.scenario, request).map((part) => weights[part]));
}

/** Solve all that a brief says of a scenario. */
export async function briefChapter(
  loaded: LoadedSetting,
  request: Pick<RunArguments<'brief'>, 'draws' | 'seed' | 'quick'>,
  engine: Engine,
  shares: Shares,
): Promise<Outcome<Chapter>> {
  const { setting, inputs } = loaded;
  const choice = request.quick ? { seed: request.seed } : request;
  const { design, seed: used } = designOf(choice, setting);
  const parts = partsOf(setting.scenario, request);
  const simulations: Simulation[] = [];
  const coalitions: Coalition[] = [];
  const responses: Response[] = [];
  for (const horizon of horizons) {
    const at = atHorizon(loaded, horizon);
    const simulation = await simulated(at, design, engine, shares);
    if (!simulation.ok) return simulation;
    simulations.push(simulation.value);
    if (parts.includes('coalition')) {
      const coalition = await coalitionValues(at, { design }, engine, shares.next());
      if (!coalition.ok) return coalition;
      coalitions.push(coalition.value);
      shares.done();
    }
    if (parts.includes('response')) {
      const options = { ...answersSought(setting), design, seed: used };
      const response = await respond(at, options, engine, shares.next());
      if (!response.ok) return response;
      responses.push(response.value);
      shares.done();
    }
  }
  return ok({ setting, inputs, simulations, coalitions, responses });
}

/** A brief seeks the greatest harm at one budget: at several, as its bands would want, it takes twice as long. */
function answersSought({ parameters }: LoadedSetting['setting']) {
  const budgetPercent = parameters.file.response?.ownLossPercent.value;
  const objectives = ['mirror', 'own-income', ...(budgetPercent === undefined ? [] : ['harm'])];
  return { budgetPercent, objectives: objectives as Answer['objective'][] };
}

function atHorizon(
  { setting, experiment, inputs }: LoadedSetting,
  horizon: Horizon,
): LoadedSetting {
  return { setting: { ...setting, horizon }, experiment: { ...experiment, horizon }, inputs };
}

async function simulated(
  loaded: LoadedSetting,
  design: DrawDesign | null,
  engine: Engine,
  shares: Shares,
): Promise<Outcome<Simulation>> {
  const surroundings = shares.next();
  await breathe(surroundings);
  const simulation = simulate(loaded.setting);
  if (!simulation.ok) return simulation;
  const doubt =
    design && (await simulationDoubt(loaded, simulation.value, design, engine, surroundings));
  if (doubt && !doubt.ok) return doubt;
  shares.done();
  return ok({ ...simulation.value, ...(doubt && { doubt: doubt.value }) });
}
