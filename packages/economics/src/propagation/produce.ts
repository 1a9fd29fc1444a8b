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
 * @see Inoue and Todo (2019), Nature Sustainability 2(9); Hallegatte (2008), Risk Analysis 28(3).
 */
export function produce(
  network: Network,
  { rationing }: Pick<Conditions, 'rationing'>,
  state: State,
  day: number,
  from: number,
  to: number,
): void {
  const { inputStart_a, finalShare_a, output_a, saleStart_a } = network;
  const { limit_a, wanted_a, production_a, filled_a, final_a } = state;
  const proportional = rationing === 'proportional';
  for (let a = from; a < to; a++) {
    const shift = ordersBeyondNormal(network, state, saleStart_a[a], saleStart_a[a + 1]);
    const demand = Math.max(0, 1 + shift / output_a[a]);
    const wanted = Math.min(limit_a[a], demand);
    const made = withinStocks(state, day, inputStart_a[a], inputStart_a[a + 1], wanted);
    wanted_a[a] = wanted;
    production_a[a] = made;
    const clients = proportional ? demand : demand - finalShare_a[a];
    const filled = clients > made ? made / clients : 1;
    filled_a[a] = filled;
    if (proportional) final_a[a] = finalShare_a[a] * filled;
    else final_a[a] = filled < 1 ? 0 : finalShare_a[a] - (demand - made);
  }
}

/** Σ_v flow_v (share_v order_s(v) − 1), the orders of other agents beyond those of normal times. */
function ordersBeyondNormal(
  { saleInput_v, saleFlow_v, saleLink_v }: Network,
  { order_s, share_e }: State,
  begin: number,
  end: number,
): number {
  let shift = 0;
  if (share_e.length === 0)
    for (let v = begin; v < end; v++) shift += saleFlow_v[v] * (order_s[saleInput_v[v]] - 1);
  else
    for (let v = begin; v < end; v++)
      shift += saleFlow_v[v] * (share_e[saleLink_v[v]] * order_s[saleInput_v[v]] - 1);
  return shift;
}

/** What stocks of the inputs from `begin` to `end` allow of a production. */
export function withinStocks(
  { held_s, stockpile_s, replacedFrom_s }: State,
  day: number,
  begin: number,
  end: number,
  allowed: number,
): number {
  const stockpiled = stockpile_s.length > 0;
  const replaced = replacedFrom_s.length > 0;
  let made = allowed;
  for (let s = begin; s < end; s++) {
    if (replaced && day >= replacedFrom_s[s]) continue;
    const stock = stockpiled ? held_s[s] + stockpile_s[s] : held_s[s];
    if (stock < made) made = stock;
  }
  return made;
}
