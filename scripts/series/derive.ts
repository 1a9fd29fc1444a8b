import type { SeriesEntry } from '@musubi/vocabulary';
import type { Flows, TradeRecord } from './reference-flows.ts';

/** A derived series: a value a month, null where it is not known. */
export type Derived = ReadonlyMap<string, number | null>;

const nothing: TradeRecord = { valueUsd: 0, massKg: 0 };
const shareDigits = 4;
const unitValueDigits = 3;

/** Derive a measure of one partner, or of all together, for every month from the first with any trade to the last. */
export function derive(
  flows: Flows,
  measure: SeriesEntry['measure'],
  partner: string | null,
  from = '0000-00',
): Derived {
  const months = monthsOf(flows).filter((month) => month >= from);
  return new Map(months.map((month) => [month, measured(flows, measure, partner, month)]));
}

/** The months of the records, without those at the beginning in which nothing was traded at all. */
function monthsOf(flows: Flows): string[] {
  const months = [...new Set([...flows.values()].flatMap((records) => [...records.keys()]))].sort();
  const first = months.findIndex((month) => totalOf(flows, month).valueUsd > 0);
  return months.slice(first);
}

function measured(
  flows: Flows,
  measure: SeriesEntry['measure'],
  partner: string | null,
  month: string,
): number | null {
  const all = totalOf(flows, month);
  const { valueUsd, massKg } = partner === null ? all : (flows.get(partner)?.get(month) ?? nothing);
  switch (measure) {
    case 'value':
      return Math.round(valueUsd);
    case 'mass':
      return massKg === null ? null : Math.round(massKg);
    case 'share':
      return all.valueUsd === 0 ? null : rounded(valueUsd / all.valueUsd, shareDigits);
    case 'unit-value':
      return massKg === null || massKg === 0 ? null : rounded(valueUsd / massKg, unitValueDigits);
  }
}

function totalOf(flows: Flows, month: string): TradeRecord {
  const records = [...flows.values()].map((partner) => partner.get(month) ?? nothing);
  return records.reduce((sum, { valueUsd, massKg }) => ({
    valueUsd: sum.valueUsd + valueUsd,
    massKg: sum.massKg === null || massKg === null ? null : sum.massKg + massKg,
  }));
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
