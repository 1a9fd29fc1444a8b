import { agentsOf, type Network } from './network.ts';

/**
 * Who gets a supplier's goods when there are not enough for all orders.
 *
 * `proportional`: every order is filled by the same part, orders of final users as well; `clients-first`: final users get
 * what the orders of other agents leave.
 *
 * @see Guan et al. (2020), Nature Human Behaviour 4, for the proportional rule; Inoue's ProductionNetworkSimulator, which has
 * both, the second as the option of low priority for final consumption.
 */
export type Rationing = 'proportional' | 'clients-first';

/** How agents behave. */
export interface Conditions {
  /** n_s, days of normal use that an agent holds of each input in normal times; at least one, the day's own use. */
  readonly stockDays_s: Float64Array;
  /** Days of normal use of each input in a stockpile that is released on need and not filled again. */
  readonly stockpileDays_s: Float64Array;
  /** Days from the first shock until something else has replaced the input; infinite where it is essential. */
  readonly replacedAfter_s: Float64Array;
  /** Days from the first shock until orders go to the suppliers of the same input that can deliver; infinite for never. */
  readonly switchedAfter_s: Float64Array;
  /** Most that an agent can make, over what it makes in normal times; at least one. */
  readonly capacity_a: Float64Array;
  /** τ, days in which an agent means to close the gap to its normal stock; at least one. */
  readonly adjustmentDays: number;
  readonly rationing: Rationing;
}

/** The conditions that are the same for all agents and inputs. */
export interface PlainConditions {
  readonly stockDays: number;
  readonly adjustmentDays: number;
  readonly rationing?: Rationing;
  /** One if left out: no agent can make more than in normal times. */
  readonly capacity?: number;
  /** Infinite if left out. */
  readonly switchedAfter?: number;
}

/** Give all agents and inputs the same conditions: essential inputs, no stockpiles. */
export function plainConditions(network: Network, plain: PlainConditions): Conditions {
  const inputs = network.use_s.length;
  return {
    stockDays_s: new Float64Array(inputs).fill(plain.stockDays),
    stockpileDays_s: new Float64Array(inputs),
    replacedAfter_s: new Float64Array(inputs).fill(Infinity),
    switchedAfter_s: new Float64Array(inputs).fill(plain.switchedAfter ?? Infinity),
    capacity_a: new Float64Array(agentsOf(network)).fill(plain.capacity ?? 1),
    adjustmentDays: plain.adjustmentDays,
    rationing: plain.rationing ?? 'proportional',
  };
}

/** Refuse conditions that the model does not admit. */
export function requireConditions(network: Network, conditions: Conditions): void {
  const inputs = network.use_s.length;
  const fits = (array: Float64Array, length: number, least: number) =>
    array.length === length && array.every((value) => value >= least);
  if (!fits(conditions.stockDays_s, inputs, 1))
    throw new RangeError('propagate requires stocks of at least one day of each input');
  if (!fits(conditions.stockpileDays_s, inputs, 0))
    throw new RangeError('propagate requires stockpiles that are not negative');
  if (!fits(conditions.replacedAfter_s, inputs, 0) || !fits(conditions.switchedAfter_s, inputs, 0))
    throw new RangeError('propagate requires delays that are not negative');
  if (!fits(conditions.capacity_a, agentsOf(network), 1))
    throw new RangeError('propagate requires capacities of at least one');
  if (!(conditions.adjustmentDays >= 1))
    throw new RangeError('propagate requires an adjustment time of at least one day');
}
