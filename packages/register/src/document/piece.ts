import type { Block } from '@musubi/vocabulary';

/** A block as a reader finds it, before it has a place in the canonical text. */
export interface Piece {
  readonly kind: Block['kind'];
  /** Of a heading: 1 to 6. Of a list item: its depth. Otherwise 1. */
  readonly level: number;
  readonly text: string;
}
