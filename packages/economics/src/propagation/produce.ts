import type { Conditions } from './conditions.ts';
import type { Network } from './network.ts';
import type { State } from './state.ts';

/**
 * Make what produces for a day with orders and stocks as they stand.
 *
 *   d_a = 1 + beyond_a / output_a                                                 demand
 *   y_a = min( c_a , d_a , reach_a )                                              production
 *   filled_a = y_a / d_a , or, clients first, min(1, y_a / (d_a − finalShare_a))  rationing
 *
 * Everything is relative to normal times, so that a stock in days is the production that it allows on one day.
 *
 * @see Inoue and Todo (2019), Nature Sustainability 2(9); Hallegatte (2008), Risk Analysis 28(3).
 */
export function produce(
  { finalShare_a, output_a }: Network,
  { rationing }: Pick<Conditions, 'rationing'>,
  { limit_a, beyond_a, reach_a, wanted_a, production_a, filled_a, final_a }: State,
): () => void {
  const proportional = rationing === 'proportional';
  return () => {
    for (let a = 0; a < output_a.length; a++) {
      const demand = Math.max(0, 1 + beyond_a[a] / output_a[a]);
      const wanted = Math.min(limit_a[a], demand);
      const made = Math.min(wanted, reach_a[a]);
      wanted_a[a] = wanted;
      production_a[a] = made;
      const clients = proportional ? demand : demand - finalShare_a[a];
      const filled = clients > made ? made / clients : 1;
      filled_a[a] = filled;
      if (proportional) final_a[a] = finalShare_a[a] * filled;
      else final_a[a] = filled < 1 ? 0 : finalShare_a[a] - (demand - made);
    }
  };
}
