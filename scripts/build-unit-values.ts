import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { locateStorage, toCsv } from '@musubi/workbench';

/** Yearly trade of one code from one economy to another. */
interface Trade {
  valueUsd: number;
  massKg: number;
}

/** Trade below this weight says little about a price. */
const leastMassKg = 1000;

const folder = join(locateStorage().reference, 'products');
const rowsOf = (name: string) => {
  const bytes = readFileSync(join(folder, name));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [header = '', ...lines] = text.trim().split(/\r?\n/u);
  const keys = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(keys.map((key, at) => [key, cells[at] ?? '']));
  });
};

const trades = new Map<string, Trade>();
function add(source: string, code: string, from: string, to: string, period: string, trade: Trade) {
  const key = [code, from, to, period.slice(0, 4), source].join(',');
  const known = trades.get(key) ?? { valueUsd: 0, massKg: 0 };
  trades.set(key, {
    valueUsd: known.valueUsd + trade.valueUsd,
    massKg: known.massKg + trade.massKg,
  });
}

for (const row of rowsOf('korea_customs_hsk10_monthly_2000_2021.csv.gz'))
  if (row.period! >= '2010')
    add('Korea Customs Service via K-stat', row.hsk10!, row.partner!, 'KOR', row.period!, {
      valueUsd: Number(row.import_usd),
      massKg: Number(row.import_kg),
    });
// A month without a weight would make the year look dear; 811292 is a basket.
for (const row of rowsOf('china_graphite_811292_exports_monthly_2017_2024.csv'))
  if (Number(row.net_weight_kg) > 0 && row.hs !== '811292')
    add('UN Comtrade', row.hs!, row.reporter!, row.partner!, row.period!, {
      valueUsd: Number(row.value_usd),
      massKg: Number(row.net_weight_kg),
    });

const rows = [...trades]
  .filter(([, { massKg }]) => massKg >= leastMassKg)
  .map(([key, { valueUsd, massKg }]) => {
    const [code, from, to, year, source] = key.split(',') as [
      string,
      string,
      string,
      string,
      string,
    ];
    const unitValue = Number((valueUsd / massKg).toPrecision(5));
    return [code, from, to, Number(year), Math.round(massKg / 1000), unitValue, source] as const;
  })
  .sort((a, b) => (a.slice(0, 4).join() < b.slice(0, 4).join() ? -1 : 1));
writeFileSync(
  join(locateStorage().shipped, 'plans', 'unit-values.csv'),
  toCsv(['code', 'exporter', 'importer', 'year', 'tonnes', 'usdPerKg', 'source'], rows),
);
