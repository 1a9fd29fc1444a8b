import type { Conditions } from './conditions.ts';
import type { Network } from './network.ts';
import type { State } from './state.ts';

/**
 * Produce for a day, with orders as they stand, for the agents from `from` to `to`.
 *
 *   d_a = 1 + Σ_v flow_v (share_v order_s(v) − 1) / output_a                      demand
 *   y_a = min( c_a , d_a , min_{s binding} (held_s + stockpile_s) )               production
 *   filled_a = y_a / d_a , or, clients first, min(1, y_a / (d_a − finalShare_a))  rationing
 *
 * Everything is relative to normal times, so that a stock in days is the production that it allows on one day. An input
 * that has been replaced no longer binds.
 *
 * @param day - compared with `replacedFrom_s`.
 * @see Inoue and Todo (2019), Nature Sustainability 2(9), model eqs. (3) to (9); Hallegatte (2008), Risk Analysis 28(3).
 */
export function produce(
  network: Network,
  { rationing }: Pick<Conditions, 'rationing'>,
  state: State,
  day: number,
  from: number,
  to: number,
): void {
  const { finalShare_a } = network;
  const { limit_a, wanted_a, production_a, filled_a, final_a } = state;
  const proportional = rationing === 'proportional';
  for (let a = from; a < to; a++) {
    const demand = demandFor(network, state, a);
    const wanted = Math.min(limit_a[a], demand);
    const made = withinStocks(network, state, day, a, wanted);
    wanted_a[a] = wanted;
    production_a[a] = made;
    const clients = proportional ? demand : demand - finalShare_a[a];
    const filled = clients > made ? made / clients : 1;
    filled_a[a] = filled;
    if (proportional) final_a[a] = finalShare_a[a] * filled;
    else final_a[a] = filled < 1 ? 0 : finalShare_a[a] - (demand - made);
  }
}

/** d_a: the orders for an agent's goods and the wishes of final users, over its normal output. */
function demandFor(
  { saleStart_a, saleInput_v, saleFlow_v, saleLink_v, output_a }: Network,
  { order_s, share_e }: State,
  a: number,
): number {
  const end = saleStart_a[a + 1];
  let shift = 0;
  if (share_e.length === 0)
    for (let v = saleStart_a[a]; v < end; v++)
      shift += saleFlow_v[v] * (order_s[saleInput_v[v]] - 1);
  else
    for (let v = saleStart_a[a]; v < end; v++)
      shift += saleFlow_v[v] * (share_e[saleLink_v[v]] * order_s[saleInput_v[v]] - 1);
  return Math.max(0, 1 + shift / output_a[a]);
}

/** y_a, given what capacity and demand allow. */
export function withinStocks(
  { inputStart_a }: Pick<Network, 'inputStart_a'>,
  { held_s, stockpile_s, replacedFrom_s }: State,
  day: number,
  a: number,
  allowed: number,
): number {
  const end = inputStart_a[a + 1];
  const stockpiled = stockpile_s.length > 0;
  const replaced = replacedFrom_s.length > 0;
  let made = allowed;
  for (let s = inputStart_a[a]; s < end; s++) {
    if (replaced && day >= replacedFrom_s[s]) continue;
    const stock = stockpiled ? held_s[s] + stockpile_s[s] : held_s[s];
    if (stock < made) made = stock;
  }
  return made;
}
