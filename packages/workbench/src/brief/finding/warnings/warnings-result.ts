import type { WarningReport } from '@musubi/vocabulary';
import type { LoadedSeries } from '../../../warn/loaded-series.ts';

/** A warning report with the series that it judged, as they were known to it. */
export interface WarningsResult {
  readonly report: WarningReport;
  readonly series: readonly LoadedSeries[];
}
