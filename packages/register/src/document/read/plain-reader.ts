import type { Piece } from '../piece.ts';
import { type Line, linesToPieces } from './line-pieces.ts';
import type { Reading } from './reading.ts';

/** Read plain text: blank lines separate paragraphs, lines broken for their width are joined, bullets are list items. */
export function readPlain(written: string): Reading {
  const groups = written.split(/\n[^\S\n]*\n|\f/);
  const pieces = groups.flatMap((group): readonly Piece[] => {
    const lines = group
      .split('\n')
      .map(lineOf)
      .filter(({ text }) => text !== '');
    return linesToPieces(lines);
  });
  return { pieces, metadata: { fields: {} } };
}

function lineOf(line: string): Line {
  return { text: line.trim(), indent: line.length - line.trimStart().length, width: width(line) };
}

/** Kanji, kana and hangul are twice as wide as Latin letters. */
function width(line: string): number {
  return [...line.trimEnd()].reduce((sum, one) => sum + (one > '\u2e80' ? 2 : 1), 0);
}
