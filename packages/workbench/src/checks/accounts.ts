import { ok } from '@musubi/vocabulary';
import type { Solution } from '../simulate/solve-casting.ts';
import { wider } from './gap.ts';
import { keepLedger, total } from './ledger.ts';
import type { Procedure } from './procedure.ts';
import { atEveryHorizon } from './shipped-scenario.ts';
import { widestOnWorlds } from './widest-on-worlds.ts';

/**
 * Measure how far the accounts of an equilibrium fail to close, relative to each economy's value added.
 *
 * The trade balance is the one account that no equation of the model imposes: it closes by Walras' law.
 */
export function accountGaps(solution: Solution): ReadonlyMap<string, number> {
  const { policy, ended } = solution;
  const ledger = keepLedger(solution);
  const { scale_n } = ledger;
  const widest = (left: Float64Array, right: (at: number) => number) =>
    left.reduce((gap, value, at) => {
      const n = Math.floor((at * scale_n.length) / left.length);
      return wider(gap, (value - right(at)) / scale_n[n]!);
    }, 0);
  return new Map([
    ['trade shares add up to one', shareGap(solution)],
    ['sales equal what all buy', widest(ledger.sales_nj, (nj) => ended.sales_nj[nj]!)],
    [
      'labour is paid what it earns',
      widest(ledger.labour_n, (n) => ended.wageHat_n[n]! * scale_n[n]!),
    ],
    [
      'income is earned, collected or borrowed',
      widest(
        ended.income_n,
        (n) =>
          ledger.labour_n[n]! +
          ledger.tariffRevenue_n[n]! +
          ledger.exportTaxRevenue_n[n]! -
          ledger.subsidyCost_n[n]! +
          policy.deficit_n[n]!,
      ),
    ],
    [
      'income and materials equal spending',
      widest(ledger.spending_n, (n) => ended.income_n[n]! + ledger.materials_n[n]!),
    ],
    [
      'imports less exports equal the deficit (Walras)',
      widest(ledger.imports_n, (n) => ledger.exports_n[n]! + policy.deficit_n[n]!),
    ],
    ['world value added keeps its value', Math.abs(total(ledger.labour_n) / total(scale_n) - 1)],
  ]);
}

function shareGap({ baseline, ended }: Solution): number {
  const { economies: N, sectors: J } = baseline;
  return ended.expenditure_nj.reduce((gap, expenditure, nj) => {
    const row = (nj % J) * N + Math.floor(nj / J);
    const shares = ended.tradeShare_jni.subarray(row * N, (row + 1) * N);
    return expenditure === 0 ? gap : wider(gap, total(shares) - 1);
  }, 0);
}

/** Close the accounts of shipped scenarios with tariffs, bans and subsidies, at every horizon on every shipped world. */
export const accounts: Procedure = ({ solveShipped }) =>
  widestOnWorlds(
    solveShipped,
    ['us-china-tariff-war', 'exclude-china-chips', 'chips-act-subsidy'].flatMap(atEveryHorizon),
    (solved) => ok(accountGaps(solved)),
  );
