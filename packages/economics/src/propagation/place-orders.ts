import type { Network } from './network.ts';
import type { State } from './state.ts';

/**
 * Make what adds up what suppliers are asked for beyond normal times.
 *
 *   beyond_a = Σ_{e from a} flow_e (share_e order_s(e) − 1)
 */
export function placeOrders(
  { input_e, supplier_e, flow_e }: Network,
  { order_s, share_e, beyond_a }: State,
): () => void {
  const shared = share_e.length > 0;
  return () => {
    beyond_a.fill(0);
    if (shared)
      for (let e = 0; e < flow_e.length; e++)
        beyond_a[supplier_e[e]] += flow_e[e] * (share_e[e] * order_s[input_e[e]] - 1);
    else
      for (let e = 0; e < flow_e.length; e++)
        beyond_a[supplier_e[e]] += flow_e[e] * (order_s[input_e[e]] - 1);
  };
}
