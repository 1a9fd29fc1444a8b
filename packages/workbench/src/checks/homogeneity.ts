import { baselineFromFlows, solve, unchangedPolicy, welfare } from '@musubi/economics';
import { ok } from '@musubi/vocabulary';
import { hatGap, unitGap } from './hat-gap.ts';
import { notConverged } from './not-converged.ts';
import type { Procedure } from './procedure.ts';
import type { SolvedScenario } from './shipped-scenario.ts';
import { widestOnWorlds } from './widest-on-worlds.ts';

/** Yen for a dollar; any number would do that is not a power of two, which would keep every bit. */
const exchangeRate = 110;

/**
 * Change units: another currency leaves every change as it is, and labour that is twice as productive everywhere
 * doubles every real income, whoever trades what with whom.
 */
export const homogeneity: Procedure = ({ solveShipped }) =>
  widestOnWorlds(solveShipped, [{ scenario: 'us-china-tariff-war', horizon: 'long' }], (solved) => {
    const inYen = inAnotherCurrency(solved);
    if (inYen.status !== 'converged') return notConverged('another currency', inYen);
    const doubled = withTwiceTheLabour(solved);
    if (doubled.status !== 'converged') return notConverged('twice the labour', doubled);
    const { realIncomeHat_n } = welfare(solved.baseline, doubled);
    return ok(
      new Map([
        ['the unit of currency', hatGap(inYen, solved.ended)],
        ['twice the labour, twice the real income', unitGap(realIncomeHat_n.map((hat) => hat / 2))],
      ]),
    );
  });

function inAnotherCurrency({ setting, casting, policy }: SolvedScenario) {
  const { arrays, manifest } = setting.world;
  const exchanged = (value: number) => exchangeRate * value;
  const baseline = baselineFromFlows({
    economies: manifest.economies.length,
    sectors: manifest.sectors.length,
    trade_jni: arrays.trade_jni.map(exchanged),
    tariff_jni: arrays.tariff_jni,
    use_nkj: arrays.use_nkj.map(exchanged),
  });
  const { deficit_n } = baseline;
  return solve(baseline, casting.elasticities, { ...policy, deficit_n });
}

/** Â = 2^β is labour twice as productive where η = 1, so that every price halves against the wage. */
function withTwiceTheLabour({ baseline, casting }: SolvedScenario) {
  const productivityHat_nj = baseline.valueAddedShare_nj.map((share) => 2 ** share);
  return solve(baseline, casting.elasticities, {
    ...unchangedPolicy(baseline),
    productivityHat_nj,
  });
}
