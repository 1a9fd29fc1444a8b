import type { Network } from './network.ts';

/** Supplies in any order, and what each agent sells to final users. */
export interface Supplies {
  readonly supplier_e: Uint32Array;
  readonly buyer_e: Uint32Array;
  /** Suppliers of one category can stand in for each other at a buyer. */
  readonly category_e: Uint32Array;
  /** Positive, per day. */
  readonly flow_e: Float32Array;
  /** Not negative, per day. */
  readonly final_a: Float64Array;
}

/**
 * Sort links into a network: by buyer and category.
 *
 * Two stable counting sorts, so that the time grows with the number of links, whatever the largest buyer; nothing is
 * kept per agent but entries of typed arrays.
 *
 *   use_s = Σ_{e of s} flow_e ,  output_a = Σ_{e from a} flow_e + final_a
 *
 * @throws RangeError where lengths differ, an agent does not exist, a flow is not positive, or an agent makes nothing.
 * @see Inoue and Todo (2019), Nature Sustainability 2(9).
 */
export function buildNetwork(links: Supplies): Network {
  requireLinks(links);
  const { supplier_e, buyer_e, category_e, flow_e, final_a } = links;
  const agents = final_a.length;
  let categories = 1;
  for (let e = 0; e < category_e.length; e++)
    if (category_e[e] >= categories) categories = category_e[e] + 1;
  const byCategory = countingOrder(category_e, categories);
  const order = countingOrder(buyer_e, agents, byCategory.order).order;
  const { inputStart_a, linkStart_s, category_s } = inputsOf(links, order);
  const supplier = picked(supplier_e, order, new Uint32Array(order.length));
  const flow = picked(flow_e, order, new Float32Array(order.length));
  const sold_a = new Float64Array(agents);
  for (let e = 0; e < flow.length; e++) sold_a[supplier[e]] += flow[e];
  const output_a = sold_a.map((sold, a) => sold + final_a[a]);
  if (output_a.some((output) => !(output > 0)))
    throw new RangeError('buildNetwork requires that every agent makes something');
  return {
    inputStart_a,
    linkStart_s,
    category_s,
    user_s: rowOfEach(inputStart_a),
    input_e: rowOfEach(linkStart_s),
    supplier_e: supplier,
    flow_e: flow,
    use_s: sums(flow, linkStart_s),
    output_a,
    finalShare_a: final_a.map((final, a) => final / output_a[a]),
  };
}

function requireLinks({ supplier_e, buyer_e, category_e, flow_e, final_a }: Supplies): void {
  const { length } = flow_e;
  if ([supplier_e, buyer_e, category_e].some((array) => array.length !== length))
    throw new RangeError('buildNetwork requires as many suppliers, buyers, categories as flows');
  const agents = final_a.length;
  for (let e = 0; e < length; e++) {
    if (supplier_e[e] >= agents || buyer_e[e] >= agents)
      throw new RangeError(`buildNetwork requires agents below ${agents}`);
    if (!(flow_e[e] > 0 && flow_e[e] < Infinity))
      throw new RangeError('buildNetwork requires positive flows');
  }
  for (let a = 0; a < agents; a++)
    if (!(final_a[a] >= 0 && final_a[a] < Infinity))
      throw new RangeError('buildNetwork requires final sales that are not negative');
}

/** Write the entries at some places one after another. */
function picked<Values extends Uint32Array | Float32Array>(
  values: Values,
  order: Uint32Array,
  into: Values,
): Values {
  for (let at = 0; at < order.length; at++) into[at] = values[order[at]];
  return into;
}

/** Order entries by key, stably, after an order that they already have. */
function countingOrder(key_e: Uint32Array, keys: number, before?: Uint32Array) {
  const start = new Uint32Array(keys + 1);
  for (let e = 0; e < key_e.length; e++) start[key_e[e] + 1]++;
  for (let key = 0; key < keys; key++) start[key + 1] += start[key];
  const next = start.slice();
  const order = new Uint32Array(key_e.length);
  for (let at = 0; at < key_e.length; at++) {
    const e = before === undefined ? at : before[at];
    order[next[key_e[e]]++] = e;
  }
  return { start, order };
}

/** Begin an input wherever the buyer or the category changes. */
function inputsOf({ buyer_e, category_e, final_a }: Supplies, order: Uint32Array) {
  const begins = (at: number) =>
    at === 0 ||
    buyer_e[order[at]] !== buyer_e[order[at - 1]] ||
    category_e[order[at]] !== category_e[order[at - 1]];
  let inputs = 0;
  for (let at = 0; at < order.length; at++) if (begins(at)) inputs++;
  const linkStart_s = new Uint32Array(inputs + 1);
  const category_s = new Uint32Array(inputs);
  const inputStart_a = new Uint32Array(final_a.length + 1);
  let s = 0;
  for (let at = 0; at < order.length; at++) {
    if (!begins(at)) continue;
    linkStart_s[s] = at;
    category_s[s] = category_e[order[at]];
    inputStart_a[buyer_e[order[at]] + 1]++;
    s++;
  }
  linkStart_s[inputs] = order.length;
  for (let a = 0; a < final_a.length; a++) inputStart_a[a + 1] += inputStart_a[a];
  return { inputStart_a, linkStart_s, category_s };
}

function rowOfEach(start: Uint32Array): Uint32Array {
  const rows = start.length - 1;
  const row = new Uint32Array(start[rows]);
  for (let at = 0; at < rows; at++) row.fill(at, start[at], start[at + 1]);
  return row;
}

function sums(values: Float32Array, start: Uint32Array): Float64Array {
  const total = new Float64Array(start.length - 1);
  for (let row = 0; row < total.length; row++) {
    let sum = 0;
    for (let at = start[row]; at < start[row + 1]; at++) sum += values[at];
    total[row] = sum;
  }
  return total;
}
