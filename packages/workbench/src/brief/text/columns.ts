import { displayWidth, padToWidth } from '../../language/display-width.ts';

const gap = '  ';

/** Lay out rows as columns of a terminal: the first to the left, the others to the right. */
export function layColumns(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(0, ...rows.map((row) => displayWidth(row[at] ?? ''))),
  );
  return rows.map((row) =>
    widths
      .map((width, at) => padToWidth(row[at] ?? '', width, at === 0 ? 'end' : 'start'))
      .join(gap)
      .trimEnd(),
  );
}
