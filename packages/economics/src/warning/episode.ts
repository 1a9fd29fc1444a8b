/** An alert as it could be raised when its month was published; later months do not change it. */
export interface Alert {
  /** The month, an index into the series. */
  readonly at: number;
  /** The first month of the fall, at or before `at`. */
  readonly since: number;
  /** What raised it: one month's change, or a level that persists. */
  readonly by: 'change' | 'level';
  readonly value: number;
  readonly expected: number;
  /** See {@link fallOf}. */
  readonly fall: number;
  readonly score: number;
}

/** An alert with what followed, as far as the series goes. */
export interface Episode {
  readonly alert: Alert;
  /** Months that breached the level rule, from `since` on. */
  readonly months: number;
  /** The first month of the recovery, or the month in which the fall was called a new level; null while it lasts. */
  readonly end: number | null;
  readonly ended: 'recovered' | 'settled' | null;
}
