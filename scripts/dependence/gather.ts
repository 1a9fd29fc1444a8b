/** A flow of a source: US$ million, or null where it is known that it is unknown. */
export interface SourceFlow {
  readonly year: number;
  readonly product: string;
  readonly importer: string;
  readonly exporter: string;
  readonly usdMillion: number | null;
}

/** A row of a trade file: a pair and a product, with a value for each year that has one. */
export interface TradeRow {
  readonly product: string;
  readonly importer: string;
  readonly exporter: string;
  readonly byYear: ReadonlyMap<number, number | null>;
}

const rest = 'ROW';

/**
 * Gather small partners: a pair is named where the exporter has at least a share of the importer's imports of the product in any
 * year. The others go to `ROW`, once on each side, so that totals of imports and of exports stay what they are.
 */
export function gatherSmall(flows: readonly SourceFlow[], namedFrom: number): TradeRow[] {
  const named = namedPairs(flows, namedFrom);
  const rows = new Map<string, { row: TradeRow; byYear: Map<number, number | null> }>();
  const add = (flow: SourceFlow) => {
    const { product, importer, exporter, year, usdMillion } = flow;
    const key = keyOf(flow);
    const byYear = rows.get(key)?.byYear ?? new Map<number, number | null>();
    rows.set(key, { row: { product, importer, exporter, byYear }, byYear });
    const sum = byYear.get(year);
    byYear.set(year, sum === null || usdMillion === null ? null : (sum ?? 0) + usdMillion);
  };
  for (const flow of flows) {
    if (named.has(keyOf(flow))) add(flow);
    else {
      if (flow.importer !== rest) add({ ...flow, exporter: rest });
      if (flow.exporter !== rest) add({ ...flow, importer: rest });
    }
  }
  return [...rows.values()].map(({ row }) => row).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function namedPairs(flows: readonly SourceFlow[], namedFrom: number): ReadonlySet<string> {
  const imports = new Map<string, number>();
  const totalKey = ({ product, importer, year }: SourceFlow) => `${product} ${importer} ${year}`;
  for (const flow of flows)
    imports.set(totalKey(flow), (imports.get(totalKey(flow)) ?? 0) + (flow.usdMillion ?? 0));
  const large = flows.filter(
    (flow) =>
      flow.importer !== rest &&
      flow.exporter !== rest &&
      (flow.usdMillion === null || flow.usdMillion >= namedFrom * imports.get(totalKey(flow))!),
  );
  return new Set(large.map(keyOf));
}

function keyOf({ product, importer, exporter }: Omit<SourceFlow, 'year' | 'usdMillion'>): string {
  return `${product} ${importer} ${exporter}`;
}
