import type { Arena } from '@musubi/economics';
import type { Preparation } from '../experiment/prepare.ts';
import { castPolicy } from '../simulate/cast.ts';

/**
 * Make the arena of a scenario: the policy in force is all of its clauses.
 *
 * @throws Error where the setting has no policy, which its first simulation would have refused.
 */
export function arenaOf({ setting, casting, solverFor }: Preparation): Arena {
  const { elasticities } = casting;
  const solver = solverFor(elasticities);
  if (!solver.ok) throw new Error(JSON.stringify(solver.problem));
  const { baseline } = solver.value;
  const policy = castPolicy(setting, casting, baseline);
  if (!policy.ok) throw new Error(JSON.stringify(policy.problem));
  return { baseline, elasticities, policy: policy.value };
}
