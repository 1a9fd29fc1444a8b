import type { Block } from '@musubi/vocabulary';
import type { Piece } from './piece.ts';

/**
 * Give blocks their places in the canonical text, the heading above each and the stem that a list item completes.
 *
 * @param gap - code units between two blocks.
 */
export function placeBlocks(pieces: readonly Piece[], gap: number): readonly Block[] {
  const blocks: Block[] = [];
  const headings: Reach[] = [];
  const lists: Reach[] = [];
  const isOpen = pieces.map(({ text }) => leavesOpen(text));
  let start = 0;
  for (const [ord, { kind, level, text }] of pieces.entries()) {
    const end = start + text.length;
    const depth = kind === 'li' ? level : 0;
    const heading = above(headings, kind === 'h' ? level : Number.POSITIVE_INFINITY)?.ord ?? null;
    const over = above(lists, depth);
    const stem = kind === 'li' ? stemUnder(over, isOpen) : null;
    const block = { ord, kind, level, start, end, heading, stem };
    blocks.push(block);
    lists.push({ depth, block });
    if (kind === 'h') headings.push({ depth: level, block });
    start = end + gap;
  }
  return blocks;
}

interface Reach {
  readonly depth: number;
  readonly block: Block;
}

/** Find the last block above a depth; those at it or below reach over nothing that comes later. */
function above(reaches: Reach[], depth: number): Block | undefined {
  while (reaches.length > 0 && reaches.at(-1)!.depth >= depth) reaches.pop();
  return reaches.at(-1)?.block;
}

/** A list item completes what the item above it in depth, or the paragraph before the list, leaves open. */
function stemUnder(over: Block | undefined, isOpen: readonly boolean[]): number | null {
  if (over === undefined || over.kind === 'h') return null;
  if (isOpen[over.ord]) return over.ord;
  return over.kind === 'li' ? over.stem : null;
}

/** Whether a text leaves its sentence open for the list after it, such as “Together, … will:”. */
function leavesOpen(written: string): boolean {
  const text = written.trimEnd();
  return (
    /[:：—]$/.test(text) ||
    (text.endsWith('.') && /\bfollowing\b/i.test(lastSentence(text, '.'))) ||
    /(?:以下|次)[のを]/.test(lastSentence(text, '。')) ||
    /(?:다음|아래)[과와]? ?(?:같|의|은|을|사항)/.test(lastSentence(text, '.'))
  );
}

function lastSentence(text: string, stop: string): string {
  const end = text.endsWith(stop) ? text.length - 1 : text.length;
  return text.slice(text.lastIndexOf(stop, end - 1) + 1, end);
}

/** Follow the stems of a block, from the nearest to the outermost. */
export function stemsOf(blocks: readonly Block[], ord: number): readonly Block[] {
  const stem = blocks[ord]?.stem;
  return stem === null || stem === undefined ? [] : [blocks[stem]!, ...stemsOf(blocks, stem)];
}
