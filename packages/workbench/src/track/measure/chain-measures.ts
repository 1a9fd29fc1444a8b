import { concentration } from '@musubi/economics';
import { nearMatches, ok, resolveEconomies, supplySchema } from '@musubi/vocabulary';
import { z } from 'zod';
import { attachTradeShares } from '../../chain/attach-trade-shares.ts';
import { findChain } from '../../chain/find-chain.ts';
import { readChain } from '../../chain/read-chain.ts';
import { selectSupply } from '../../chain/select-supply.ts';
import { readTradeShares } from '../../chain/trade-shares.ts';
import { type Outcome, refuseOne } from '../../file/outcome.ts';
import { castSupply } from '../../map/cast-supply.ts';
import { type NodeReading, shareOf } from '../../map/node-reading.ts';
import type { Reading } from '../status/judge-status.ts';
import { boundedReading } from './bounded-reading.ts';
import type { Gauge, MeasureKind, MeasureRoots } from './gauge.ts';

const node = {
  chain: z.string().min(1).describe('The chain, by its name or file.'),
  node: z.string().min(1).describe('The node, by its id.'),
  basis: supplySchema.shape.basis.describe(
    'plant: where plants stand; headquarters: where their owners are; trade: who exports.',
  ),
};
const ofNode = z.strictObject(node);
const ofHolders = z.strictObject({
  ...node,
  economies: z
    .union([z.string().min(2), z.array(z.string().min(2)).min(1)])
    .describe('Whose joint share: economies or groups.'),
});

type Parameters = z.infer<typeof ofNode>;
type Read = (reading: Pick<NodeReading, 'cast'>) => Reading;

/** Open a node with what is printed of each year on one basis, and nothing carried over from another year. */
async function openNode(
  { chain: named, node: id, basis }: Parameters,
  unit: string,
  read: Read,
  roots: MeasureRoots,
): Promise<Outcome<Gauge>> {
  const path = await findChain(named, roots);
  if (!path.ok) return refuseOne(path.problem);
  const file = await readChain(path.value);
  if (!file.ok) return file;
  const trade = await readTradeShares(roots.storage);
  if (!trade.ok) return trade;
  const asOf = roots.asOf ?? null;
  const { chain } = attachTradeShares(file.value.chain, trade.value, asOf);
  const found = chain.nodes.find((one) => one.id === id);
  if (found === undefined) return refuseOne(unknownNode(id, chain.nodes));
  const onBasis = found.supply.filter((supply) => supply.basis === basis);
  const selected = new Map(
    [...new Set(onBasis.map(({ year }) => year))].sort().flatMap((year) => {
      const ofYear = { supply: onBasis.filter((supply) => supply.year === year) };
      const chosen = selectSupply(ofYear, chain, { bases: [basis], asOf });
      return chosen === null ? [] : [[String(year), chosen] as const];
    }),
  );
  const own = { path: path.value, sha256: file.value.sha256 };
  const sources = new Set([...selected.values()].map(({ supply }) => supply.source));
  return ok({
    dataset: chain.id,
    unit,
    periods: [...selected.keys()],
    files: basis === 'trade' ? [own, ...trade.value.files] : [own],
    sources: [...sources].map((source) => {
      const { title, publisher, year, url } = chain.sources[source]!;
      return { title, publisher, year, ...(url && { url }) };
    }),
    read: (period) => {
      const supply = selected.get(period);
      return supply === undefined ? { value: null } : read({ cast: castSupply(supply) });
    },
  });
}

function unknownNode(code: string, nodes: readonly { readonly id: string }[]) {
  const known = nodes.map(({ id }) => id);
  const near = nearMatches(
    code,
    known.map((one) => ({ code: one, names: [] })),
  );
  return {
    kind: 'unknown-code',
    scheme: 'node',
    code,
    known: near.length > 0 ? near : known,
  } as const;
}

const share: MeasureKind<z.infer<typeof ofHolders>> = {
  schema: ofHolders,
  periods: 'years',
  open: async ({ economies, ...parameters }, roots) => {
    const holders = resolveEconomies([economies].flat(), roots.asOf);
    if (!holders.ok) return refuseOne(holders.problem);
    return openNode(
      parameters,
      'percent',
      (reading) => {
        const [low, high] = shareOf(reading, holders.value);
        return boundedReading({ low, high }, 100);
      },
      roots,
    );
  },
};

const nodeConcentration: MeasureKind<Parameters> = {
  schema: ofNode,
  periods: 'years',
  open: (parameters, roots) =>
    openNode(
      parameters,
      'ratio',
      ({ cast }) => {
        const [low, high] = concentration(cast.limits);
        return boundedReading({ low, high: Math.min(1, high) });
      },
      roots,
    ),
};

/** The measures of a node of a chain: whose it is, and how concentrated. */
export const chainMeasures = {
  'chain-share': share,
  'chain-concentration': nodeConcentration,
} as const;
