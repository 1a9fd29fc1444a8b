import {
  findAlerts,
  type MonthlySeries,
  type WarningRule,
  type YearOnYearRule,
  yearOnYearAlerts,
} from '@musubi/economics';

/** A way to find the months in which a series raises an alert. */
export type Finder = (series: MonthlySeries) => number[];

/** How a rule fares on the tuning series. */
export interface Trial {
  /** Alerts on the series as they are, a year of judged months: all count as false. */
  readonly falseAlarms: number;
  /** The share of planted falls that are found while they last, by their size. */
  readonly found: readonly number[];
  /** The mean months from the beginning of a planted fall to its alert, of those found. */
  readonly delay: number;
}

/** The sizes of the falls that are planted, as fractions. */
const plantedFalls = [0.5, 0.8];

const lasting = 6;
const spacing = 7;
const quietMonths = 24;
/** As far back as any rule looks. */
const memory = 84;
/** The months that a series needs before it is judged. */
const burnIn = 36;

/** Find alerts by a rule. */
export function ruleFinder(rule: WarningRule): Finder {
  return (series) => findAlerts(series, rule).episodes.map(({ alert }) => alert.at);
}

/** Find alerts by the naive comparison with the year before. */
export function naiveFinder(rule: YearOnYearRule): Finder {
  return (series) => yearOnYearAlerts(series, rule);
}

/**
 * Try a finder on series without events of their own: count its alerts on them as they are, then plant falls that last six
 * months, one at a time in every seventh month, and see which are found. Months shortly after an alert of the series’
 * own are left out, since no finder would raise another there.
 */
export function tryFinder(series: readonly MonthlySeries[], find: Finder): Trial {
  let alarms = 0;
  let months = 0;
  let delays = 0;
  let planted = 0;
  const found = plantedFalls.map(() => 0);
  for (const one of series) {
    const own = find(one);
    alarms += own.filter((at) => at >= burnIn).length;
    months += one.values_t.length - burnIn;
    for (let at = burnIn; at + lasting <= one.values_t.length; at += spacing) {
      if (own.some((alert) => at - quietMonths <= alert && alert < at + lasting)) continue;
      planted++;
      for (const [size, fall] of plantedFalls.entries()) {
        const { series: fallen, onset } = withFall(one, at, fall);
        const alert = find(fallen).find((month) => month >= onset);
        if (alert === undefined) continue;
        found[size]!++;
        delays += alert - onset;
      }
    }
  }
  return {
    falseAlarms: alarms / (months / 12),
    found: found.map((count) => count / planted),
    delay: delays / found.reduce((sum, count) => sum + count),
  };
}

/** Plant a fall, and keep only the months that can bear on its alert. */
function withFall({ measure, values_t, firstMonth }: MonthlySeries, at: number, fall: number) {
  const from = Math.max(0, at - memory);
  const kept = values_t.slice(from, at + lasting);
  for (let t = at - from; t < kept.length; t++) kept[t]! *= 1 - fall;
  const series = { measure, values_t: kept, firstMonth: (firstMonth + from) % 12 };
  return { series, onset: at - from };
}
