import { borderFlows, linearWelfare, welfare } from '@musubi/economics';
import type { EconomyOutcome } from '@musubi/vocabulary';
import type { Casting } from './cast.ts';
import { type Solution, spendingAfter } from './solve-casting.ts';

/** Turn a ratio to the baseline into a change in percent. */
export function percent(hat: number): number {
  return 100 * (hat - 1);
}

interface Trade {
  readonly exports_n: Float64Array;
  readonly imports_n: Float64Array;
  readonly tariffRevenue_n: Float64Array;
}

/** Add up exports and imports at border prices without domestic trade, and the tariffs paid on them. */
function tradeOf(border_jni: Float64Array, tariff_jni: Float64Array, economies: number): Trade {
  const exports_n = new Float64Array(economies);
  const imports_n = new Float64Array(economies);
  const tariffRevenue_n = new Float64Array(economies);
  for (const [cell, value] of border_jni.entries()) {
    const n = Math.floor(cell / economies) % economies;
    const i = cell % economies;
    if (n === i) continue;
    exports_n[i]! += value;
    imports_n[n]! += value;
    tariffRevenue_n[n]! += tariff_jni[cell]! * value;
  }
  return { exports_n, imports_n, tariffRevenue_n };
}

/**
 * Melt a solution into what it does to each economy.
 *
 * Trade is at border prices, in units in which world value added keeps its value; revenue is the change of it.
 *
 * @param usdMillion - the world's currency unit in millions of US$.
 */
export function economyOutcomes(
  { board, elasticities }: Casting,
  solution: Solution,
  usdMillion: number,
): EconomyOutcome[] {
  const { baseline, policy, ended } = solution;
  const N = baseline.economies;
  const before = tradeOf(borderFlows(baseline, baseline.tariff_jni), baseline.tariff_jni, N);
  const after = tradeOf(
    borderFlows(spendingAfter(solution), policy.tariff_jni),
    policy.tariff_jni,
    N,
  );
  const exact = welfare(baseline, ended);
  const linear = linearWelfare(baseline, policy, ended, elasticities.trade_j);
  const change = (from: number, to: number) => (from > 0 ? percent(to / from) : null);
  const share = (value: number) => (Number.isNaN(value) ? null : 100 * value);
  return board.economies.map(({ code }, n) => ({
    economy: code,
    role: board.roles[n]!,
    incomeUsdMillion: usdMillion * baseline.income_n[n]!,
    realIncomePercent: percent(exact.realIncomeHat_n[n]!),
    equivalentVariationUsdMillion: usdMillion * exact.equivalentVariation_n[n]!,
    realWagePercent: percent(exact.realWageHat_n[n]!),
    consumerPricePercent: percent(ended.consumerPriceHat_n[n]!),
    wagePercent: percent(ended.wageHat_n[n]!),
    linearWelfarePercent: share(linear.welfare_n[n]!),
    linearTermsOfTradePercent: 100 * linear.termsOfTrade_n[n]!,
    linearVolumeOfTradePercent: 100 * linear.volumeOfTrade_n[n]!,
    linearDirectPercent: share(linear.direct_n[n]!),
    exportsPercent: change(before.exports_n[n]!, after.exports_n[n]!),
    importsPercent: change(before.imports_n[n]!, after.imports_n[n]!),
    tariffRevenueUsdMillion: usdMillion * (ended.tariffRevenue_n[n]! - before.tariffRevenue_n[n]!),
    subsidyCostUsdMillion: usdMillion * ended.subsidyCost_n[n]!,
  }));
}
