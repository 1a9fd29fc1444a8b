/**
 * What is kept of an inter-country table while it streams by: sums over the cells, never the cells.
 *
 * Row-major; n destination, i origin, j using sector, k input sector. Values in the table's own unit.
 */
export interface FlowLedger {
  /** Codes of the economies, in the order of the arrays. */
  readonly economies: readonly string[];
  /** Codes of the industries, in the order of the arrays. */
  readonly industries: readonly string[];
  /** [sector][destination][origin] intermediate and final sales, inventories left out. */
  readonly trade_jni: Float64Array;
  /** [economy][input sector][using sector] intermediate use, summed over origins. */
  readonly use_nkj: Float64Array;
  /** [economy][sector] final use, summed over origins, inventories left out. */
  readonly final_nk: Float64Array;
  /** [economy][sector] change in inventories by producer, with the negative cells of other final uses. */
  readonly inventory_nj: Float64Array;
  /** [economy][sector] value added as the table states it. */
  readonly valueAdded_nj: Float64Array;
  /** [economy][sector] taxes less subsidies on products that the industry's inputs bear. */
  readonly taxes_nj: Float64Array;
  readonly asides: LedgerAsides;
}

/** What the arrays do not show, to be said in the world's transformations. */
interface LedgerAsides {
  /** Negative cells of final uses other than inventories, booked with the inventories. */
  negativeFinalCells: number;
  negativeFinalValue: number;
  /** Taxes less subsidies on products that final users bear; no flow between producers, hence left out. */
  finalTaxes: number;
  /** The largest gap between an industry's sales and the output the table states; absent where it states none. */
  largestRounding?: number;
  /** Cells that the table leaves out, counted as zero; absent where it states them all. */
  unstatedCells?: number;
}

/** Make a ledger with nothing in it. */
export function emptyLedger(
  economies: readonly string[],
  industries: readonly string[],
): FlowLedger {
  const N = economies.length;
  const J = industries.length;
  return {
    economies,
    industries,
    trade_jni: new Float64Array(J * N * N),
    use_nkj: new Float64Array(N * J * J),
    final_nk: new Float64Array(N * J),
    inventory_nj: new Float64Array(N * J),
    valueAdded_nj: new Float64Array(N * J),
    taxes_nj: new Float64Array(N * J),
    asides: { negativeFinalCells: 0, negativeFinalValue: 0, finalTaxes: 0 },
  };
}

/** Book a sale of product k of economy i to industry j of economy n. */
export function bookIntermediate(
  { economies, industries, trade_jni, use_nkj }: FlowLedger,
  i: number,
  k: number,
  n: number,
  j: number,
  value: number,
): void {
  trade_jni[(k * economies.length + n) * economies.length + i]! += value;
  use_nkj[(n * industries.length + k) * industries.length + j]! += value;
}

/** Book a sale of product k of economy i to the final users of economy n; a negative one changes inventories instead. */
export function bookFinal(
  ledger: FlowLedger,
  i: number,
  k: number,
  n: number,
  value: number,
): void {
  const { economies, industries, trade_jni, final_nk, asides } = ledger;
  if (value < 0) {
    asides.negativeFinalCells++;
    asides.negativeFinalValue += value;
    bookInventory(ledger, i, k, value);
    return;
  }
  trade_jni[(k * economies.length + n) * economies.length + i]! += value;
  final_nk[n * industries.length + k]! += value;
}

/** Book a change in anyone's inventories of product k of economy i. */
export function bookInventory(
  { industries, inventory_nj }: FlowLedger,
  i: number,
  k: number,
  value: number,
): void {
  inventory_nj[i * industries.length + k]! += value;
}
