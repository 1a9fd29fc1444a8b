import { borderFlows } from '@musubi/economics';
import type { Solution } from '../simulate/solve-casting.ts';

/** What an equilibrium's trade shares and expenditures imply, added up from them alone. */
export interface Ledger {
  /** Value added before, by which gaps are scaled; [n]. */
  readonly scale_n: Float64Array;
  /** Sales at the producer's price; [n][j]. */
  readonly sales_nj: Float64Array;
  /** Imports and exports at the border. */
  readonly imports_n: Float64Array;
  readonly exports_n: Float64Array;
  readonly tariffRevenue_n: Float64Array;
  readonly exportTaxRevenue_n: Float64Array;
  readonly subsidyCost_n: Float64Array;
  /** What producers pay for labour and for materials. */
  readonly labour_n: Float64Array;
  readonly materials_n: Float64Array;
  /** What is spent on all goods, for materials and final use. */
  readonly spending_n: Float64Array;
}

/** Add up the flows of an equilibrium. */
export function keepLedger({ baseline, policy, ended }: Solution): Ledger {
  const { economies: N, sectors: J } = baseline;
  const flows = addFlows({ baseline, policy, ended });
  const cost_nj = flows.sales_nj.map((sales, nj) => sales / (1 - policy.subsidy_nj[nj]!));
  const labour_nj = cost_nj.map((cost, nj) => cost * ended.valueAddedShare_nj[nj]!);
  const byEconomy = (values_nj: Float64Array) =>
    Float64Array.from({ length: N }, (_, n) => total(values_nj.subarray(n * J, (n + 1) * J)));
  return {
    ...flows,
    scale_n: byEconomy(baseline.valueAdded_nj),
    subsidyCost_n: byEconomy(cost_nj.map((cost, nj) => cost - flows.sales_nj[nj]!)),
    labour_n: byEconomy(labour_nj),
    materials_n: byEconomy(cost_nj.map((cost, nj) => cost - labour_nj[nj]!)),
    spending_n: byEconomy(ended.expenditure_nj),
  };
}

function addFlows({ baseline, policy, ended }: Solution) {
  const { economies: N, sectors: J } = baseline;
  const { tradeShare_jni, expenditure_nj } = ended;
  const spending = { economies: N, sectors: J, tradeShare_jni, expenditure_nj };
  const sales_nj = new Float64Array(N * J);
  const imports_n = new Float64Array(N);
  const exports_n = new Float64Array(N);
  const tariffRevenue_n = new Float64Array(N);
  const exportTaxRevenue_n = new Float64Array(N);
  for (const [cell, value] of borderFlows(spending, policy.tariff_jni).entries()) {
    const i = cell % N;
    const n = Math.floor(cell / N) % N;
    const producer = value / (1 + policy.exportTax_jni[cell]!);
    sales_nj[i * J + Math.floor(cell / N ** 2)]! += producer;
    imports_n[n]! += value;
    exports_n[i]! += value;
    tariffRevenue_n[n]! += policy.tariff_jni[cell]! * value;
    exportTaxRevenue_n[i]! += value - producer;
  }
  return { sales_nj, imports_n, exports_n, tariffRevenue_n, exportTaxRevenue_n };
}

/** Sum an array. */
export function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
