import { type Backtest, ok } from '@musubi/vocabulary';
import { canonicalJson } from '../file/canonical-json.ts';
import type { Outcome } from '../file/outcome.ts';
import { backtest } from '../warn/backtest.ts';
import { backtestCsv } from '../warn/backtest-csv.ts';
import { readShippedSeries } from '../warn/find-series.ts';
import { readEvents } from '../warn/read-events.ts';
import { distinctFiles } from './input-file.ts';
import type { Product } from './product.ts';
import type { Surroundings } from './surroundings.ts';

/** Score the early warning on the shipped series and events; the product holds `backtest.json` and `backtest.csv`. */
export async function runBacktest(surroundings: Surroundings): Promise<Outcome<Product<Backtest>>> {
  const series = await readShippedSeries(surroundings);
  if (!series.ok) return series;
  const events = await readEvents(surroundings.storage);
  if (!events.ok) return events;
  const result = backtest(series.value.series, events.value.events, surroundings.version);
  return ok({
    value: result,
    files: new Map([
      ['backtest.json', () => canonicalJson(result)],
      ['backtest.csv', () => backtestCsv(result)],
    ]),
    inputs: distinctFiles([...series.value.inputs, events.value.input]),
    seed: 0,
  });
}
