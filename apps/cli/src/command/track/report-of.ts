import type { Citation, IndicatorReport } from '@musubi/vocabulary';
import { lookAround, reportIndicator, type TrackedIndicator } from '@musubi/workbench';

/** Report an indicator of a register. */
export function reportOf(
  { code, party, indicator, observations }: TrackedIndicator,
  sources: readonly Citation[],
): IndicatorReport {
  const { version } = lookAround();
  return reportIndicator(indicator.value, observations, {
    commitment: code,
    party,
    sources,
    version,
  });
}
