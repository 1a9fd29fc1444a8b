/** Months in which an event may show in a series, indices into it. */
export interface EventWindow {
  /** The month of the event. */
  readonly event: number;
  /** The first month in which an alert counts as its own, at or before the event. */
  readonly from: number;
  /** The last such month. */
  readonly to: number;
}

/** How the alerts of one series fare against the events that were to show in it. */
export interface AlertScore {
  /** For each event, the months from it to its first alert; null where it was missed. */
  readonly delays: readonly (number | null)[];
  /** The alerts that no event's window holds. */
  readonly falseAlarms: readonly number[];
}

/**
 * Score alerts against events: the first alert within the window of an event is a hit, further ones in it count for
 * nothing, an alert in no window is a false alarm, whatever may have caused it.
 *
 *   delay_e = min{ a − e : from_e ≤ a ≤ to_e }
 *
 * @param alerts - the months of the alerts, in rising order.
 * @see Fawcett and Provost (1999), Activity Monitoring, KDD-99, for scoring alerts by delay against false alarms.
 *
 * @example
 * ```ts
 * import { scoreAlerts } from '@musubi/economics';
 * const score = scoreAlerts([3, 21, 40], [{ event: 20, from: 20, to: 26 }]);
 * assert.deepEqual(score, { delays: [1], falseAlarms: [3, 40] });
 * ```
 */
export function scoreAlerts(
  alerts: readonly number[],
  windows: readonly EventWindow[],
): AlertScore {
  const within = ({ from, to }: EventWindow, alert: number) => from <= alert && alert <= to;
  return {
    delays: windows.map((window) => {
      const hit = alerts.find((alert) => within(window, alert));
      return hit === undefined ? null : hit - window.event;
    }),
    falseAlarms: alerts.filter((alert) => !windows.some((window) => within(window, alert))),
  };
}
