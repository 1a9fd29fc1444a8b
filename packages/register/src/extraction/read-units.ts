import type { Block, DocumentText } from '@musubi/vocabulary';
import { stemsOf } from '../document/block-place.ts';
import { type Span, splitSentences } from '../document/split-sentences.ts';
import type { TextLanguage, TextUnit } from './text-unit.ts';

/**
 * The most code units that rules read at once, about twice the longest sentence of the statements of 2021 to 2024. Many rules look
 * ahead from each place where they could begin, so that their time grows with the square of what they read.
 */
const longest = 2_000;

/**
 * Part a document into sentences, each with the heading above it and the stems that it completes, outermost first. The last sentence
 * of a block that is a stem counts as a heading, because its list says what is promised. What is longer than anybody's sentence
 * is read in parts.
 */
export function readUnits(
  { text, blocks }: Pick<DocumentText, 'text' | 'blocks'>,
  language: TextLanguage,
): TextUnit[] {
  const stems = new Set(blocks.flatMap(({ stem }) => stem ?? []));
  const spans = blocks.map((block) =>
    splitSentences(text, block).flatMap((sentence) => inParts(text, sentence)),
  );
  const lastOf = ({ ord }: Block) => {
    const last = spans[ord]!.at(-1);
    return last === undefined ? '' : text.slice(last.start, last.end);
  };
  return blocks.flatMap((block) => {
    const sentences = spans[block.ord]!;
    const heading = block.heading === null ? null : beginning(text, blocks[block.heading]!);
    const over = stemsOf(blocks, block.ord).map(lastOf);
    return sentences.map(({ start, end }, at) => ({
      language,
      text: text.slice(start, end),
      kind: stems.has(block.ord) && at === sentences.length - 1 ? ('h' as const) : block.kind,
      heading,
      stem: over.length === 0 ? null : over.toReversed().join(' '),
      start,
      end,
    }));
  });
}

/** Cut a span where it grows too long: at white space if there is some, and never within a surrogate pair. */
function inParts(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const space = text.slice(from, from + longest).lastIndexOf(' ');
    const isPair = text.codePointAt(from + longest - 1)! > 0xffff;
    const to = space > 0 ? from + space : from + longest - (isPair ? 1 : 0);
    parts.push({ start: from, end: to });
    from = space > 0 ? to + 1 : to;
  }
  return [...parts, { start: from, end }];
}

function beginning(text: string, { start, end }: Block): string {
  return text.slice(start, Math.min(end, start + longest));
}
