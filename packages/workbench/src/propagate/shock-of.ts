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
  const links = label_a.flatMap((label, a) => {
    const partners = partnersOf(label).map(({ partner }) => partner);
    return partners.length === 0
      ? []
      : linksFrom(network, a).filter(({ buyer }) => partners.includes(label_a[buyer]!.economy));
  });
  return {
    fromDay,
    toDay: fromDay + days,
    remaining,
    agents,
    links: links.map(({ link }) => link),
  };
}

function linksFrom({ saleStart_a, saleInput_v, saleLink_v, inputStart_a }: Network, a: number) {
  const sales = Array.from(saleInput_v.subarray(saleStart_a[a], saleStart_a[a + 1]), (s, at) => ({
    s,
    link: saleLink_v[saleStart_a[a]! + at]!,
  }));
  return sales.map(({ s, link }) => ({ link, buyer: buyerOf(inputStart_a, s) }));
}

/** Find whose input it is: the last agent whose inputs do not begin after it. */
function buyerOf(inputStart_a: Uint32Array, s: number): number {
  let low = 0;
  let high = inputStart_a.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (inputStart_a[middle]! <= s) low = middle;
    else high = middle;
  }
  return low;
}
