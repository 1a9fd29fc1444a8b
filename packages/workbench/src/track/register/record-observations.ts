import type { Act } from '@musubi/register';
import type { Problem, Result } from '@musubi/vocabulary';
import { ok, refuse } from '@musubi/vocabulary';
import type { Surroundings } from '../../run/surroundings.ts';
import { type Observed, observe } from '../indicator/observe.ts';
import type { MeasureRoots } from '../measure/gauge.ts';
import type { TrackedIndicator } from './indicators-in.ts';

/** Observe an indicator and record what is new; an older figure stays beside the one that revises it. */
export async function recordObservations(
  act: Act,
  { indicator, observations }: Pick<TrackedIndicator, 'indicator' | 'observations'>,
  periods: readonly string[],
  surroundings: MeasureRoots & Pick<Surroundings, 'version'>,
): Promise<Result<Observed, Problem>> {
  const observed = await observe(indicator.value, observations, periods, act, surroundings);
  if (!observed.ok) return refuse(observed.problem[0]!);
  for (const made of observed.value.added) {
    const put = await act.put('observation', made, { expected: 0, action: 'observation.compute' });
    if (!put.ok) return put;
  }
  return ok(observed.value);
}
