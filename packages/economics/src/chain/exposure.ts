import type { Limits } from './certainty.ts';
import { type Carried, carryLeast, checkLinks, type Links } from './links.ts';

/** What the world outside an economy can still make of each node when that economy stops trading. */
export interface Exposure {
  /** 1 − a for the most that can remain available: what is lost in every case. */
  readonly least: Carried;
  /** 1 − a for the least that can remain available: what may be lost. */
  readonly greatest: Carried;
}

/**
 * Find how exposed each node of a chain is to an excluded economy T, through inputs of inputs: what the world outside T lacks
 * of it, as a share of the world's supply, when T and the rest stop trading the goods of the chain.
 *
 *   a(n) = min( 1 − s_T(n), min_{k → n} a(k) ),   exposure = 1 − a(n) = the largest s_T over n and what it needs
 *
 * Inputs are used in fixed proportions, nothing is in stock, and demand is the world's: what T itself no longer uses is not
 * counted as a relief.
 *
 * @param targetLow_n - the lowest share of T in each node, fractions.
 * @param targetHigh_n - the highest.
 * @param links - the inputs that bind: the essential ones, or all of them at once.
 * @returns the exposure of each node as limits, each with the input through which it comes.
 * @throws RangeError when the shares differ in number or a link names a node that is not there.
 * @see Leontief (1936), Review of Economics and Statistics 18(3), on fixed proportions; Hallegatte (2008), Risk Analysis
 * 28(3), on bottlenecks of supply.
 *
 * @example
 * ```ts
 * import { exposureTo, pathTo } from '@musubi/economics';
 * const share_n = Float64Array.of(0.9, 0.2, 0.1);
 * const links = { from_l: Int32Array.of(0, 1), to_l: Int32Array.of(1, 2) };
 * const { least } = exposureTo(share_n, share_n, links);
 * assert.deepEqual([...least.value_n], [0.9, 0.9, 0.9]);
 * assert.deepEqual(pathTo(2, least), [0, 1, 2]);
 * ```
 */
export function exposureTo(
  targetLow_n: Float64Array,
  targetHigh_n: Float64Array,
  links: Links,
): Exposure {
  if (targetLow_n.length !== targetHigh_n.length)
    throw new RangeError('exposureTo requires a lowest and a highest share of each node');
  return { least: exposed(targetLow_n, links), greatest: exposed(targetHigh_n, links) };
}

function exposed(share_n: Float64Array, links: Links): Carried {
  const { value_n, through_n } = carryLeast(
    share_n.map((share) => -share),
    links,
  );
  return { value_n: value_n.map((value) => Math.max(0, -value)), through_n };
}

/**
 * Find how exposed the inputs of each node are: the largest exposure among what goes into it, zero where nothing does.
 *
 * @param exposure_n - the exposure of each node, fractions.
 * @param links - the inputs that bind.
 * @throws RangeError when a link names a node that is not there.
 */
export function inputExposure(exposure_n: Float64Array, links: Links): Float64Array {
  checkLinks(links, exposure_n.length, 'inputExposure');
  const { from_l, to_l } = links;
  const input_n = new Float64Array(exposure_n.length);
  for (let l = 0; l < from_l.length; l++) {
    const to = to_l[l]!;
    input_n[to] = Math.max(input_n[to]!, exposure_n[from_l[l]!]!);
  }
  return input_n;
}

/**
 * Find what share of the plants outside an excluded economy T stands still for want of inputs.
 *
 *   idle(n) = max( 0, 1 − min_{k → n} a(k) / (1 − s_T(n)) )
 *
 * The plants outside make 1 − s_T of the node and their inputs suffice for min a(k): this is what T's withdrawal costs
 * those who make the node themselves, which T's own share in the node does not show.
 *
 * @param inputs - the limits of the {@link inputExposure}, fractions.
 * @param targetShare - the limits of s_T(n).
 * @returns sharp limits; zero where T makes all of the node.
 *
 * @example
 * ```ts
 * import { idleOutside } from '@musubi/economics';
 * assert.deepEqual(idleOutside([0.75, 0.75], [0.5, 0.5]), [0.5, 0.5]);
 * assert.deepEqual(idleOutside([0.25, 0.25], [0.5, 0.5]), [0, 0]);
 * ```
 */
export function idleOutside(inputs: Limits, targetShare: Limits): Limits {
  const idle = (exposed: number, share: number) =>
    share >= 1 ? 0 : Math.max(0, 1 - (1 - exposed) / (1 - share));
  return [idle(inputs[0], targetShare[1]), idle(inputs[1], targetShare[0])];
}
