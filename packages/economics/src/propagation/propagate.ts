import { applyShocks, changesOn } from './apply-shocks.ts';
import { type Conditions, requireConditions } from './conditions.ts';
import { agentsOf, type Network } from './network.ts';
import { findReach, order } from './order.ts';
import { placeOrders } from './place-orders.ts';
import { produce } from './produce.ts';
import { deliver, restock } from './receive.ts';
import { requireShocks, type Shock } from './shock.ts';
import { normalState, type State } from './state.ts';

/** A run: what happens in which network, and how long it is followed. */
export interface Course {
  readonly network: Network;
  readonly conditions: Conditions;
  readonly shocks: readonly Shock[];
  readonly days: number;
}

/** What came of it. */
export interface Propagation {
  /** y_ta, production over normal production, a row a day. */
  readonly production_ta: Float64Array;
  /** What final users got of each agent's goods, over the agent's normal output, a row a day. */
  readonly final_ta: Float64Array;
  /** How things stand after the last day. */
  readonly state: State;
}

/**
 * Follow a shock through a network day by day: a day's orders, production within capacity, demand and stocks, rationing,
 * use and receipts, and the orders for the next day.
 *
 * Each agent makes its goods of fixed parts of its inputs (Leontief), from stock; what is made is delivered overnight. In
 * normal times everything stays exactly as it is. The memory of the result grows with days times agents; {@link followDays}
 * keeps nothing.
 *
 * @throws RangeError where conditions or shocks do not fit the network.
 * @see Hallegatte (2008), Risk Analysis 28(3); Henriet, Hallegatte and Tabourier (2012), Journal of Economic Dynamics and
 * Control 36(1); Inoue and Todo (2019), Nature Sustainability 2(9).
 *
 * @example
 * ```ts
 * import { buildNetwork, plainConditions, propagate } from '@musubi/economics';
 * // Agent 0 supplies 1, and 1 supplies 2, which sells to final users; each holds three days of its input.
 * const network = buildNetwork({
 *   supplier_e: Uint32Array.of(0, 1),
 *   buyer_e: Uint32Array.of(1, 2),
 *   category_e: Uint32Array.of(0, 1),
 *   flow_e: Float32Array.of(1, 1),
 *   final_a: Float64Array.of(0, 0, 1),
 * });
 * const conditions = plainConditions(network, { stockDays: 3, adjustmentDays: 6 });
 * const shocks = [{ agents: [0], fromDay: 0, toDay: 10 }];
 * const { production_ta } = propagate({ network, conditions, shocks, days: 8 });
 * const last = Array.from({ length: 8 }, (_, day) => production_ta[day * 3 + 2]);
 * assert.deepEqual(last, [1, 1, 1, 1, 1, 1, 0, 0]);
 * ```
 */
export function propagate(course: Course): Propagation {
  const agents = agentsOf(course.network);
  const production_ta = new Float64Array(course.days * agents);
  const final_ta = new Float64Array(course.days * agents);
  const state = followDays(course, (day, { production_a, final_a }) => {
    production_ta.set(production_a, day * agents);
    final_ta.set(final_a, day * agents);
  });
  return { production_ta, final_ta, state };
}

/** Follow a shock as {@link propagate} does, and show each day's state to a listener instead of keeping it. */
export function followDays(course: Course, afterDay: (day: number, state: State) => void): State {
  const days = eachDay(course);
  for (let next = days.next(); ; next = days.next()) {
    if (next.done) return next.value;
    afterDay(next.value.day, next.value.state);
  }
}

/** A day as it ends: what was made and delivered, before stocks and orders are brought to the next day. */
export interface Evening {
  readonly day: number;
  /** The same object every day, written in place. */
  readonly state: State;
}

/** Follow a shock as {@link propagate} does, a day at a time, so that the caller can do other things in between. */
export function* eachDay({ network, conditions, shocks, days }: Course): Generator<Evening, State> {
  requireConditions(network, conditions);
  requireShocks(network, shocks);
  const state = normalState(network, conditions, shocks);
  const steps = stepsOf(network, conditions, state);
  steps.findReach(0);
  for (let day = 0; day < days; day++) {
    if (changesOn(day, shocks, conditions)) {
      applyShocks(network, conditions, shocks, state, day);
      steps.placeOrders();
    }
    steps.produce();
    yield { day, state };
    steps.deliver();
    steps.restock();
    steps.findReach(day + 1);
    steps.order();
    steps.placeOrders();
  }
  return state;
}

/**
 * Make the steps of a day. Each is a loop over agents, inputs or links without one inside, made once for its arrays: a processor
 * then has many look-ups under way, and V8 writes the addresses of the arrays of the first network into the code.
 */
function stepsOf(network: Network, conditions: Conditions, state: State) {
  return {
    produce: produce(network, conditions, state),
    deliver: deliver(network, state),
    restock: restock(network, state),
    findReach: findReach(network, state),
    order: order(network, conditions, state),
    placeOrders: placeOrders(network, state),
  };
}
