import {
  type Chain,
  type ChainNode,
  inEveryLanguage,
  type NodeMap,
  type Supply,
  textIn,
} from '@musubi/vocabulary';
import { everyTranslation } from '../language/every-translation.ts';
import { knownFrom } from './select-supply.ts';
import type { ProductTrade, TradeShares } from './trade-shares.ts';

/** A chain with what customs record of its products. */
export interface TradedChain {
  /** The chain; a node whose codes are about little else has the shares of their exports as a distribution on the basis of trade. */
  readonly chain: Chain;
  /** What customs record of each product of each node, by the node's id. */
  readonly evidence: ReadonlyMap<string, readonly NodeMap['evidence'][number][]>;
}

/** The id under which a source of trade shares stands in a chain. */
function sourceId(id: string): string {
  return `trade-${id}`;
}

/**
 * Attach recorded trade to a chain: as a distribution where all codes of a node that cover it are recorded, as evidence only
 * where a code holds much besides the node.
 *
 * @param asOf - the date of knowledge; null when everything is known.
 */
export function attachTradeShares(
  chain: Chain,
  shares: TradeShares,
  asOf: string | null,
): TradedChain {
  const isKnown = ({ source }: ProductTrade) =>
    asOf === null || knownFrom(shares.sources[source]!) <= asOf;
  const known = { ...shares, products: shares.products.filter(isKnown) };
  const cited = Object.entries(shares.sources).map(
    ([id, { grade: _, coverage: __, note: ___, ...source }]) => [sourceId(id), source],
  );
  return {
    chain: {
      ...chain,
      sources: { ...chain.sources, ...Object.fromEntries(cited) },
      nodes: chain.nodes.map((node) => ({
        ...node,
        supply: [...node.supply, ...distributionsOf(node, known)],
      })),
    },
    evidence: new Map(chain.nodes.map((node) => [node.id, evidenceOf(node, known)])),
  };
}

/** Add up the exports of all codes that cover a node, for each year and source that has them all. */
function distributionsOf({ products }: ChainNode, shares: TradeShares): Supply[] {
  const codes = products.filter(({ covers }) => covers === 'node').map(({ code }) => code);
  if (codes.length === 0) return [];
  const keys = new Set(shares.products.map(({ year, source }) => `${year} ${source}`));
  return [...keys].flatMap((key) => {
    const recorded = shares.products.filter(
      ({ hs, year, source }) => codes.includes(hs) && `${year} ${source}` === key,
    );
    return recorded.length === codes.length ? [distributionOf(recorded, shares)] : [];
  });
}

function distributionOf(
  recorded: readonly ProductTrade[],
  { sources, smallestNamed }: TradeShares,
): Supply {
  const { year, source } = recorded[0]!;
  const { grade, coverage, note } = sources[source]!;
  const world = recorded.reduce((sum, { worldUsdMillion }) => sum + worldUsdMillion, 0);
  const value = new Map<string, number>();
  for (const { exportsUsdMillion } of recorded)
    for (const [economy, one] of exportsUsdMillion)
      value.set(economy, (value.get(economy) ?? 0) + one);
  const codes = recorded.map(({ hs }) => hs).join(', ');
  const about = everyTranslation((t) => t('lint.tradeCodes', { codes }));
  return {
    basis: 'trade',
    of: 'exports',
    year,
    source: sourceId(source),
    locator: `HS ${codes}`,
    grade,
    note: inEveryLanguage((language) => `${about[language]} ${textIn(note, language)}`),
    shares: Object.fromEntries(
      [...value].map(([economy, one]) => {
        const share = rounded(one / world);
        return [economy, coverage === null ? share : [rounded(share * coverage), share]];
      }),
    ),
    unnamedAtMost: smallestNamed * recorded.length,
  };
}

function evidenceOf({ products }: ChainNode, shares: TradeShares): NodeMap['evidence'] {
  return products.flatMap(({ code, covers }) =>
    shares.products
      .filter(({ hs }) => hs === code)
      .sort((a, b) => b.year - a.year)
      .slice(0, 1)
      .map(({ year, source, exportsUsdMillion, worldUsdMillion }) => ({
        hs: code,
        covers,
        year,
        source: sourceId(source),
        shares: [...exportsUsdMillion].map(([economy, value]) => ({
          economy,
          share: rounded(value / worldUsdMillion),
        })),
      })),
  );
}

/** Recorded values are rounded to a tenth of a million, so a share is good to about four decimals. */
function rounded(share: number): number {
  return Math.round(1e4 * share) / 1e4;
}
