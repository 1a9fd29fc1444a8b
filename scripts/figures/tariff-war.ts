import { readFileSync } from 'node:fs';
import { type Context, type Figure, shown } from './figure.ts';
import { parseRows, type Sales, wiodSales } from './reference.ts';

const table = new URL(
  '../../data/scenarios/sources/us-china-tariffs-by-naics3.csv',
  import.meta.url,
);

/** The sector groups of the clauses, in sectors of the WIOD table. */
const groups: Record<string, readonly string[]> = {
  primary: ['A01', 'A02', 'A03', 'B', 'C10-C12'],
  light: ['C13-C15', 'C16', 'C17', 'C18', 'C31_C32'],
  materials: ['C19', 'C20', 'C21', 'C22', 'C23', 'C24', 'C25'],
  electronics: ['C26'],
  machinery: ['C27', 'C28,C33'],
  vehicles: ['C29', 'C30'],
};

interface Side {
  readonly clause: string;
  readonly importer: 'us' | 'china';
  readonly weight: string;
  readonly from: string;
  readonly to: string;
}

const sides: readonly Side[] = [
  { clause: 'us', importer: 'us', weight: 'us_imports_2017_usd', from: 'CHN', to: 'USA' },
  { clause: 'china', importer: 'china', weight: 'us_exports_2017_12_usd', from: 'USA', to: 'CHN' },
];

/** Derive the tariff points that the United States and China added by 2020, by group of sectors. */
export function tariffWarFigures(): Figure[] {
  const sales = wiodSales();
  return sides.flatMap((side) =>
    Object.entries(groups)
      .filter(([group]) => !lowered(side, group))
      .map(([group, sectors]) => {
        const points = average(side, sectors, 'points', sales);
        const rates = `${shown(average(side, sectors, 'before', sales))} to ${shown(average(side, sectors, 'after', sales))} %`;
        return {
          address: `us-china-tariff-war/${side.clause}-${group}/size/addPoints`,
          value: points,
          how: `${rates}, December 2017 to March 2020, by NAICS-3 industry, weighted by 2014 trade (WIOD)`,
        };
      }),
  );
}

/** China suspended its extra duties on vehicles and cut its general ones: no clause raises them. */
function lowered(side: Side, group: string): boolean {
  return side.clause === 'china' && group === 'vehicles';
}

/** Compare the averages over all goods with the published ones. */
export function tariffWarContext(): Context[] {
  const sales = wiodSales();
  const goods = Object.values(groups).flat();
  return sides.map((side) => ({
    text: `average tariff on all goods from ${side.from} to ${side.to}: ${shown(average(side, goods, 'before', sales))} to ${shown(average(side, goods, 'after', sales))} % with 2014 weights`,
  }));
}

type Measure = 'before' | 'after' | 'points';

function average(side: Side, sectors: readonly string[], measure: Measure, sales: Sales): number {
  const trade = (sector: string): number => sales(sector, side.from, side.to);
  const total = sectors.reduce((sum, sector) => sum + trade(sector), 0);
  return sectors.reduce((sum, s) => sum + (trade(s) / total) * sectorRate(side, s, measure), 0);
}

const industries = parseRows(readFileSync(table, 'utf8'));

function sectorRate({ importer, weight }: Side, sector: string, measure: Measure): number {
  const codes = sector.split(',').map((code) => code.replace('_', '-'));
  const rows = industries.filter((row) => row.isic4!.split(';').some((c) => codes.includes(c)));
  const total = rows.reduce((sum, row) => sum + Number(row[weight]), 0);
  if (total === 0) throw new RangeError(`no NAICS industry falls into ${sector}`);
  return rows.reduce((sum, row) => {
    const before = Number(row[`${importer}_tariff_2017_12`]);
    const after = Number(row[`${importer}_tariff_2020_03`]);
    return sum + (Number(row[weight]) / total) * { before, after, points: after - before }[measure];
  }, 0);
}
