/** Months in which an event may show in a series, indices into it. */
export interface EventWindow {
  /** The month of the event. */
  readonly event: number;
  /** The first month in which an alert counts as its own, at or before the event. */
  readonly from: number;
  /** The last such month. */
  readonly to: number;
}

/** An alert with the fall that it tells of, months as indices into the series. */
export interface SpottedFall {
  /** The month whose figure raised it. */
  readonly at: number;
  /** The first month of the fall. */
  readonly since: number;
}

/** How the alerts of one series fare against the events that were to show in it. */
export interface AlertScore {
  /** For each event, its first alert, an index into the alerts; null where it was missed. */
  readonly hits: readonly (number | null)[];
  /** The alerts that are no event's own, indices into the alerts. */
  readonly falseAlarms: readonly number[];
}

/**
 * Score alerts against events: an alert is an event's own where the fall begins, and the alert comes, within its window.
 * The first of them is the hit, further ones count for nothing; an alert that is no event's own is a false alarm, whatever
 * may have caused it.
 *
 *   hit_e = min{ a : from_e ≤ since_a , a ≤ to_e }
 *
 * @param alerts - the alerts, in rising order.
 * @see Fawcett and Provost (1999), Activity Monitoring, KDD-99, for scoring alerts by delay against false alarms.
 *
 * @example
 * ```ts
 * import { scoreAlerts } from '@musubi/economics';
 * const alerts = [3, 21, 40].map((at) => ({ at, since: at }));
 * const score = scoreAlerts(alerts, [{ event: 20, from: 20, to: 26 }]);
 * assert.deepEqual(score, { hits: [1], falseAlarms: [0, 2] });
 * ```
 */
export function scoreAlerts(
  alerts: readonly SpottedFall[],
  windows: readonly EventWindow[],
): AlertScore {
  const isOwn = ({ from, to }: EventWindow, { at, since }: SpottedFall) =>
    from <= since && at <= to;
  return {
    hits: windows.map((window) => {
      const first = alerts.findIndex((alert) => isOwn(window, alert));
      return first < 0 ? null : first;
    }),
    falseAlarms: [...alerts.keys()].filter(
      (at) => !windows.some((window) => isOwn(window, alerts[at]!)),
    ),
  };
}
