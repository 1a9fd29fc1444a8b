import type { TradeFlows } from './trade-flows.ts';

/** The columns of flows, being filled. */
export interface FlowColumns {
  /** Append a flow. */
  add(flow: FlowRow): void;
  /** Give what was appended, sorted by year, product, importer and exporter. */
  columns(): Omit<TradeFlows, 'title' | 'sources' | 'nomenclature'>;
}

/** One flow. */
export interface FlowRow {
  readonly year: number;
  readonly product: string;
  readonly importer: string;
  readonly exporter: string;
  /** US$; NaN where unknown. */
  readonly valueUsd: number;
}

/** Begin columns of flows without masses. */
export function flowColumns(): FlowColumns {
  const rows: FlowRow[] = [];
  return {
    add: (flow) => {
      rows.push(flow);
    },
    columns() {
      const economies = distinct(rows.flatMap(({ importer, exporter }) => [importer, exporter]));
      const products = distinct(rows.map(({ product }) => product));
      const economyAt = positions(economies);
      const productAt = positions(products);
      rows.sort(
        (a, b) =>
          a.year - b.year ||
          productAt.get(a.product)! - productAt.get(b.product)! ||
          economyAt.get(a.importer)! - economyAt.get(b.importer)! ||
          economyAt.get(a.exporter)! - economyAt.get(b.exporter)!,
      );
      return {
        economies,
        products,
        year: Int16Array.from(rows, ({ year }) => year),
        exporter: Uint16Array.from(rows, ({ exporter }) => economyAt.get(exporter)!),
        importer: Uint16Array.from(rows, ({ importer }) => economyAt.get(importer)!),
        product: Uint16Array.from(rows, ({ product }) => productAt.get(product)!),
        valueUsd: Float64Array.from(rows, ({ valueUsd }) => valueUsd),
        massKg: null,
      };
    },
  };
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}

function positions(codes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(codes.map((code, at) => [code, at]));
}
