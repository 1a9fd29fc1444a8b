import type { Chain } from '@musubi/vocabulary';
import type { BomPart } from './parse-bom.ts';
import { type NodeSuggestion, suggestNodes } from './suggest-nodes.ts';

/** How a part was mapped: by the user, by a suggestion that stands out, not yet, or to nothing by the user's word. */
type MappingState = 'given' | 'suggested' | 'ask' | 'none';

/** A part with the node that it is, if that is known. */
export interface MappedPart extends BomPart {
  readonly state: MappingState;
  readonly chain: string | null;
  readonly node: string | null;
  readonly suggestions: readonly NodeSuggestion[];
}

/** A line of a mapping that the user has edited. */
export interface MappingChoice {
  readonly chain: string;
  /** Empty where the part is no node. */
  readonly node: string;
}

/** A suggestion is taken where it is at least this sure, and leads the next node by the margin. */
const sureFrom = 0.6;
const margin = 0.12;

/**
 * Map each part to a node: as the user's mapping says, else to a suggestion that stands out, else not at all.
 *
 * @param choices - by part number; a part that is not among them is mapped by suggestion.
 */
export function mapParts(
  parts: readonly BomPart[],
  chains: readonly Chain[],
  choices: ReadonlyMap<string, MappingChoice>,
): MappedPart[] {
  return parts.map((part) => {
    const suggestions = suggestNodes(part, chains);
    const choice = choices.get(part.part);
    if (choice !== undefined)
      return choice.node === ''
        ? { ...part, state: 'none', chain: null, node: null, suggestions }
        : { ...part, state: 'given', ...choice, suggestions };
    const [first, second] = suggestions;
    const isSure =
      first !== undefined &&
      first.score >= sureFrom &&
      first.score - (second?.score ?? 0) >= margin;
    return isSure
      ? { ...part, state: 'suggested', chain: first.chain, node: first.node, suggestions }
      : { ...part, state: 'ask', chain: null, node: null, suggestions };
  });
}
