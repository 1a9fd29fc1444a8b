import type { FlowLedger } from '../flow-ledger.ts';

/** Cut a ledger down to some of its economies and industries, given by their positions. */
export function keepLedger(
  ledger: FlowLedger,
  economies: readonly number[],
  industries: readonly number[],
): FlowLedger {
  const N = ledger.economies.length;
  const J = ledger.industries.length;
  const byCell = (array: Float64Array) =>
    Float64Array.from(economies.flatMap((n) => industries.map((j) => array[n * J + j]!)));
  return {
    ...ledger,
    economies: economies.map((n) => ledger.economies[n]!),
    industries: industries.map((j) => ledger.industries[j]!),
    trade_jni: Float64Array.from(
      industries.flatMap((j) =>
        economies.flatMap((n) => economies.map((i) => ledger.trade_jni[(j * N + n) * N + i]!)),
      ),
    ),
    use_nkj: Float64Array.from(
      economies.flatMap((n) =>
        industries.flatMap((k) => industries.map((j) => ledger.use_nkj[(n * J + k) * J + j]!)),
      ),
    ),
    final_nk: byCell(ledger.final_nk),
    inventory_nj: byCell(ledger.inventory_nj),
    valueAdded_nj: byCell(ledger.valueAdded_nj),
    taxes_nj: byCell(ledger.taxes_nj),
  };
}
