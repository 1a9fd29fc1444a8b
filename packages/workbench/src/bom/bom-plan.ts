import { type Bom, type Chain, inEveryLanguage, type LocalText } from '@musubi/vocabulary';
import { stringify } from 'yaml';
import { selectSupply, usualBases } from '../chain/select-supply.ts';
import { translator } from '../language/translator.ts';

/** A supplier economy with a smaller share of the world's supply is not put in the plan. */
const smallestShare = 0.01;

function said(key: 'title' | 'description' | 'price' | 'own'): LocalText {
  return inEveryLanguage((language) => translator(language)(`bom.plan.${key}`));
}

/** A number that the user knows and this program does not. */
function unknown(low: number, high: number, note: 'price' | 'own' = 'own') {
  return { value: null, interval: [low, high], note: said(note) };
}

/**
 * Write a plan on the mapped parts for the user to complete: needs and today's shares from the bill of materials, suppliers
 * from the chain. What a company's own desk knows — prices, costs of switching, stock — stands in it as an interval to be replaced.
 *
 * @returns the text of a plan file, or null where no mapped node has parts that all have a value and a supplier's economy.
 */
export function bomPlan(
  bom: Bom,
  chains: readonly Chain[],
  buyer: string,
  year: number,
): string | null {
  const items = bom.nodes.flatMap((node) => itemOf(node, bom, chains));
  if (items.length === 0) return null;
  const plan = {
    format: 'musubi-plan/1',
    id: 'bill-of-materials',
    title: said('title'),
    description: said('description'),
    buyer,
    year,
    assumptions: {
      outageDays: unknown(60, 180),
      rampDays: unknown(30, 90),
      surgePercent: unknown(0, 30),
      switchingPercent: unknown(20, 100),
      holdingPercent: unknown(10, 25),
      interestPercent: 5,
      years: 5,
    },
    items,
  };
  return stringify(plan, { lineWidth: 0, aliasDuplicateObjects: false });
}

function itemOf(node: Bom['nodes'][number], { parts, asOf }: Bom, chains: readonly Chain[]) {
  const own = parts.filter((part) => part.node === node.node && part.chain === node.chain);
  const isLocated = own.every(({ country, valueUsd }) => country !== null && valueUsd !== null);
  if (!isLocated || !node.valueUsd) return [];
  const shares = new Map<string, number>();
  for (const { country, valueUsd } of own)
    shares.set(country!, (shares.get(country!) ?? 0) + valueUsd! / node.valueUsd);
  const unlimited = { capacityUsdMillion: 'unlimited' };
  const offered = { ...unlimited, pricePercent: unknown(0, 30, 'price') };
  const others = otherSuppliers(node, chains, asOf).filter((code) => !shares.has(code));
  return [
    {
      id: node.node,
      name: node.name,
      node: node.node,
      demandUsdMillion: node.valueUsd / 1e6,
      today: { shares: readableShares(shares) },
      stock: { todayDays: unknown(0, 30), mostDays: unknown(30, 90) },
      suppliers: Object.fromEntries([
        ...[...shares.keys()].map((code) => [code, unlimited] as const),
        ...others.map((code) => [code, offered] as const),
      ]),
    },
  ];
}

/** List the single economies that supply a node, as its chain says. */
function otherSuppliers(
  { chain: id, node: name }: Bom['nodes'][number],
  chains: readonly Chain[],
  asOf: string | null,
): string[] {
  const chain = chains.find((one) => one.id === id)!;
  const node = chain.nodes.find((one) => one.id === name)!;
  const supply = selectSupply(node, chain, { bases: usualBases, asOf });
  return [...(supply?.shares ?? [])]
    .filter(([code, [low, high]]) => (low + high) / 2 >= smallestShare && code !== 'ROW')
    .map(([code]) => code)
    .filter((code) => /^[A-Z]{3}$/u.test(code));
}

/** Round shares so that they can be read, and let the largest take what rounding leaves. */
function readableShares(shares: ReadonlyMap<string, number>): Record<string, number> {
  const digits = 4;
  const [[largest], ...others] = [...shares].sort(([, a], [, b]) => b - a) as [
    [string, number],
    ...[string, number][],
  ];
  const rounded = others.map(([code, share]) => [code, Number(share.toFixed(digits))] as const);
  const rest = 1 - rounded.reduce((sum, [, share]) => sum + share, 0);
  return Object.fromEntries([[largest, Number(rest.toFixed(digits))], ...rounded]);
}
