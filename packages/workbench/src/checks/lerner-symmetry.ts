import {
  type Baseline,
  closedDeficits,
  rebase,
  solve,
  unchangedPolicy,
  welfare,
} from '@musubi/economics';
import { ok } from '@musubi/vocabulary';
import { widestGap } from './gap.ts';
import { notConverged } from './not-converged.ts';
import type { Procedure } from './procedure.ts';
import { widestOnWorlds } from './widest-on-worlds.ts';

const rate = 0.1;

/**
 * Tax all exports of the first economy instead of all its imports, at the same rate on top of what is in force: with
 * balanced trade every real income must be the same.
 *
 * @see Lerner (1936), Economica 3(11).
 */
export const lernerSymmetry: Procedure = ({ solveShipped }) =>
  widestOnWorlds(
    solveShipped,
    [{ scenario: 'us-china-tariff-war', horizon: 'short' }],
    ({ baseline: observed, casting }) => {
      const { elasticities } = casting;
      const closing = closedDeficits(observed);
      const closed = solve(observed, elasticities, closing);
      if (closed.status !== 'converged') return notConverged('closed deficits', closed);
      const baseline = rebase(observed, closing, closed, elasticities.input);
      const unchanged = unchangedPolicy(baseline);
      const tariff = solve(baseline, elasticities, {
        ...unchanged,
        tariff_jni: raised(baseline.tariff_jni, baseline, 'imports'),
      });
      if (tariff.status !== 'converged') return notConverged('tariff', tariff);
      const exportTax = solve(baseline, elasticities, {
        ...unchanged,
        exportTax_jni: raised(baseline.exportTax_jni, baseline, 'exports'),
      });
      if (exportTax.status !== 'converged') return notConverged('export tax', exportTax);
      const gap = widestGap(
        welfare(baseline, tariff).realIncomeHat_n,
        welfare(baseline, exportTax).realIncomeHat_n,
      );
      return ok(new Map([['a tax on exports is a tariff on imports', gap]]));
    },
  );

function raised(
  rates_jni: Float64Array,
  { economies: N }: Baseline,
  reach: 'imports' | 'exports',
): Float64Array {
  return rates_jni.map((before, cell) => {
    const n = Math.floor(cell / N) % N;
    const i = cell % N;
    const reached = n !== i && (reach === 'imports' ? n : i) === 0;
    return reached ? (1 + before) * (1 + rate) - 1 : before;
  });
}
