import type { Horizon, Scenario } from '@musubi/vocabulary';

/** The result at the scenario's own horizon, or at the longest that was solved. */
export function headlineOf<Result extends { readonly horizon: Horizon }>(
  scenario: Scenario,
  results: readonly Result[],
): Result {
  const own = results.find(({ horizon }) => horizon === scenario.horizon);
  const headline = own ?? results.at(-1);
  if (headline === undefined) throw new RangeError(`a brief requires a result of ${scenario.id}`);
  return headline;
}
