/**
 * Find a cycle in each part of a graph whose nodes all need each other.
 *
 * @returns one shortest cycle for each part, its nodes in the order of the links; a link to itself is none.
 */
export function cyclesIn(
  links: readonly { readonly from: string; readonly to: string }[],
): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of links)
    if (from !== to) next.set(from, [...(next.get(from) ?? []), to]);
  const seen = new Set<string>();
  const cycles: string[][] = [];
  for (const start of next.keys()) {
    if (seen.has(start)) continue;
    const cycle = roundFrom(start, next);
    if (cycle === null || cycle.some((node) => seen.has(node))) continue;
    cycles.push(cycle);
    for (const node of reach(start, next)) if (reach(node, next).has(start)) seen.add(node);
  }
  return cycles;
}

function reach(start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
    for (const to of next.get(node) ?? [])
      if (!reached.has(to)) {
        reached.add(to);
        waiting.push(to);
      }
  return reached;
}

/** Find the shortest way from a node back to itself. */
function roundFrom(start: string, next: ReadonlyMap<string, readonly string[]>): string[] | null {
  const before = new Map<string, string>();
  const waiting = [start];
  for (const node of waiting)
    for (const to of next.get(node) ?? []) {
      if (to === start) {
        const path = [node];
        while (path[0] !== start) path.unshift(before.get(path[0]!)!);
        return path;
      }
      if (before.has(to)) continue;
      before.set(to, node);
      waiting.push(to);
    }
  return null;
}
