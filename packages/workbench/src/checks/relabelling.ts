import { solve } from '@musubi/economics';
import { ok } from '@musubi/vocabulary';
import { hatGap } from './hat-gap.ts';
import { notConverged } from './not-converged.ts';
import type { Procedure } from './procedure.ts';
import { relabel, reversed } from './relabel.ts';
import { widestOnWorlds } from './widest-on-worlds.ts';

/** List economies and sectors in reverse: the same scenario must have the same result in that order. */
export const relabelling: Procedure = ({ solveShipped }) =>
  widestOnWorlds(
    solveShipped,
    [{ scenario: 'us-china-tariff-war', horizon: 'short' }],
    ({ baseline, policy, casting, ended }) => {
      const order = reversed(baseline.economies, baseline.sectors);
      const again = solve(
        relabel(baseline, order),
        relabel(casting.elasticities, order),
        relabel(policy, order),
      );
      if (again.status !== 'converged') return notConverged('relabelling', again);
      return ok(
        new Map([['the order of economies and sectors', hatGap(relabel(again, order), ended)]]),
      );
    },
  );
