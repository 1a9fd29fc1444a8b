import type { JudgedSeries, PolicyEvent, SeriesAlert, WarningReport } from '@musubi/vocabulary';

/** An alert as it is sent: with its series, and the events near it. */
export interface Dispatch {
  readonly format: 'musubi-alert/1';
  /** The same alert has the same key, whenever it is found. */
  readonly key: string;
  readonly alert: SeriesAlert;
  readonly series: Pick<JudgedSeries, 'id' | 'title' | 'measure' | 'unit'>;
  readonly events: readonly PolicyEvent[];
}

/** Make what is sent of the alerts of a report that nobody has acknowledged, the earliest first. */
export function dispatchesOf({ alerts, series, events }: WarningReport): Dispatch[] {
  const about = new Map(series.map((one) => [one.id, one]));
  return alerts
    .filter(({ suppressed }) => suppressed === null)
    .map((alert): Dispatch => {
      const { id, title, measure, unit } = about.get(alert.series)!;
      return {
        format: 'musubi-alert/1',
        key: `${alert.series} ${alert.month}`,
        alert,
        series: { id, title, measure, unit },
        events: events.filter((event) => alert.hints.some((hint) => hint.event === event.id)),
      };
    })
    .reverse();
}
