import type { Conditions, Network } from '@musubi/economics';
import type { Chain, ChainLink, ChainNode, Estimate, ParameterFile } from '@musubi/vocabulary';
import type { Corner } from '../casting.ts';
import { type Limits, lessIsBetter, moreIsBetter } from '../within-corner.ts';

/** Days in a month of a qualification. */
const daysInMonth = 365.25 / 12;

const never = Infinity;

/** Read an estimate as a value with its ends; the middle of the ends where no value is printed. */
function limitsOfEstimate({ value, interval }: Estimate): Limits {
  const [low, high] = interval ?? [value!, value!];
  return { value: value ?? (low + high) / 2, low, high };
}

/** Whether the users of a node have it already and go on without new supplies: equipment and software. */
export function isInstalled({ kind }: Pick<ChainNode, 'kind'>): boolean {
  return kind === 'equipment' || kind === 'software';
}

/** Say how the users of a chain behave: what the file says, and the parameters where it says nothing. */
export function chainConditions(
  chain: Chain,
  network: Network,
  buyer_s: readonly string[],
  propagation: NonNullable<ParameterFile['propagation']>,
  corner: Corner,
): Omit<Conditions, 'adjustmentDays' | 'rationing'> {
  const linkOf = new Map(chain.links.map((link) => [`${link.from} ${link.to}`, link]));
  const inputs = Array.from(network.category_s, (category, s) => {
    const node = chain.nodes[category]!;
    return { node, link: linkOf.get(`${node.id} ${buyer_s[s]}`)! };
  });
  const spare = moreIsBetter(propagation.spareCapacityPercent, corner) / 100;
  const stock = ({ stockDays }: ChainLink) =>
    stockDays === undefined ? propagation.stockDays : limitsOfEstimate(stockDays);
  return {
    stockDays_s: Float64Array.from(inputs, ({ link }) =>
      Math.max(1, moreIsBetter(stock(link), corner)),
    ),
    stockpileDays_s: new Float64Array(inputs.length),
    replacedAfter_s: Float64Array.from(inputs, ({ node, link }) =>
      replacedAfter(node, link, corner),
    ),
    switchedAfter_s: Float64Array.from(inputs, ({ node }) => switchedAfter(node, corner)),
    capacity_a: new Float64Array(network.output_a.length).fill(1 + spare),
  };
}

/** Days until an input no longer binds; a delay that nobody knows may be anything. */
function replacedAfter(node: ChainNode, link: ChainLink, corner: Corner): number {
  if (isInstalled(node) && link.stockDays === undefined) return 0;
  if (link.need === 'essential') return never;
  const { substitutionDays } = link;
  const unknown = { value: never, low: 0, high: never };
  return lessIsBetter(substitutionDays ? limitsOfEstimate(substitutionDays) : unknown, corner);
}

/** Days until users have qualified other suppliers of a node; never, where nobody says how long that takes. */
function switchedAfter({ replacement }: ChainNode, corner: Corner): number {
  if (replacement === undefined) return corner === 'better' ? 0 : never;
  return lessIsBetter(limitsOfEstimate(replacement), corner) * daysInMonth;
}
