import type { RunRequest } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import { sweepProduct } from '../sweep/sweep-product.ts';
import type { Product } from './product.ts';
import { runBacktest } from './run-backtest.ts';
import { runBom } from './run-bom.ts';
import { runBrief } from './run-brief.ts';
import { runCase } from './run-case.ts';
import { runCoalition } from './run-coalition.ts';
import { runComparison } from './run-comparison.ts';
import { runMap } from './run-map.ts';
import { runMeasure } from './run-measure.ts';
import { runPlan } from './run-plan.ts';
import { runPropagate } from './run-propagate.ts';
import { runRespond } from './run-respond.ts';
import { runSimulation } from './run-simulation.ts';
import { runValidation } from './run-validation.ts';
import { runWarn } from './run-warn.ts';
import { runWorth } from './run-worth.ts';
import type { Surroundings } from './surroundings.ts';

/** Perform a request. */
export async function perform(
  request: RunRequest,
  surroundings: Surroundings,
): Promise<Outcome<Product<unknown>>> {
  switch (request.command) {
    case 'simulate':
      return runSimulation(request.arguments, surroundings);
    case 'coalition':
      return runCoalition(request.arguments, surroundings);
    case 'respond':
      return runRespond(request.arguments, surroundings);
    case 'worth':
      return runWorth(request.arguments, surroundings);
    case 'measure':
      return runMeasure(request.arguments, surroundings);
    case 'compare':
      return runComparison(request.arguments, surroundings);
    case 'brief':
      return runBrief(request.arguments, surroundings);
    case 'map':
      return runMap(request.arguments, surroundings);
    case 'propagate':
      return runPropagate(request.arguments, surroundings);
    case 'sweep':
      return sweepProduct(request.arguments, surroundings);
    case 'plan-bom':
      return runBom(request.arguments, surroundings);
    case 'plan':
      return runPlan(request.arguments, surroundings);
    case 'warn':
      return runWarn(request.arguments, surroundings);
    case 'case':
      return runCase(request.arguments, surroundings);
    case 'validate':
      return runValidation(surroundings);
    case 'warn-backtest':
      return runBacktest(surroundings);
  }
}
