import {
  type EventWindow,
  fallOf,
  prepareJudge,
  scoreAlerts,
  usualRule,
  yearOnYearAlerts,
} from '@musubi/economics';
import type { Backtest, BacktestPair, PolicyEvent } from '@musubi/vocabulary';
import { eventsOf, type ScoredEvent, windowMonths } from './event-windows.ts';
import { type BareAlert, judgedForm, judgeSeries } from './judge-series.ts';
import type { LoadedSeries } from './loaded-series.ts';
import { daysBetween, monthNumber } from './month.ts';
import { type Tally, tallyOf } from './tally.ts';

/** The falls of a year that the naive comparison is shown for; the last is the one that tuning chose. */
const naiveFalls = [0.5, 0.8, 0.9];
const naiveRestMonths = 12;

interface Scored {
  readonly one: LoadedSeries;
  readonly events: readonly ScoredEvent[];
  readonly judgedMonths: number;
  readonly alerts: readonly BareAlert[];
  /** See {@link scoreAlerts}. */
  readonly hits: readonly (number | null)[];
  readonly falseAlarms: readonly number[];
}

/**
 * Score the shipped rule on the series that no rule was chosen on: every alert is a hit of an event, or a false alarm,
 * whatever caused it; every event that does not show is a miss. The naive comparison with the year before is scored alike.
 */
export function backtest(
  series: readonly LoadedSeries[],
  events: readonly PolicyEvent[],
  version: string,
): Backtest {
  const scored = series
    .filter(({ use }) => use === 'evaluation')
    .map((one) => scoredOf(one, events));
  const seriesYears = scored.reduce((sum, { judgedMonths }) => sum + judgedMonths, 0) / 12;
  const pairs = scored.flatMap(pairsOf);
  const falseAlarmList = scored.flatMap(falseAlarmsOf);
  const named = new Set(pairs.map(({ event }) => event));
  return {
    format: 'musubi-backtest/1',
    version,
    rule: { ...usualRule },
    series: scored.length,
    tuningSeries: series.filter(({ use }) => use === 'tuning').length,
    seriesYears,
    windowMonths,
    ...tallyOf(pairs, falseAlarmList.length, seriesYears),
    events: [...named].map((event) => {
      const own = pairs.filter((pair) => pair.event === event);
      const { falseAlarms: _, falseAlarmsPerSeriesYear: __, ...tally } = tallyOf(own, 0, 1);
      return { event, ...tally };
    }),
    pairs,
    falseAlarmList,
    naive: naiveFalls.map((leastFall) => ({
      leastFall,
      ...naiveTally(scored, leastFall, seriesYears),
    })),
    eventList: events.filter(({ id }) => named.has(id)),
  };
}

function scoredOf(one: LoadedSeries, events: readonly PolicyEvent[]): Scored {
  const { series, alerts } = judgeSeries(one);
  const own = eventsOf(one, events);
  const spotted = alerts.map(({ month, since }) => ({
    at: monthNumber(month) - one.first,
    since: monthNumber(since) - one.first,
  }));
  const { hits, falseAlarms } = scoreAlerts(spotted, windowsOf(own));
  return { one, events: own, judgedMonths: series.judged, alerts, hits, falseAlarms };
}

function windowsOf(events: readonly ScoredEvent[]): EventWindow[] {
  return events.map(({ window }) => window);
}

function pairsOf({ one, events, alerts, hits }: Scored): BacktestPair[] {
  return events.map(({ policy, window, covered }, at) => {
    const hit = hits[at] === null ? null : alerts[hits[at]!]!;
    const missed = covered ? 'miss' : 'open';
    return {
      event: policy.id,
      series: one.about.id,
      outcome: hit === null ? missed : 'hit',
      month: hit?.month ?? null,
      published: hit?.published ?? null,
      delayMonths: hit === null ? null : monthNumber(hit.month) - one.first - window.event,
      delayDays:
        hit === null ? null : daysBetween(policy.effective ?? policy.announced, hit.published),
      lowMonths: hit?.lowMonths ?? null,
      earlierAlert: hit === null ? earlierAlert(alerts, one.first + window.event) : null,
      deepestFall: deepestFall(one, window),
    };
  });
}

/** Find the alert before an event whose episode, or the rest after it, goes on into the event. */
function earlierAlert(alerts: readonly BareAlert[], event: number): string | null {
  const last = alerts.findLast(({ month }) => monthNumber(month) < event);
  if (last === undefined) return null;
  const over = last.end === null || monthNumber(last.end) + usualRule.coolDownMonths >= event;
  return over ? last.month : null;
}

/** The deepest fall of a month of a window, each month against what the months before it led to expect. */
function deepestFall(one: LoadedSeries, { from, to }: EventWindow): number | null {
  const form = judgedForm(one);
  const judge = prepareJudge(form, usualRule);
  let deepest: number | null = null;
  for (let t = from; t <= Math.min(to, form.values_t.length - 1); t++) {
    const reading = judge(t);
    if (reading === null || Number.isNaN(form.values_t[t]!)) continue;
    const fall = fallOf(form.values_t[t]!, reading.expected, form.measure);
    if (deepest === null || fall > deepest) deepest = fall;
  }
  return deepest === null ? null : Number(deepest.toFixed(4));
}

function falseAlarmsOf({ alerts, falseAlarms }: Scored): Backtest['falseAlarmList'] {
  return falseAlarms.map((at) => {
    const { series, month, published, fall } = alerts[at]!;
    return { series, month, published, fall };
  });
}

function naiveTally(scored: readonly Scored[], leastFall: number, seriesYears: number): Tally {
  const rule = {
    leastFall,
    leastFallShare: usualRule.leastFallShare,
    restMonths: naiveRestMonths,
  };
  let falseAlarms = 0;
  const pairs = scored.flatMap(({ one, events }) => {
    const alerts = yearOnYearAlerts(judgedForm(one), rule).map((at) => ({ at, since: at }));
    const score = scoreAlerts(alerts, windowsOf(events));
    falseAlarms += score.falseAlarms.length;
    return events.map(({ window, covered }, at) => {
      const hit = score.hits[at]!;
      const missed = covered ? ('miss' as const) : ('open' as const);
      return {
        outcome: hit === null ? missed : ('hit' as const),
        delayMonths: hit === null ? null : alerts[hit]!.at - window.event,
      };
    });
  });
  return tallyOf(pairs, falseAlarms, seriesYears);
}
