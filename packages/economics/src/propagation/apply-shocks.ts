import type { Conditions } from './conditions.ts';
import { agentsOf, type Network } from './network.ts';
import { firstShockDay, isFelt, type Shock } from './shock.ts';
import type { State } from './state.ts';

/**
 * Set what a day's shocks leave: capacities, and the share of its normal order that each link carries.
 *
 *   c_a = capacity_a · the least part that remains of a
 *   share_e = the part that remains of e                                          before the buyer has switched
 *   share_e = r_e / Σ_e flow_e r_e · Σ_e flow_e ,  r_e = remains_e · remains_a(e)   after
 *
 * Suppliers of one input share its order as in normal times. Once a buyer has switched they share it as far as they can
 * deliver; what they cannot make is then not delivered all the same, for want of capacity. Only shocks count here: a
 * supplier that lacks inputs of its own keeps its share.
 *
 * @see Guan et al. (2020), Nature Human Behaviour 4, supplementary information, for orders by normal share and remaining capacity.
 */
export function applyShocks(
  network: Network,
  conditions: Conditions,
  shocks: readonly Shock[],
  state: State,
  day: number,
): void {
  const felt = shocks.filter((shock) => isFelt(shock, day));
  const { capacity_a } = conditions;
  const remains_a = new Float64Array(agentsOf(network)).fill(1);
  for (const { agents = [], remaining = 0 } of felt)
    for (let at = 0; at < agents.length; at++)
      remains_a[agents[at]] = Math.min(remains_a[agents[at]], remaining);
  for (let a = 0; a < remains_a.length; a++) state.limit_a[a] = capacity_a[a] * remains_a[a];
  if (state.share_e.length === 0) return;
  state.share_e.fill(1);
  for (const { links = [], remaining = 0 } of felt)
    for (let at = 0; at < links.length; at++)
      state.share_e[links[at]] = Math.min(state.share_e[links[at]], remaining);
  if (felt.length > 0)
    switchOrders(network, conditions, state, remains_a, day - firstShockDay(shocks));
}

/** Move the orders of buyers that have switched to where they can be filled. */
function switchOrders(
  { linkStart_s, supplier_e, flow_e, use_s }: Network,
  { switchedAfter_s }: Conditions,
  { share_e }: State,
  remains_a: Float64Array,
  daysSince: number,
): void {
  for (let s = 0; s < use_s.length; s++) {
    if (daysSince < switchedAfter_s[s]) continue;
    const begin = linkStart_s[s];
    const end = linkStart_s[s + 1];
    let reach = 0;
    for (let e = begin; e < end; e++) reach += flow_e[e] * share_e[e] * remains_a[supplier_e[e]];
    if (reach === 0 || reach === use_s[s]) continue;
    for (let e = begin; e < end; e++)
      share_e[e] = ((share_e[e] * remains_a[supplier_e[e]]) / reach) * use_s[s];
  }
}

/** Whether capacities or shares change on a day. */
export function changesOn(
  day: number,
  shocks: readonly Shock[],
  { switchedAfter_s }: Pick<Conditions, 'switchedAfter_s'>,
): boolean {
  const first = firstShockDay(shocks);
  if (shocks.some(({ fromDay, toDay }) => day === fromDay || day === toDay)) return true;
  return day > first && switchedAfter_s.some((days) => Math.ceil(first + days) === day);
}
