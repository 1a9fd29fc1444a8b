import type { Network } from './network.ts';

/** What fails, and when: the first day that it fails, and the first day that it does not. */
export interface Shock {
  readonly fromDay: number;
  readonly toDay: number;
  /** The agents that can make only a part, or none. */
  readonly agents?: ArrayLike<number>;
  /** The links that carry only a part, or nothing, by their place in the network. */
  readonly links?: ArrayLike<number>;
  /** The part that remains, from 0 to 1; nothing if left out. */
  readonly remaining?: number;
}

/** The first day of the first shock; infinite without one. */
export function firstShockDay(shocks: readonly Shock[]): number {
  return shocks.reduce((first, { fromDay }) => Math.min(first, fromDay), Infinity);
}

/** Whether a shock is felt on a day. */
export function isFelt({ fromDay, toDay }: Shock, day: number): boolean {
  return day >= fromDay && day < toDay;
}

/** Refuse shocks that the network does not know. */
export function requireShocks({ output_a, flow_e }: Network, shocks: readonly Shock[]): void {
  const within = (places: ArrayLike<number> = [], length: number) =>
    Array.prototype.every.call(places, (place: number) => place >= 0 && place < length);
  for (const { fromDay, toDay, agents, links, remaining = 0 } of shocks) {
    if (!(fromDay >= 0 && toDay >= fromDay))
      throw new RangeError('propagate requires shocks that end after they begin');
    if (!(remaining >= 0 && remaining <= 1))
      throw new RangeError('propagate requires that a part from 0 to 1 remains');
    if (!within(agents, output_a.length) || !within(links, flow_e.length))
      throw new RangeError('propagate requires shocks to agents and links of the network');
  }
}
