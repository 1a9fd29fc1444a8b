import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { locateStorage } from '@musubi/workbench';
import { parseRows } from '../figures/reference.ts';

/** What a customs office recorded of one partner in one month; null where it is not known. */
export interface TradeRecord {
  readonly valueUsd: number;
  readonly massKg: number | null;
}

/** The records of a product and flow, by partner and month. */
export type Flows = ReadonlyMap<string, ReadonlyMap<string, TradeRecord>>;

interface Row extends TradeRecord {
  readonly reporter: string;
  readonly flow: 'import' | 'export';
  readonly code: string;
  readonly partner: string;
  readonly period: string;
}

/** A shipment of at least this value that has no mass was not weighed. */
const unweighedUsd = 1000;

function rowsOf(file: string): Record<string, string>[] {
  const bytes = readFileSync(join(locateStorage().reference, 'products', file));
  return parseRows((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

function recordOf(value: string, mass: string): TradeRecord {
  const valueUsd = Number(value);
  const unknown = mass === '' || (Number(mass) === 0 && valueUsd > unweighedUsd);
  return { valueUsd, massKg: unknown ? null : Number(mass) };
}

const comtradeFlows: Readonly<Record<string, Row['flow']>> = { X: 'export', M: 'import' };

function comtradeRows(file: string): Row[] {
  return rowsOf(file).map(({ reporter, flow, hs, partner, period, value_usd, net_weight_kg }) => ({
    reporter: reporter!,
    flow: comtradeFlows[flow!]!,
    code: hs!,
    partner: partner!,
    period: period!,
    ...recordOf(value_usd!, net_weight_kg!),
  }));
}

function koreanRows(file: string): Row[] {
  return rowsOf(file).flatMap((row) =>
    (['import', 'export'] as const).map((flow) => ({
      reporter: 'KOR',
      flow,
      code: row.hsk10!,
      partner: row.partner!,
      period: row.period!,
      ...recordOf(row[`${flow}_usd`]!, row[`${flow}_kg`]!),
    })),
  );
}

const read: Readonly<Record<string, () => Row[]>> = {
  'korea-customs': () => koreanRows('korea_customs_hsk10_monthly_2000_2021.csv.gz'),
  'china-customs': () => comtradeRows('china_graphite_811292_exports_monthly_2017_2024.csv'),
  'japan-customs': () => comtradeRows('semis_trade_monthly_2017_2019.csv.gz'),
};

const kept = new Map<string, Row[]>();

/** Read the records of a source about a reporter's flow of a product. */
export function referenceFlows(
  source: string,
  reporter: string,
  flow: Row['flow'],
  code: string,
): Flows {
  const rows = kept.get(source) ?? read[source]!();
  kept.set(source, rows);
  const flows = new Map<string, Map<string, TradeRecord>>();
  for (const row of rows)
    if (row.reporter === reporter && row.flow === flow && row.code === code)
      flows.set(row.partner, (flows.get(row.partner) ?? new Map()).set(row.period, row));
  return flows;
}
