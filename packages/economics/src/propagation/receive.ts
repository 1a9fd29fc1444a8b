import type { Network } from './network.ts';
import type { State } from './state.ts';

/**
 * Make what adds up what is delivered of each input, if its whole normal use is ordered.
 *
 *   delivered_s = Σ_{e of s} flow_e share_e filled_a(e)
 */
export function deliver(
  { input_e, supplier_e, flow_e }: Network,
  { delivered_s, filled_a, share_e }: State,
): () => void {
  const shared = share_e.length > 0;
  return () => {
    delivered_s.fill(0);
    if (shared)
      for (let e = 0; e < flow_e.length; e++)
        delivered_s[input_e[e]] += flow_e[e] * share_e[e] * filled_a[supplier_e[e]];
    else
      for (let e = 0; e < flow_e.length; e++)
        delivered_s[input_e[e]] += flow_e[e] * filled_a[supplier_e[e]];
  };
}

/**
 * Make what uses up what a day's production took, and receives what was ordered.
 *
 *   used_s = min(y_a, held_s) ,  stockpile_s falls by y_a − used_s , as far as it goes       use
 *   held_s grows by order_s delivered_s / use_s − used_s                                    receipts
 *
 * A stockpile gives only what the day lacks. In normal times every difference is exactly zero, so that nothing moves without
 * a shock.
 *
 * @see Inoue and Todo (2019), Nature Sustainability 2(9).
 */
export function restock(
  { user_s, use_s }: Network,
  { held_s, stockpile_s, order_s, production_a, delivered_s }: State,
): () => void {
  const stockpiled = stockpile_s.length > 0;
  return () => {
    for (let s = 0; s < user_s.length; s++) {
      const made = production_a[user_s[s]];
      const used = Math.min(held_s[s], made);
      held_s[s] += (order_s[s] * delivered_s[s]) / use_s[s] - used;
      if (stockpiled && used < made) stockpile_s[s] = Math.max(0, stockpile_s[s] - (made - used));
    }
  };
}
