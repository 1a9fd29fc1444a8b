import type { Citation } from '@musubi/vocabulary';
import type { MeasureRoots } from '../measure/gauge.ts';
import { type MeasureChoice, openGauge } from '../measure/open-gauge.ts';

/** Find where the data of an indicator come from; nowhere that is known where they cannot be opened here. */
export async function sourcesOf(
  indicator: MeasureChoice,
  roots: MeasureRoots,
): Promise<readonly Citation[]> {
  const gauge = await openGauge(indicator, roots);
  return gauge.ok ? gauge.value.sources : [];
}
