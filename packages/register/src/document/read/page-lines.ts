/** A run of text that a PDF sets at a place. */
export interface SetText {
  readonly str: string;
  /** The matrix that places it; its last two numbers are where it begins. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A line of a page; lengths are in points from the lower left corner. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The height of its letters. */
  readonly size: number;
}

/** Put the runs of a page into lines, from the top down and from the left to the right. */
export function pageLines(items: readonly SetText[]): readonly PageLine[] {
  const set = items
    .filter(({ str }) => str.trim() !== '')
    .map(placed)
    .sort((a, b) => b.baseline - a.baseline);
  const rows: Run[][] = [];
  for (const run of set) {
    const row = rows.at(-1);
    const isSame = row !== undefined && row[0]!.baseline - run.baseline < 0.4 * row[0]!.size;
    if (isSame) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => lineOf(row.sort((a, b) => a.left - b.left)));
}

type Run = PageLine;

function placed({ str, transform, width, height }: SetText): Run {
  const [, , , , left = 0, baseline = 0] = transform;
  const size = height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
  return { text: str, left, right: left + width, baseline, size };
}

function lineOf(row: readonly Run[]): PageLine {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const run of row) {
    const isApart = text !== '' && run.left - right > 0.15 * run.size;
    text += `${isApart ? ' ' : ''}${run.text}`;
    right = Math.max(right, run.right);
  }
  const size = row.reduce((most, run) => Math.max(most, run.size), 0);
  return { text: text.trim(), left: row[0]!.left, right, baseline: row[0]!.baseline, size };
}
