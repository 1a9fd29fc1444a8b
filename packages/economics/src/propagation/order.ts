import type { Conditions } from './conditions.ts';
import type { Network } from './network.ts';
import type { State } from './state.ts';

/**
 * Make what finds how much stocks allow their users to make on a day, over normal output. An input that has been replaced
 * does not count.
 *
 *   reach_a = min_{s binding} (held_s + stockpile_s)
 */
export function findReach(
  { user_s }: Network,
  { held_s, stockpile_s, replacedFrom_s, reach_a }: State,
): (day: number) => void {
  const stockpiled = stockpile_s.length > 0;
  const replaced = replacedFrom_s.length > 0;
  return (day) => {
    reach_a.fill(Infinity);
    for (let s = 0; s < user_s.length; s++) {
      if (replaced && day >= replacedFrom_s[s]) continue;
      const stock = stockpiled ? held_s[s] + stockpile_s[s] : held_s[s];
      const a = user_s[s];
      if (stock < reach_a[a]) reach_a[a] = stock;
    }
  };
}

/**
 * Make what orders for the next day: what an agent expects to use, and a part of what its stock lacks.
 *
 *   order_s = ( min(c_a, d_a, reach_a) + (n_s − held_s) / τ )⁺
 *
 * Orders that are not filled are not kept: the gap in the stock asks for them again.
 *
 * @see Henriet, Hallegatte and Tabourier (2012), Journal of Economic Dynamics and Control 36(1).
 */
export function order(
  { user_s }: Network,
  { stockDays_s, adjustmentDays }: Pick<Conditions, 'stockDays_s' | 'adjustmentDays'>,
  { held_s, order_s, wanted_a, reach_a }: State,
): () => void {
  const pace = 1 / adjustmentDays;
  return () => {
    for (let s = 0; s < user_s.length; s++) {
      const a = user_s[s];
      const expected = Math.min(wanted_a[a], reach_a[a]);
      order_s[s] = Math.max(0, expected + (stockDays_s[s] - held_s[s]) * pace);
    }
  };
}
