import type { Network, Shock } from '@musubi/economics';
import type { NodeStop, StageLabel, Timing } from './casting.ts';

/** Make the shock of some failures: agents that supply nobody, and links to an economy that alone is not supplied. */
export function shockOf(
  network: Network,
  label_a: readonly StageLabel[],
  stops: readonly NodeStop[],
  { fromDay, days, remaining }: Timing,
): Shock {
  const partnersOf = ({ node, economy }: StageLabel) =>
    stops.filter((stop) => stop.node === node && stop.economy === economy);
  const agents = label_a.flatMap((label, a) =>
    partnersOf(label).some(({ partner }) => partner === null) ? [a] : [],
  );
  const partners_a = label_a.map((label) => partnersOf(label).map(({ partner }) => partner));
  const links = label_a.flatMap(({ economy }, a) =>
    linksTo(network, a).filter((e) => partners_a[network.supplier_e[e]!]!.includes(economy)),
  );
  return {
    fromDay,
    toDay: fromDay + days,
    remaining,
    agents,
    links,
  };
}

function linksTo({ inputStart_a, linkStart_s }: Network, a: number): number[] {
  const begin = linkStart_s[inputStart_a[a]!]!;
  const end = linkStart_s[inputStart_a[a + 1]!]!;
  return Array.from({ length: end - begin }, (_, at) => begin + at);
}
