import {
  type Episode,
  findAlerts,
  type Measure,
  type MonthlySeries,
  severityOf,
  usualRule,
  type WarningRule,
} from '@musubi/economics';
import type { JudgedSeries, SeriesAlert } from '@musubi/vocabulary';
import type { LoadedSeries } from './loaded-series.ts';
import { monthText, publishedOn } from './month.ts';

/** An alert without what others add to it. */
export type BareAlert = Omit<SeriesAlert, 'hints' | 'suppressed'>;

/** A series with what is wrong with it. */
export interface Judgement {
  readonly series: JudgedSeries;
  /** In the order of time. */
  readonly alerts: readonly BareAlert[];
  /** What each month was judged against; NaN where none could be. */
  readonly expected_t: Float64Array;
}

/** Give a series as the rules judge it: an amount, or a share. */
export function judgedForm({ about, first, values_t }: LoadedSeries): MonthlySeries {
  return { measure: measureOf(about.measure), values_t, firstMonth: first % 12 };
}

function measureOf(measure: JudgedSeries['measure']): Measure {
  return measure === 'share' ? 'share' : 'amount';
}

/**
 * Keep what could be read on a date.
 *
 * @returns the series, or null where no month of it was published.
 */
export function knownSeries(series: LoadedSeries, asOf: string | undefined): LoadedSeries | null {
  if (asOf === undefined) return series;
  let months = series.values_t.length;
  while (months > 0 && publishedOn(series.first + months - 1, series.lag) > asOf) months--;
  while (months > 0 && Number.isNaN(series.values_t[months - 1])) months--;
  return months === 0 ? null : { ...series, values_t: series.values_t.slice(0, months) };
}

/** Judge every month of a series. */
export function judgeSeries(series: LoadedSeries, rule: WarningRule = usualRule): Judgement {
  const { episodes, judgedMonths, expected_t } = findAlerts(judgedForm(series), rule);
  const { about, first, values_t } = series;
  return {
    series: {
      ...about,
      from: monthText(first),
      to: monthText(first + values_t.length - 1),
      known: values_t.filter((value) => !Number.isNaN(value)).length,
      judged: judgedMonths,
    },
    alerts: episodes.map((episode) => alertOf(series, episode)),
    expected_t,
  };
}

const significantDigits = 6;

function alertOf({ about, first, lag }: LoadedSeries, episode: Episode): BareAlert {
  const { at, since, by, value, expected, fall, score } = episode.alert;
  return {
    series: about.id,
    month: monthText(first + at),
    published: publishedOn(first + at, lag),
    since: monthText(first + since),
    by,
    severity: severityOf(fall, measureOf(about.measure)),
    value,
    expected: rounded(expected),
    fall: rounded(fall),
    score: rounded(score),
    lowMonths: episode.months,
    ended: episode.ended,
    end: episode.end === null ? null : monthText(first + episode.end),
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(significantDigits));
}
