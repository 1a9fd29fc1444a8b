import type { NodeMap } from '@musubi/vocabulary';

/** What customs record of the products of nodes, by the node's id. */
export type TradeEvidence = ReadonlyMap<string, readonly NodeMap['evidence'][number][]>;
