import type { Conditions } from './conditions.ts';
import type { Network } from './network.ts';
import { withinStocks } from './produce.ts';
import type { State } from './state.ts';

/**
 * Use up what a day's production took, receive what was ordered, and order for the next day, for the agents from `from`
 * to `to`.
 *
 *   used_s = min(y_a, held_s) ,  stockpile_s falls by y_a − used_s , as far as it goes       use
 *   received_s = order_s Σ_e flow_e share_e filled_a(e) / use_s                           receipts
 *   held_s grows by received_s − used_s
 *   order_s = ( min(c_a, d_a, min_s (held_s + stockpile_s)) + (n_s − held_s) / τ )⁺         orders
 *
 * A stockpile gives only what the day lacks. An agent orders what it expects to use, and a part of what its
 * stock lacks. In normal times every difference is exactly zero, so
 * that nothing moves without a shock. Orders that are not filled are not kept: the gap in the stock asks for them again.
 *
 * @see Inoue and Todo (2019), Nature Sustainability 2(9), model eqs. (2) and (11); Henriet, Hallegatte and Tabourier
 * (2012), Journal of Economic Dynamics and Control 36(1).
 */
export function receiveAndOrder(
  network: Network,
  { stockDays_s, adjustmentDays }: Pick<Conditions, 'stockDays_s' | 'adjustmentDays'>,
  state: State,
  day: number,
  from: number,
  to: number,
): void {
  const { inputStart_a, use_s } = network;
  const { held_s, stockpile_s, order_s, production_a, wanted_a } = state;
  const stockpiled = stockpile_s.length > 0;
  for (let a = from; a < to; a++) {
    const made = production_a[a];
    const begin = inputStart_a[a];
    const end = inputStart_a[a + 1];
    for (let s = begin; s < end; s++) {
      const used = Math.min(made, held_s[s]);
      const received = (order_s[s] * deliveredOf(network, state, s)) / use_s[s];
      held_s[s] += received - used;
      if (used < made && stockpiled) stockpile_s[s] = Math.max(0, stockpile_s[s] - (made - used));
    }
    const expected = withinStocks(network, state, day + 1, a, wanted_a[a]);
    for (let s = begin; s < end; s++)
      order_s[s] = Math.max(0, expected + (stockDays_s[s] - held_s[s]) / adjustmentDays);
  }
}

/** Σ_e flow_e share_e filled_a(e), which is exactly use_s when all is delivered. */
function deliveredOf(
  { linkStart_s, supplier_e, flow_e }: Network,
  { filled_a, share_e }: State,
  s: number,
): number {
  const end = linkStart_s[s + 1];
  let delivered = 0;
  if (share_e.length === 0)
    for (let e = linkStart_s[s]; e < end; e++) delivered += flow_e[e] * filled_a[supplier_e[e]];
  else
    for (let e = linkStart_s[s]; e < end; e++)
      delivered += flow_e[e] * share_e[e] * filled_a[supplier_e[e]];
  return delivered;
}
