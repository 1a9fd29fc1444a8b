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
 * @see Inoue and Todo (2019), Nature Sustainability 2(9); Henriet, Hallegatte and Tabourier
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
  for (let first = from; first < to; first += together) {
    const beyond = Math.min(to, first + together);
    receive(network, state, first, beyond);
    order(network, { stockDays_s, adjustmentDays }, state, day + 1, first, beyond);
  }
}

/** Agents whose stocks are written and read again while they are near. */
const together = 1024;

function receive(
  { inputStart_a, linkStart_s, supplier_e, flow_e, use_s }: Network,
  { held_s, stockpile_s, order_s, production_a, filled_a, share_e }: State,
  from: number,
  to: number,
): void {
  const stockpiled = stockpile_s.length > 0;
  const shared = share_e.length > 0;
  for (let a = from, s = inputStart_a[from], e = linkStart_s[s]; a < to; a++) {
    const made = production_a[a];
    for (const end = inputStart_a[a + 1]; s < end; s++) {
      const last = linkStart_s[s + 1];
      let delivered = 0;
      if (shared)
        for (; e < last; e++) delivered += flow_e[e] * share_e[e] * filled_a[supplier_e[e]];
      else for (; e < last; e++) delivered += flow_e[e] * filled_a[supplier_e[e]];
      const used = Math.min(held_s[s], made);
      held_s[s] += (order_s[s] * delivered) / use_s[s] - used;
      if (stockpiled && used < made) stockpile_s[s] = Math.max(0, stockpile_s[s] - (made - used));
    }
  }
}

function order(
  { inputStart_a }: Network,
  { stockDays_s, adjustmentDays }: Pick<Conditions, 'stockDays_s' | 'adjustmentDays'>,
  state: State,
  day: number,
  from: number,
  to: number,
): void {
  const { held_s, order_s, wanted_a } = state;
  const pace = 1 / adjustmentDays;
  for (let a = from; a < to; a++) {
    const begin = inputStart_a[a];
    const end = inputStart_a[a + 1];
    const expected = withinStocks(state, day, begin, end, wanted_a[a]);
    for (let s = begin; s < end; s++)
      order_s[s] = Math.max(0, expected + (stockDays_s[s] - held_s[s]) * pace);
  }
}
