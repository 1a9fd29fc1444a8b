import { usualRule } from '@musubi/economics';
import type { PolicyEvent, SeriesAlert, Suppressions, WarningReport } from '@musubi/vocabulary';
import { hintsFor } from './hints.ts';
import { type Judgement, judgeSeries, knownSeries } from './judge-series.ts';
import type { LoadedSeries } from './loaded-series.ts';
import { suppressionOf } from './read-suppressions.ts';

/** What a report is made of. */
export interface WarnInput {
  readonly series: readonly LoadedSeries[];
  readonly events: readonly PolicyEvent[];
  readonly suppress: Suppressions['suppress'];
  readonly asOf?: string | undefined;
  /** Leave out alerts that could be raised before this date. */
  readonly since?: string | undefined;
  readonly version: string;
}

/** Judge series as they were known on a date, and report the alerts with the events near them. */
export function warn({ series, events, suppress, asOf, since, version }: WarnInput): WarningReport {
  const judgements = series.flatMap((one) => {
    const known = knownSeries(one, asOf);
    return known === null ? [] : [judgeSeries(known)];
  });
  const alerts = judgements
    .flatMap((judgement) => alertsOf(judgement, events, suppress))
    .filter(({ published }) => since === undefined || published >= since)
    .sort((a, b) => order(b.published, a.published) || order(a.series, b.series));
  const named = new Set(alerts.flatMap(({ hints }) => hints.map(({ event }) => event)));
  return {
    format: 'musubi-warnings/1',
    version,
    asOf: asOf ?? null,
    since: since ?? null,
    rule: { ...usualRule },
    series: judgements.map((judgement) => judgement.series),
    alerts,
    events: events.filter(({ id }) => named.has(id)),
  };
}

function alertsOf(
  { series, alerts }: Judgement,
  events: readonly PolicyEvent[],
  suppress: Suppressions['suppress'],
): SeriesAlert[] {
  return alerts.map((alert) => ({
    ...alert,
    hints: hintsFor(alert, series, events),
    suppressed: suppressionOf(alert, suppress),
  }));
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
