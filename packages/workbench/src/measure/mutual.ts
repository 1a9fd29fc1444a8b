import { mutualDependence } from '@musubi/economics';
import type { DependenceItem } from '@musubi/vocabulary';
import type { Block } from './block.ts';
import { itemTrade } from './item-trade.ts';
import { shareOf } from './supplier-share.ts';
import type { TradeIndex } from './trade-index.ts';

/** Measure how a block and what it depends on depend on each other, in a year; null where a share is not known exactly. */
export function mutualOf(
  index: TradeIndex,
  product: string,
  year: number,
  importer: Block,
  on: Block,
): DependenceItem['mutual'] {
  const share = exactShare(index, product, year, importer, on);
  const reverse = exactShare(index, product, year, on, importer);
  if (share === null || reverse === null) return null;
  const { salience, symmetry } = mutualDependence(share, reverse);
  return { year, share, reverse, salience, symmetry };
}

function exactShare(
  index: TradeIndex,
  product: string,
  year: number,
  importer: Block,
  supplier: Block,
): number | null {
  if (importer.members.some((member) => supplier.members.includes(member))) return null;
  const trade = itemTrade(index, product, year, importer);
  const share = trade && shareOf(trade, supplier.members);
  return share && share.low === share.high ? Math.min(1, share.low) : null;
}
