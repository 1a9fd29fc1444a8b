import type { Conditions, Network, Shock } from '@musubi/economics';
import type { CutInput, StageLabel } from './casting.ts';

/**
 * Find the inputs that shocks cut off at once: those with a supplier or a link that fails, by what they are and where they
 * are used by agents that do not fail themselves, and cannot do without them at once.
 *
 * @param nodeOf - names a category of the network.
 */
export function cutInputs(
  network: Network,
  shocks: readonly Shock[],
  label_a: readonly StageLabel[],
  nodeOf: (category: number) => string,
  { replacedAfter_s }: Pick<Conditions, 'replacedAfter_s'>,
): CutInput[] {
  const { inputStart_a, linkStart_s, supplier_e, category_s } = network;
  const agents = new Set(shocks.flatMap((shock) => Array.from(shock.agents ?? [])));
  const links = new Set(shocks.flatMap((shock) => Array.from(shock.links ?? [])));
  const found = new Map<string, { inputs: number[]; agents: number[] } & StageLabel>();
  for (const [a, { economy }] of label_a.entries()) {
    if (agents.has(a)) continue;
    for (let s = inputStart_a[a]!; s < inputStart_a[a + 1]!; s++) {
      if (replacedAfter_s[s] === 0) continue;
      let cut = false;
      for (let e = linkStart_s[s]!; e < linkStart_s[s + 1]! && !cut; e++)
        cut = links.has(e) || agents.has(supplier_e[e]!);
      if (!cut) continue;
      const node = nodeOf(category_s[s]!);
      const key = `${node} ${economy}`;
      const row = found.get(key) ?? { node, economy, inputs: [], agents: [] };
      row.inputs.push(s);
      row.agents.push(a);
      found.set(key, row);
    }
  }
  return [...found.values()].map(({ node, ...row }) => ({ input: node, ...row }));
}
