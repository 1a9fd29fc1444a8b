import type { Block } from '@musubi/vocabulary';
import type { Piece } from './piece.ts';

/**
 * Give blocks their places in the canonical text, the heading above each and the stem that a list item completes.
 *
 * @param gap - code units between two blocks.
 */
export function placeBlocks(pieces: readonly Piece[], gap: number): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const [ord, { kind, level, text }] of pieces.entries()) {
    const end = start + text.length;
    const heading = headingAbove(blocks, kind === 'h' ? level : 7);
    const stem = kind === 'li' ? stemOf(blocks, pieces, level) : null;
    blocks.push({ ord, kind, level, start, end, heading, stem });
    start = end + gap;
  }
  return blocks;
}

function headingAbove(before: readonly Block[], level: number): number | null {
  return before.findLast((block) => block.kind === 'h' && block.level < level)?.ord ?? null;
}

/** A list item completes what the item above it in depth, or the paragraph before the list, leaves open. */
function stemOf(before: readonly Block[], pieces: readonly Piece[], depth: number): number | null {
  const above = before.findLast(({ kind, level }) => kind !== 'li' || level < depth);
  if (above === undefined || above.kind === 'h') return null;
  if (leavesOpen(pieces[above.ord]!.text)) return above.ord;
  return above.kind === 'li' ? above.stem : null;
}

const opens =
  /[:：—]\s*$|\b(the )?following\b[^.]*\.\s*$|(以下|次)[のを][^。]*。?\s*$|(다음|아래)(과|와)? ?(같|의|은|을|사항)[^.]*\.?\s*$/i;

/** Whether a text leaves its sentence open for the list after it, such as “Together, … will:”. */
function leavesOpen(text: string): boolean {
  return opens.test(text);
}

/** Follow the stems of a block, from the nearest to the outermost. */
export function stemsOf(blocks: readonly Block[], ord: number): readonly Block[] {
  const stem = blocks[ord]?.stem;
  return stem === null || stem === undefined ? [] : [blocks[stem]!, ...stemsOf(blocks, stem)];
}
