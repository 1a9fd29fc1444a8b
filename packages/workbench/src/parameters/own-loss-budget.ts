import { ok, type ParameterFile, type Problem, type Result, refuse } from '@musubi/vocabulary';

/**
 * Give the share of its own real income that an excluded economy is willing to lose, in percent.
 *
 * @returns the budget, or a problem where the file has none.
 */
export function ownLossBudget({ id, response }: ParameterFile): Result<number, Problem> {
  return response === undefined
    ? refuse({
        kind: 'missing-data',
        what: `response.ownLossPercent (${id})`,
        remedy: 'Add response.ownLossPercent to the parameter file.',
      })
    : ok(response.ownLossPercent.value);
}
