import { type Baseline, baselineFromFlows } from './baseline.ts';
import type { Elasticities } from './elasticities.ts';
import type { WorldFlows } from './flows.ts';
import { closedDeficits, type Policy } from './policy.ts';
import { randomFlows, uniform } from './random-flows.ts';

/** A random world with a counterfactual in it. */
export interface RandomCase {
  readonly flows: WorldFlows;
  readonly baseline: Baseline;
  readonly elasticities: Elasticities;
  readonly policy: Policy;
}

/**
 * Make a random counterfactual for tests: every instrument moved, some trade banned, deficits closed; nests that are
 * Cobb–Douglas or not, labour mobile or not. The same seed gives the same case.
 */
export function randomCase(seed: number): RandomCase {
  const draw = uniform(seed + 1);
  const flows = randomFlows(seed, 2 + Math.floor(4 * draw()), 1 + Math.floor(4 * draw()));
  const baseline = baselineFromFlows(flows);
  const policy = closedDeficits(baseline);
  for (let cell = 0; cell < policy.tariff_jni.length; cell++) {
    const n = Math.floor(cell / flows.economies) % flows.economies;
    if (cell % flows.economies === n) continue;
    policy.tariff_jni[cell] += 0.2 * draw();
    policy.exportTax_jni[cell] += 0.1 * draw();
    const banned = draw() < 0.1 && cell >= flows.economies ** 2;
    policy.tradeWeightHat_jni[cell] *= banned ? 0 : 0.6 + 0.8 * draw();
  }
  for (let nj = 0; nj < policy.subsidy_nj.length; nj++) {
    policy.subsidy_nj[nj] = 0.1 * draw();
    policy.productivityHat_nj[nj] = 0.9 + 0.2 * draw();
  }
  const mobile = draw() < 0.4;
  const elasticities: Elasticities = {
    trade_j: Float64Array.from({ length: flows.sectors }, () => 1 + 5 * draw()),
    input: draw() < 0.3 ? 1 : 0.2 + draw(),
    valueAdded: draw() < 0.3 ? 1 : 0.3 + draw(),
    final: draw() < 0.3 ? 1 : 0.5 + draw(),
    labourMobility: mobile ? Number.POSITIVE_INFINITY : 1 + 3 * draw(),
  };
  return { flows, baseline, elasticities, policy };
}
