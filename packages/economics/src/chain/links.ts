/** Which nodes of a chain are inputs of which, as pairs of indices. */
export interface Links {
  readonly from_l: Int32Array;
  readonly to_l: Int32Array;
}

/** The best value among a node and all that it needs, and where it comes from. */
export interface Carried {
  readonly value_n: Float64Array;
  /** The input through which the value comes; −1 where it is the node's own. */
  readonly through_n: Int32Array;
}

/**
 * Hold links against their contract.
 *
 * @throws RangeError when the arrays differ in length or name a node that is not there.
 */
export function checkLinks({ from_l, to_l }: Links, nodes: number, caller: string): void {
  const isNode = (node: number) => node >= 0 && node < nodes;
  if (from_l.length !== to_l.length || !from_l.every(isNode) || !to_l.every(isNode))
    throw new RangeError(`${caller} requires links between its nodes`);
}

/**
 * Carry the smallest value of each node and of all that goes into it down the chain.
 *
 *   v(n) = min( own(n), min_{k → n} v(k) )   =   the smallest own(k) over n and everything upstream of it
 *
 * The sweeps end after as many as there are nodes at most, with cycles too: on a cycle all nodes need each other.
 *
 * @param own_n - the value of each node by itself.
 * @param links - the inputs that bind.
 * @throws RangeError when a link names a node that is not there.
 */
export function carryLeast(own_n: Float64Array, links: Links): Carried {
  checkLinks(links, own_n.length, 'carryLeast');
  const { from_l, to_l } = links;
  const value_n = own_n.slice();
  const through_n = new Int32Array(own_n.length).fill(-1);
  for (let moved = true; moved; ) {
    moved = false;
    for (let l = 0; l < from_l.length; l++) {
      const from = from_l[l]!;
      const to = to_l[l]!;
      if (value_n[from]! >= value_n[to]!) continue;
      value_n[to] = value_n[from]!;
      through_n[to] = from;
      moved = true;
    }
  }
  return { value_n, through_n };
}

/**
 * Trace where a carried value comes from.
 *
 * @returns the nodes from the one whose own value it is down to the node asked for.
 */
export function pathTo(node: number, { through_n }: Pick<Carried, 'through_n'>): number[] {
  const path = [node];
  for (let at = through_n[node]!; at >= 0; at = through_n[at]!) path.unshift(at);
  return path;
}
