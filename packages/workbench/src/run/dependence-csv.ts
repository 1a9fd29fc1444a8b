import type { Dependence, DependenceItem, DependenceYear } from '@musubi/vocabulary';
import { type CsvCell, toCsv } from '../file/csv.ts';

const columns = [
  'importer',
  'product',
  'on',
  'year',
  'importsUsdMillion',
  'exportsUsdMillion',
  'shareLow',
  'shareHigh',
  'topSupplier',
  'topShareLow',
  'topShareHigh',
  'cdi1Low',
  'cdi1High',
  'suppliersLow',
  'suppliersHigh',
  'cdi2Low',
  'cdi2High',
  'cdi3Low',
  'cdi3High',
  'table',
  'source',
] as const;

/** Write what was measured as CSV, a row for each importer, item and year; an empty cell is unknown. */
export function dependenceCsv(dependence: Dependence): string {
  const sources = new Map(
    dependence.tables.map(({ id, sources }) => [
      id,
      sources.map(({ title, publisher, year }) => `${title} (${publisher}, ${year})`).join('; '),
    ]),
  );
  return toCsv(
    columns,
    dependence.items.flatMap((item) =>
      item.years.map((year) => [
        ...rowOf(item, year, dependence.on?.code ?? null),
        item.table,
        sources.get(item.table) ?? null,
      ]),
    ),
  );
}

function rowOf(item: DependenceItem, year: DependenceYear, on: string | null): CsvCell[] {
  const both = (bounds: DependenceYear['share']) => [bounds?.low ?? null, bounds?.high ?? null];
  return [
    item.importer,
    item.product,
    on,
    year.year,
    year.importsUsdMillion,
    year.exportsUsdMillion,
    ...both(year.share),
    year.topSupplier,
    ...both(year.topShare),
    ...both(year.concentration),
    ...both(year.equivalentSuppliers),
    ...both(year.outsideShare),
    ...both(year.importsPerExport),
  ];
}
