import { type Citation, ok } from '@musubi/vocabulary';
import type { Outcome } from '../../file/outcome.ts';
import type { Reading } from '../status/judge-status.ts';
import type { MeasureRoots } from './gauge.ts';
import { checkPeriod, type MeasureChoice, openGauge } from './open-gauge.ts';
import { vintageOf } from './vintage.ts';

/** A figure with all that makes it contestable. */
export interface Computed extends Reading {
  readonly unit: string;
  readonly dataset: string;
  readonly vintageSha256: string;
  readonly sources: readonly Citation[];
}

/**
 * Compute a measure in a period on the data that its parameters name.
 *
 * @returns the figure with the SHA-256 of the data, null where they do not say; or what is wrong with the parameters.
 *
 * @example
 * ```ts
 * import { computeMeasure, lookAround } from '@musubi/workbench';
 * const parameters = {
 *   reporter: 'KOR', partner: 'JPN', product: '2811111000', table: 'korea-chip-materials',
 * };
 * const share = await computeMeasure({ measure: 'import-share', parameters }, '2018', lookAround());
 * assert(share.ok);
 * assert.equal(share.value.value?.toFixed(1), '41.9');
 * ```
 */
export async function computeMeasure(
  choice: MeasureChoice,
  period: string,
  roots: MeasureRoots,
): Promise<Outcome<Computed>> {
  const checked = checkPeriod(choice.measure, period);
  if (!checked.ok) return checked;
  const gauge = await openGauge(choice, roots);
  if (!gauge.ok) return gauge;
  const { unit, dataset, sources, files, read } = gauge.value;
  return ok({ ...read(period), unit, dataset, sources, vintageSha256: vintageOf(files) });
}
