import { displayWidth, padToWidth } from '@musubi/workbench';
import { bold } from '../terminal.ts';

/** A column of a table; a title may take several lines. */
export interface Column {
  readonly title: string;
  readonly align?: 'start' | 'end';
}

const gap = '  ';

/**
 * Set a table in columns two spaces apart, measured in terminal columns, so that East Asian text aligns.
 *
 * @param styled - whether the titles are set in bold.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  styled: boolean,
): string {
  const titles = columns.map(({ title }) => title.split('\n'));
  const height = Math.max(...titles.map((lines) => lines.length));
  const heading = Array.from({ length: height }, (_, line) =>
    titles.map((lines) => lines[line - height + lines.length] ?? ''),
  );
  const widths = columns.map((_, at) =>
    Math.max(...[...heading, ...rows].map((cells) => displayWidth(cells[at] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align = 'start' }, at) =>
        padToWidth(cells[at] ?? '', widths[at]!, align === 'end' ? 'start' : 'end'),
      )
      .join(gap)
      .trimEnd();
  const top = heading.map((cells) => (styled ? bold(line(cells)) : line(cells)));
  return `${[...top, ...rows.map(line)].join('\n')}\n`;
}
