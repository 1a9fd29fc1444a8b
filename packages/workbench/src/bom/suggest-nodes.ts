import { type Chain, type ChainNode, type Language, languages } from '@musubi/vocabulary';
import { nameLikeness } from './name-likeness.ts';
import type { BomPart } from './parse-bom.ts';

/** A node that a part may be, with how sure that is and why. */
export interface NodeSuggestion {
  readonly chain: string;
  readonly node: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly why: readonly NodeReason[];
}

/** Why a part may be a node: its customs code, or a name in a language. */
export type NodeReason =
  | { readonly kind: 'code' | 'heading'; readonly code: string }
  | { readonly kind: 'name'; readonly language: Language; readonly name: string };

/** How much a match of customs codes says: a code that is about the node alone, one that holds more, the same heading. */
const codeScores = { node: 0.9, more: 0.5, heading: 0.2 } as const;
/** Names less like than this are not named as a reason. */
const likeFrom = 0.35;
const suggestionsKept = 5;

/** Rank the nodes that a part may be, the likeliest first, at most five. */
export function suggestNodes(part: BomPart, chains: readonly Chain[]): NodeSuggestion[] {
  return chains
    .flatMap((chain) => chain.nodes.map((node) => suggestionOf(part, chain, node)))
    .filter(({ score }) => score >= codeScores.heading)
    .sort((a, b) => b.score - a.score || (a.node < b.node ? -1 : 1))
    .slice(0, suggestionsKept);
}

function suggestionOf(part: BomPart, chain: Chain, node: ChainNode): NodeSuggestion {
  const code = codeMatch(part, node);
  const name = nameMatch(part, node);
  return {
    chain: chain.id,
    node: node.id,
    score: 1 - (1 - code.score) * (1 - name.score),
    why: [...code.why, ...name.why],
  };
}

function codeMatch({ hs }: BomPart, { products }: ChainNode) {
  const none = { score: 0, why: [] as NodeReason[] };
  if (hs === null) return none;
  const same = products.find(({ code }) => code === hs);
  if (same !== undefined)
    return { score: codeScores[same.covers], why: [{ kind: 'code', code: hs } as const] };
  const near = products.find(({ code }) => code.slice(0, 4) === hs.slice(0, 4));
  return near === undefined
    ? none
    : { score: codeScores.heading, why: [{ kind: 'heading', code: hs.slice(0, 4) } as const] };
}

function nameMatch({ description, part }: BomPart, { name, id }: ChainNode) {
  const text = description || part;
  const ranked = [
    ...languages.map((language) => ({ language, name: name[language] })),
    { language: 'en' as const, name: id.replaceAll('-', ' ') },
  ]
    .map((named) => ({ ...named, like: nameLikeness(text, named.name) }))
    .sort((a, b) => b.like - a.like);
  const [best] = ranked;
  if (best === undefined || best.like < likeFrom) return { score: 0, why: [] as NodeReason[] };
  const why: NodeReason[] = [{ kind: 'name', language: best.language, name: best.name }];
  return { score: 0.95 * best.like, why };
}
