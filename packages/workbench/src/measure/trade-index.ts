import type { TradeFlows, TradeTable } from '@musubi/atlas';

/** The code under which a table gathers the partners that it does not name. */
export const restOfPartners = 'ROW';

type ByExporter = ReadonlyMap<string, number>;

/** The flows of a table, found by what they are about; US$ million. */
export interface TradeIndex {
  readonly table: TradeTable;
  /** The years that have any flow of a product, ascending. */
  yearsOf(product: string): readonly number[];
  /** What an importer buys of a product in a year, by exporter; empty where the table has nothing. */
  importsOf(product: string, year: number, importer: string): ByExporter;
  /** What an exporter sells of a product in a year, by importer. */
  exportsOf(product: string, year: number, exporter: string): ByExporter;
  /** Whether a pair of importer and exporter is named in any year. */
  isNamed(product: string, importer: string, exporter: string): boolean;
}

const nothing: ByExporter = new Map();

/** Index the flows of a table. */
export function indexTrade(table: TradeTable, flows: TradeFlows): TradeIndex {
  const years = new Map<string, Set<number>>();
  const bought = new Map<string, Map<string, number>>();
  const sold = new Map<string, Map<string, number>>();
  const pairs = new Set<string>();
  const put = (
    into: Map<string, Map<string, number>>,
    key: string,
    partner: string,
    value: number,
  ) => {
    const cells = into.get(key) ?? new Map<string, number>();
    cells.set(partner, value);
    into.set(key, cells);
  };
  for (let at = 0; at < flows.year.length; at++) {
    const year = flows.year[at]!;
    const product = flows.products[flows.product[at]!]!;
    const importer = flows.economies[flows.importer[at]!]!;
    const exporter = flows.economies[flows.exporter[at]!]!;
    const usdMillion = flows.valueUsd[at]! / 1e6;
    years.set(product, (years.get(product) ?? new Set()).add(year));
    put(bought, keyOf(product, year, importer), exporter, usdMillion);
    put(sold, keyOf(product, year, exporter), importer, usdMillion);
    pairs.add(keyOf(product, importer, exporter));
  }
  return {
    table,
    yearsOf: (product) => [...(years.get(product) ?? [])].sort((a, b) => a - b),
    importsOf: (product, year, importer) => bought.get(keyOf(product, year, importer)) ?? nothing,
    exportsOf: (product, year, exporter) => sold.get(keyOf(product, year, exporter)) ?? nothing,
    isNamed: (product, importer, exporter) => pairs.has(keyOf(product, importer, exporter)),
  };
}

function keyOf(...parts: readonly (string | number)[]): string {
  return parts.join(' ');
}
