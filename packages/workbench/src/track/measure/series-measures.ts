import { ok, parsePeriod } from '@musubi/vocabulary';
import { z } from 'zod';
import { type Outcome, refuseOne } from '../../file/outcome.ts';
import { findSeries } from '../../warn/find-series.ts';
import { knownSeries } from '../../warn/judge-series.ts';
import type { LoadedSeries } from '../../warn/loaded-series.ts';
import { monthText } from '../../warn/month.ts';
import type { Reading } from '../status/judge-status.ts';
import { lastMonthOf } from '../status/months-to.ts';
import type { Gauge, MeasureKind, MeasureRoots } from './gauge.ts';

const series = z
  .string()
  .min(1)
  .describe('A shipped series by its id, or a CSV file with one series.');
const ofSeries = z.strictObject({ series });
const ofTwo = ofSeries.extend({ of: series.describe('The whole that the series is a part of.') });

const monthsOfYear = 12;

/** Months of a file of one’s own count as published at the end of the next month. */
const ownLag = { lag: { months: 1, day: 31 }, shares: false };

async function openSeries(word: string, roots: MeasureRoots): Promise<Outcome<LoadedSeries>> {
  const found = await findSeries([word], ownLag, roots);
  if (!found.ok) return found;
  const [only, ...more] = found.value.series as [LoadedSeries, ...LoadedSeries[]];
  if (more.length > 0)
    return refuseOne({
      kind: 'unknown-code',
      scheme: 'series',
      code: word,
      known: found.value.series.map(({ about }) => about.id),
    });
  const known = knownSeries(only, roots.asOf);
  if (known !== null) return ok(known);
  const what = `${word} (${roots.asOf})`;
  return refuseOne({ kind: 'missing-data', what, remedy: 'Choose a later date.' });
}

/** Read a month; NaN where it is not known. */
function monthOf({ first, values_t }: LoadedSeries, month: number): number {
  return values_t[month - first] ?? Number.NaN;
}

/** Add up the twelve months to the end of a period; NaN where one of them is not known. */
function yearTo(one: LoadedSeries, period: string): number {
  const last = lastMonthOf(period);
  let sum = 0;
  for (let month = last - monthsOfYear + 1; month <= last; month++) sum += monthOf(one, month);
  return sum;
}

function figure(value: number): Reading {
  return { value: Number.isFinite(value) ? value : null };
}

function gaugeOf(parts: readonly LoadedSeries[], unit: string, read: Gauge['read']): Gauge {
  const first = Math.max(...parts.map((part) => part.first));
  const end = Math.min(...parts.map((part) => part.first + part.values_t.length));
  return {
    dataset: parts[0]!.about.id,
    unit,
    periods: Array.from({ length: Math.max(0, end - first) }, (_, t) => monthText(first + t)),
    files: parts.flatMap(({ table }) => table ?? []),
    sources: parts.flatMap(({ about }) => about.source ?? []),
    read,
  };
}

function isMonth(period: string): boolean {
  const parsed = parsePeriod(period);
  return parsed.ok && parsed.value.kind === 'month';
}

const value: MeasureKind<z.infer<typeof ofSeries>> = {
  schema: ofSeries,
  periods: 'months',
  open: async ({ series: word }, roots) => {
    const one = await openSeries(word, roots);
    if (!one.ok) return one;
    return ok(
      gaugeOf([one.value], one.value.about.unit, (period) =>
        figure(isMonth(period) ? monthOf(one.value, lastMonthOf(period)) : Number.NaN),
      ),
    );
  },
};

const sum: MeasureKind<z.infer<typeof ofSeries>> = {
  schema: ofSeries,
  periods: 'months',
  open: async ({ series: word }, roots) => {
    const one = await openSeries(word, roots);
    if (!one.ok) return one;
    const { unit, measure } = one.value.about;
    if (measure === 'share' || measure === 'unit-value')
      return refuseOne({
        kind: 'conflict',
        what: `${word}: ${measure}`,
        remedy: 'Choose a series of value or mass, which can be added up.',
      });
    return ok(gaugeOf([one.value], unit, (period) => figure(yearTo(one.value, period))));
  },
};

const share: MeasureKind<z.infer<typeof ofTwo>> = {
  schema: ofTwo,
  periods: 'months',
  open: async ({ series: word, of }, roots) => {
    const [part, whole] = [await openSeries(word, roots), await openSeries(of, roots)];
    if (!part.ok) return part;
    if (!whole.ok) return whole;
    if (part.value.about.unit !== whole.value.about.unit)
      return refuseOne({
        kind: 'conflict',
        what: `${word}: ${part.value.about.unit}; ${of}: ${whole.value.about.unit}`,
        remedy: 'Choose two series of the same unit.',
      });
    return ok(
      gaugeOf([part.value, whole.value], 'percent', (period) =>
        figure((100 * yearTo(part.value, period)) / yearTo(whole.value, period)),
      ),
    );
  },
};

/** The measures of monthly series: a month, twelve months, and their share in the twelve months of another. */
export const seriesMeasures = {
  'series-value': value,
  'series-sum': sum,
  'series-share': share,
} as const;
