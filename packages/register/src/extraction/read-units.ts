import type { Block, DocumentText } from '@musubi/vocabulary';
import { stemsOf } from '../document/block-place.ts';
import { splitSentences } from '../document/split-sentences.ts';
import type { TextLanguage, TextUnit } from './text-unit.ts';

/**
 * Part a document into sentences, each with the heading above it and the stems that it completes, outermost first. The last sentence
 * of a block that is a stem counts as a heading, because its list says what is promised.
 */
export function readUnits(
  { text, blocks }: Pick<DocumentText, 'text' | 'blocks'>,
  language: TextLanguage,
): TextUnit[] {
  const stems = new Set(blocks.flatMap(({ stem }) => stem ?? []));
  return blocks.flatMap((block) => {
    const sentences = splitSentences(text, block);
    const heading = block.heading === null ? null : quoted(text, blocks[block.heading]!);
    return sentences.map(({ start, end }, at) => ({
      language,
      text: text.slice(start, end),
      kind: stems.has(block.ord) && at === sentences.length - 1 ? ('h' as const) : block.kind,
      heading,
      stem: stemOf(text, blocks, block),
      start,
      end,
    }));
  });
}

/** Join the last sentences of the stems of a block; null where it has none. */
function stemOf(text: string, blocks: readonly Block[], { ord }: Block): string | null {
  const stems = stemsOf(blocks, ord).map((block) => {
    const last = splitSentences(text, block).at(-1);
    return last === undefined ? '' : text.slice(last.start, last.end);
  });
  return stems.length === 0 ? null : stems.toReversed().join(' ');
}

function quoted(text: string, { start, end }: Block): string {
  return text.slice(start, end);
}
