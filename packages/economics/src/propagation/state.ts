import type { Conditions } from './conditions.ts';
import { agentsOf, type Network } from './network.ts';

/** Makes the arrays of a state, so that threads may share them. */
export type Allocate = (length: number) => Float64Array;

/** How things stand on a day; all arrays are written in place. */
export interface State {
  /** Stock of each input, days of normal use. */
  readonly held_s: Float64Array;
  /** What is left of each stockpile, days of normal use. */
  readonly stockpile_s: Float64Array;
  /** Order for each input, over its normal use. */
  readonly order_s: Float64Array;
  /** What each agent would make if it had all inputs, over its normal output. */
  readonly wanted_a: Float64Array;
  /** Production over normal production. */
  readonly production_a: Float64Array;
  /** The part of the orders of other agents that is filled. */
  readonly filled_a: Float64Array;
  /** What final users get, over the normal output of the agent. */
  readonly final_a: Float64Array;
  /** What each agent can make on this day, over its normal output. */
  readonly limit_a: Float64Array;
  /** The day from which an input no longer limits production. */
  readonly replacedFrom_s: Float64Array;
  /** What each link carries of its normal share of an order; empty where all carry theirs. */
  share_e: Float64Array;
}

/** Begin in normal times: full stocks, normal orders, normal production. */
export function normalState(
  network: Network,
  conditions: Conditions,
  allocate: Allocate = (length) => new Float64Array(length),
): State {
  const agents = agentsOf(network);
  const inputs = network.use_s.length;
  const filled = (length: number, value: number) => allocate(length).fill(value);
  const copied = (values: Float64Array) => {
    const copy = allocate(values.length);
    copy.set(values);
    return copy;
  };
  return {
    held_s: copied(conditions.stockDays_s),
    stockpile_s: copied(conditions.stockpileDays_s),
    order_s: filled(inputs, 1),
    wanted_a: filled(agents, 1),
    production_a: filled(agents, 1),
    filled_a: filled(agents, 1),
    final_a: copied(network.finalShare_a),
    limit_a: copied(conditions.capacity_a),
    replacedFrom_s: filled(inputs, Infinity),
    share_e: allocate(0),
  };
}
