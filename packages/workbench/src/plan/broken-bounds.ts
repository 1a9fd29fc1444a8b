import { type SourcingBound, type SourcingProblem, todayPlan } from '@musubi/economics';

const room = 1e-6;

/** List the caps, lots and rules on suppliers that today's purchases break. */
export function boundsBrokenToday(problem: SourcingProblem): SourcingBound[] {
  const { demand_m, allowed_ms, lot_ms, caps } = problem;
  const { purchase_ms } = todayPlan(problem);
  const suppliers = purchase_ms.length / demand_m.length;
  const isOver = (amount: number, limit: number, item: number) =>
    amount > limit + room * demand_m[item]!;
  const broken: SourcingBound[] = caps
    .filter(({ item, supplier, share }) =>
      isOver(purchase_ms[item * suppliers + supplier]!, share * demand_m[item]!, item),
    )
    .map(({ item, supplier }) => ({ kind: 'cap', item, supplier }));
  for (const [at, bought] of purchase_ms.entries()) {
    const item = Math.floor(at / suppliers);
    if (!isOver(bought, 0, item)) continue;
    if (isOver(lot_ms[at]!, bought, item))
      broken.push({ kind: 'lot', item, supplier: at % suppliers });
    if (allowed_ms[at] === 0 && !broken.some((b) => b.kind === 'allowed' && b.item === item))
      broken.push({ kind: 'allowed', item });
  }
  return broken;
}
