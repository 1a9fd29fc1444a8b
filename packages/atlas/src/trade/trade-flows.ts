import type { Citation, LocalText, Problem, Result } from '@musubi/vocabulary';

/** Trade in products as columns: one row a flow, in the order of year, product, importer and exporter. */
export interface TradeFlows {
  readonly title: LocalText;
  readonly sources: readonly Citation[];
  /** What the products are codes of: `HS2022`, `HS2017`, `HSK`, `ICIO`. */
  readonly nomenclature: string;
  /** Alpha-3 codes or codes of groups; `ROW` gathers the partners that the table does not name. */
  readonly economies: readonly string[];
  /** Codes of the nomenclature. */
  readonly products: readonly string[];
  readonly year: Int16Array;
  /** Positions in `economies`. */
  readonly exporter: Uint16Array;
  readonly importer: Uint16Array;
  /** Positions in `products`. */
  readonly product: Uint16Array;
  /** US$; NaN where unknown. A flow that has no row is zero, or below the table's floor. */
  readonly valueUsd: Float64Array;
  /** Kilograms; null where the table has no masses. */
  readonly massKg: Float64Array | null;
}

/** Which flows of a table are asked for; everything where nothing is said. */
export interface TradeQuery {
  readonly years?: readonly number[];
  readonly products?: readonly string[];
  readonly exporters?: readonly string[];
  readonly importers?: readonly string[];
}

/** The economies whose reports a year of a table rests on. What others trade is known only as far as their partners report it. */
export interface Reporters {
  /** Economies that reported their imports, which are complete in it. */
  readonly imports: readonly string[];
  /** Economies that reported their exports, which are complete in it. */
  readonly exports: readonly string[];
}

/** A table of trade in products, wherever it lies. */
export interface TradeTable {
  readonly id: string;
  /** The date (ISO 8601) from which the edition could be read; `--as-of` hides it before. */
  readonly knownFrom: string;
  /** The share in an importer's imports from which on a partner is named; smaller ones are in `ROW`. Every partner is named if left out. */
  readonly namedFrom?: number;
  /** The economies whose imports and exports are complete in it; all if left out. */
  readonly reporters?: readonly string[];
  /** Who reported in a year, in a table whose years rest on the reports of different economies; undefined where all are complete. */
  reportersIn?(year: number): Reporters | undefined;
  /** Flows below this are not in the table; every flow is if left out. */
  readonly floorUsd?: number;
  years(): Promise<readonly number[]>;
  flows(query: TradeQuery): Promise<Result<TradeFlows, readonly Problem[]>>;
}
