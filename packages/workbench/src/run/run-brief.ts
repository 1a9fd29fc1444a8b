import type { RunArguments } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import type { Brief } from './brief.ts';
import type { Product } from './product.ts';
import type { Surroundings } from './surroundings.ts';

/** The scenarios of a brief when none is named. */
export const briefScenarios: readonly string[] = ['trilateral-2021', 'exclude-china-chips'];

/**
 * Make a brief of scenarios: each at the three horizons, with the validation of the model. What only a brief needs is
 * loaded only here.
 *
 * The product holds one page per language, `brief.json` with every result, and `figures.csv` with every number.
 */
export async function runBrief(
  request: RunArguments<'brief'>,
  surroundings: Surroundings,
): Promise<Outcome<Product<Brief>>> {
  const { makeBrief } = await import('./make-brief.ts');
  return makeBrief(request, surroundings);
}
