import {
  type Baseline,
  type Equilibrium,
  solve,
  unchangedPolicy,
  welfare,
} from '@musubi/economics';
import { ok } from '@musubi/vocabulary';
import { wider } from './gap.ts';
import { unitGap } from './hat-gap.ts';
import { notConverged } from './not-converged.ts';
import type { Procedure } from './procedure.ts';
import { atEveryHorizon } from './shipped-scenario.ts';
import { widestOnWorlds } from './widest-on-worlds.ts';

const scenario = 'us-china-tariff-war';

/** Change nothing: nothing may move. */
export const noChange: Procedure = ({ solveShipped }) =>
  widestOnWorlds(solveShipped, atEveryHorizon(scenario), ({ baseline, casting }) => {
    const stays = solve(baseline, casting.elasticities, unchangedPolicy(baseline));
    if (stays.status !== 'converged') return notConverged('no change', stays);
    return ok(new Map([['nothing moves without a change', movement(baseline, stays)]]));
  });

/** Undo a tariff war, starting from its equilibrium: everything must come back. */
export const undoneChange: Procedure = ({ solveShipped }) =>
  widestOnWorlds(solveShipped, atEveryHorizon(scenario), ({ baseline, casting, ended: start }) => {
    const policy = unchangedPolicy(baseline);
    const returns = solve(baseline, casting.elasticities, policy, { start });
    if (returns.status !== 'converged') return notConverged('undone change', returns);
    return ok(
      new Map([['everything returns when a tariff war is undone', movement(baseline, returns)]]),
    );
  });

function movement(baseline: Baseline, ended: Equilibrium): number {
  const { wageHat_nj, priceHat_nj } = ended;
  const { realIncomeHat_n } = welfare(baseline, ended);
  return [wageHat_nj, priceHat_nj, realIncomeHat_n].map(unitGap).reduce(wider);
}
