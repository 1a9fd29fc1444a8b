import { ok, type RunArguments, type WarningReport } from '@musubi/vocabulary';
import { canonicalJson } from '../file/canonical-json.ts';
import type { Outcome } from '../file/outcome.ts';
import { alertsCsv } from '../warn/alerts-csv.ts';
import { findSeries } from '../warn/find-series.ts';
import { knownSeries } from '../warn/judge-series.ts';
import { readEvents } from '../warn/read-events.ts';
import { readSuppressions } from '../warn/read-suppressions.ts';
import { warn } from '../warn/warn.ts';
import { fromPortable } from '../world-store/portable-path.ts';
import { distinctFiles } from './input-file.ts';
import type { FindingProduct } from './product.ts';
import type { Surroundings } from './surroundings.ts';

/** Figures of a month are taken to be published at the end of the next one, where nothing says when. */
const usualLag = { months: 1, day: 31 };

/**
 * Judge monthly series and report the alerts; the product holds `warnings.json`, `alerts.csv`, and a brief of its own.
 *
 * @returns the product, or what is wrong with the series, the events or the suppressions.
 */
export async function runWarn(
  {
    series: words = [],
    since,
    suppress,
    publishedMonths,
    publishedDay,
    shares = false,
  }: RunArguments<'warn'>,
  surroundings: Surroundings,
): Promise<Outcome<FindingProduct<WarningReport>>> {
  const lag = {
    months: publishedMonths ?? usualLag.months,
    day: publishedDay ?? usualLag.day,
  };
  const found = await findSeries(words, { lag, shares }, surroundings);
  if (!found.ok) return found;
  const events = await readEvents(surroundings.storage);
  if (!events.ok) return events;
  const acknowledged = await suppressionsOf(suppress, surroundings);
  if (!acknowledged.ok) return acknowledged;
  const { asOf, version } = surroundings;
  const report = warn({
    series: found.value.series,
    events: events.value.events,
    suppress: acknowledged.value.suppress,
    asOf,
    since,
    version,
  });
  const inputs = distinctFiles([
    ...found.value.inputs,
    events.value.input,
    ...acknowledged.value.inputs,
  ]);
  const series = found.value.series.flatMap((one) => knownSeries(one, asOf) ?? []);
  const { warningsFinding } = await import('../brief/finding/warnings/warnings-finding.ts');
  const { findingBrief } = await import('./finding-brief.ts');
  const findings = [warningsFinding({ report, series })];
  return ok({
    value: report,
    files: new Map([
      ['warnings.json', () => canonicalJson(report)],
      ['alerts.csv', () => alertsCsv(report)],
      ...findingBrief(findings, inputs, surroundings),
    ]),
    findings,
    inputs,
    seed: 0,
  });
}

async function suppressionsOf(file: string | undefined, surroundings: Surroundings) {
  if (file === undefined) return ok({ suppress: [], inputs: [] });
  const read = await readSuppressions(fromPortable(file, surroundings), file);
  return read.ok ? ok({ suppress: read.value.suppress, inputs: [read.value.input] }) : read;
}
