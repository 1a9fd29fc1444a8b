import type { Piece } from '../piece.ts';

const bullet = /^\s*([•·・●○◦▪■□◆◇▶►❍‣⁃∙]|[ㅇ–—-](?=\s))\s*(?=\S)/u;

/** Make list items of paragraphs that begin with a bullet somebody typed; the order in which bullets appear is their depth. */
export function typedBullets(pieces: readonly Piece[]): readonly Piece[] {
  let marks: string[] = [];
  return pieces.map((piece) => {
    const found = piece.kind === 'p' ? bullet.exec(piece.text) : null;
    if (found === null) {
      if (piece.kind !== 'li') marks = [];
      return piece;
    }
    if (!marks.includes(found[1]!)) marks = [...marks, found[1]!];
    const level = 1 + marks.indexOf(found[1]!);
    return { kind: 'li', level, text: piece.text.slice(found[0].length) };
  });
}
