import { ok } from '@musubi/vocabulary';
import { backtest } from '../warn/backtest.ts';
import { readShippedSeries } from '../warn/find-series.ts';
import { judgeSeries } from '../warn/judge-series.ts';
import type { LoadedSeries } from '../warn/loaded-series.ts';
import { monthNumber } from '../warn/month.ts';
import { readEvents } from '../warn/read-events.ts';
import { locateStorage } from '../world-store/storage.ts';
import type { Procedure } from './procedure.ts';

const scored = 'scored series';
const pairs = {
  'hydrogen fluoride from Japan': 'kor-import-hydrogen-fluoride-jpn-mass',
  'natural graphite to Japan': 'chn-export-natural-graphite-jpn-mass',
};

/** Score the early warning on the shipped series, and count the alerts that change when later months are known. */
export const earlyWarning: Procedure = async ({ onInputs }) => {
  const storage = locateStorage();
  const series = await readShippedSeries({ storage });
  if (!series.ok) return series;
  const events = await readEvents(storage);
  if (!events.ok) return events;
  onInputs([...series.value.inputs, events.value.input]);
  const own = series.value.series.filter(({ use }) => use === 'evaluation');
  const tuned = new Set(
    series.value.series.filter(({ use }) => use === 'tuning').map(({ about }) => about.id),
  );
  const result = backtest(series.value.series, events.value.events, '');
  return ok([
    ...Object.entries({
      series: result.series,
      'series that the rule was tuned on': own.filter(({ about }) => tuned.has(about.id)).length,
      'alerts that later months change': own.reduce((sum, one) => sum + changedAlerts(one), 0),
      hits: result.hits,
      misses: result.misses,
      'false alarms a series-year': result.falseAlarmsPerSeriesYear,
    }).map(([quantity, value]) => ({ economy: scored, quantity, value })),
    ...Object.entries(pairs).map(([economy, id]) => ({
      economy,
      quantity: 'months from the measure to the alert',
      value: result.pairs.find((pair) => pair.series === id)?.delayMonths ?? Number.NaN,
    })),
  ]);
};

/** Count the alerts that are another one, or none, where the series ends with their month. */
function changedAlerts(one: LoadedSeries): number {
  return judgeSeries(one).alerts.filter((alert) => {
    const values_t = one.values_t.slice(0, monthNumber(alert.month) - one.first + 1);
    const last = judgeSeries({ ...one, values_t }).alerts.at(-1);
    return last?.month !== alert.month || last.fall !== alert.fall || last.score !== alert.score;
  }).length;
}
