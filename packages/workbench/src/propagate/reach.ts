import type { Reach } from './subject.ts';

/**
 * Tell how a failure reaches each node: downstream by want of inputs, as far as inputs bind, and else by want of orders.
 *
 * @param failing - the nodes that fail themselves.
 * @param links - which node binds which.
 */
export function reachOf(
  failing: readonly string[],
  nodes: readonly string[],
  links: readonly { readonly from: string; readonly to: string }[],
): Map<string, Reach> {
  const short = new Set(failing);
  for (const node of short) for (const { from, to } of links) if (from === node) short.add(to);
  return new Map(
    nodes.map((node): [string, Reach] => {
      if (failing.includes(node)) return [node, 'fails'];
      return [node, short.has(node) ? 'inputs' : 'orders'];
    }),
  );
}
