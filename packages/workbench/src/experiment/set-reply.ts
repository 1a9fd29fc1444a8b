import { type Baseline, mirrorPolicy, type Policy } from '@musubi/economics';
import type { Reply } from './batch.ts';

type Rates = Omit<Extract<Reply, { kind: 'rates' }>, 'kind'>;
type ByBudget = Extract<Reply, { kind: 'by-budget' }>;

/**
 * Set a reply on top of a policy.
 *
 * @param policy - what the clauses make; overwritten.
 * @param budgetPercent - the own-loss budget, for a reply that depends on it.
 */
export function setReply(
  policy: Policy,
  baseline: Baseline,
  reply: Reply | null,
  budgetPercent: number | null,
): Policy {
  if (reply === null) return policy;
  if (reply.kind === 'mirror') return mirrorPolicy(baseline, policy, reply);
  const rates = reply.kind === 'rates' ? reply : ratesAt(reply, budgetPercent);
  for (const [cell, rate] of rates.tariffs) policy.tariff_jni[cell] = rate;
  for (const [cell, rate] of rates.exportTaxes) policy.exportTax_jni[cell] = rate;
  for (const cell of rates.bans) policy.tradeWeightHat_jni[cell] = 0;
  return policy;
}

/** Interpolate rates between the two budgets around one; bans are those of the nearer. */
function ratesAt({ steps }: ByBudget, budgetPercent: number | null): Rates {
  if (budgetPercent === null)
    throw new RangeError('a reply by budget requires an own-loss budget in the parameter file');
  const above = steps.findIndex((step) => step.budgetPercent >= budgetPercent);
  if (above === 0) return steps[0]!;
  if (above < 0) return steps.at(-1)!;
  const [low, high] = [steps[above - 1]!, steps[above]!];
  const part = (budgetPercent - low.budgetPercent) / (high.budgetPercent - low.budgetPercent);
  const between = (from: Rates['tariffs'], to: Rates['tariffs']) =>
    from.map(([cell, rate], at): [number, number] => [cell, rate + part * (to[at]![1] - rate)]);
  return {
    tariffs: between(low.tariffs, high.tariffs),
    exportTaxes: between(low.exportTaxes, high.exportTaxes),
    bans: part < 0.5 ? low.bans : high.bans,
  };
}
