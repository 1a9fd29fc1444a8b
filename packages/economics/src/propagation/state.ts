import type { Conditions } from './conditions.ts';
import { agentsOf, type Network } from './network.ts';
import { firstShockDay, type Shock } from './shock.ts';

/**
 * How things stand on a day; all arrays are written in place.
 *
 * What other agents look up, orders and the part of them that is filled, is kept in single precision: half the memory to
 * reach into, at an error of one part in ten million. Both sides of a delivery use the same rounded number.
 */
export interface State {
  /** Stock of each input, days of normal use. */
  readonly held_s: Float64Array;
  /** What is left of each stockpile, days of normal use; empty where there are none. */
  readonly stockpile_s: Float64Array;
  /** Order for each input, over its normal use. */
  readonly order_s: Float32Array;
  /** What is delivered of each input, if its whole normal use is ordered. */
  readonly delivered_s: Float64Array;
  /** What other agents order of each agent beyond normal times. */
  readonly beyond_a: Float64Array;
  /** What the stocks of each agent allow it to make on the day, over its normal output. */
  readonly reach_a: Float64Array;
  /** What each agent would make if it had all inputs, over its normal output. */
  readonly wanted_a: Float64Array;
  /** Production over normal production. */
  readonly production_a: Float64Array;
  /** The part of the orders of other agents that is filled. */
  readonly filled_a: Float32Array;
  /** What final users get, over the normal output of the agent. */
  readonly final_a: Float64Array;
  /** What each agent can make on this day, over its normal output. */
  readonly limit_a: Float64Array;
  /** The day from which an input no longer limits production; empty where none ever is replaced. */
  readonly replacedFrom_s: Float64Array;
  /** What each link carries of its normal share of an order; empty where all carry theirs. */
  readonly share_e: Float32Array;
}

/** Begin in normal times: full stocks, normal orders, normal production; ready for shocks. */
export function normalState(
  network: Network,
  conditions: Conditions,
  shocks: readonly Shock[],
): State {
  const agents = agentsOf(network);
  const inputs = network.use_s.length;
  const { stockDays_s, stockpileDays_s, replacedAfter_s, capacity_a } = conditions;
  const wide = (length: number) => new Float64Array(length);
  const narrow = (length: number) => new Float32Array(length);
  const first = firstShockDay(shocks);
  const isReplaced = replacedAfter_s.some((days) => days < Infinity);
  return {
    held_s: stockDays_s.slice(),
    stockpile_s: stockpileDays_s.some((days) => days > 0) ? stockpileDays_s.slice() : none,
    order_s: narrow(inputs).fill(1),
    delivered_s: wide(inputs),
    beyond_a: wide(agents),
    reach_a: wide(agents).fill(Infinity),
    wanted_a: wide(agents).fill(1),
    production_a: wide(agents).fill(1),
    filled_a: narrow(agents).fill(1),
    final_a: network.finalShare_a.slice(),
    limit_a: capacity_a.slice(),
    replacedFrom_s: (isReplaced ? replacedAfter_s : none).map((days) => first + days),
    share_e: narrow(linksChange(conditions, shocks) ? network.flow_e.length : 0).fill(1),
  };
}

const none = new Float64Array(0);

/** Whether links ever carry other shares of orders than in normal times. */
function linksChange({ switchedAfter_s }: Conditions, shocks: readonly Shock[]): boolean {
  return (
    shocks.some(({ links = [] }) => links.length > 0) ||
    switchedAfter_s.some((days) => days < Infinity)
  );
}
