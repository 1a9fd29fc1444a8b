import { type Baseline, baselineFromFlows } from '../trade/baseline.ts';
import { cobbDouglas } from '../trade/elasticities.ts';
import { unchangedPolicy } from '../trade/policy.ts';
import type { Arena } from './side.ts';

/**
 * Make, for tests, two economies with one sector, no intermediates and free, balanced trade.
 *
 * @param home - what the first earns; `foreign` the second.
 * @param imports - what each buys of the other.
 */
export function twoEconomies(home: number, foreign: number, imports: number): Baseline {
  return baselineFromFlows({
    economies: 2,
    sectors: 1,
    trade_jni: Float64Array.of(home - imports, imports, imports, foreign - imports),
    tariff_jni: new Float64Array(4),
    use_nkj: new Float64Array(2),
  });
}

/** Make, for tests, an arena in which nothing has changed yet, with one trade elasticity for all sectors. */
export function arenaOf(baseline: Baseline, theta: number): Arena {
  const elasticities = cobbDouglas(new Float64Array(baseline.sectors).fill(theta));
  return { baseline, elasticities, policy: unchangedPolicy(baseline) };
}
