import type { Pen } from '../pen.ts';
import { type Content, html, type Markup } from './markup.ts';

/** A column of a table; the first column holds the heads of the rows. */
export interface Column {
  readonly label: string;
  readonly numeric?: boolean;
}

/** A row of a table: its head and one cell for each further column. */
export interface Row {
  readonly head: Content;
  readonly cells: readonly Content[];
  readonly id?: string;
}

/** Rows under one heading, or under none. */
export interface RowGroup {
  readonly heading: Content;
  readonly rows: readonly Row[];
}

/** Columns that share a heading, counted from the second column. */
export interface Span {
  readonly label: string;
  readonly columns: number;
}

/** A table with its caption and note. */
export interface Table {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly spans?: readonly Span[];
  readonly groups: readonly RowGroup[];
  readonly note?: Content;
  /** The name under which the text refers to the table, for example "Table 3."; taken if left out. */
  readonly label?: string;
  readonly className?: string;
}

function headOf({ columns, spans }: Table): Content {
  const [first, ...others] = columns;
  const labels = others.map(
    ({ label, numeric }) =>
      html`<th scope="col"${numeric ? html` class="num"` : null}>${label}</th>`,
  );
  if (spans === undefined) {
    return html`<tr><th scope="col">${first!.label}</th>${labels}</tr>`;
  }
  return html`<tr><th scope="col" rowspan="2">${first!.label}</th>${spans.map(
    ({ label, columns }) =>
      html`<th scope="colgroup" class="span" colspan="${columns}">${label}</th>`,
  )}</tr><tr>${labels}</tr>`;
}

function decimalsOf(cell: Content | undefined): number | undefined {
  return typeof cell === 'object' && cell !== null && 'decimals' in cell
    ? cell.decimals
    : undefined;
}

/** The largest number of decimals in each column, so that the decimal points can stand in line. */
function decimalsByColumn({ columns, groups }: Table): readonly number[] {
  const rows = groups.flatMap((group) => group.rows);
  return columns
    .slice(1)
    .map((_, at) => Math.max(0, ...rows.map(({ cells }) => decimalsOf(cells[at]) ?? 0)));
}

/** The class of a numeric cell: `p2` stands for two missing decimals, `p2 i` for a missing point too. */
function alignment(cell: Content, most: number): string {
  const decimals = decimalsOf(cell);
  if (decimals === undefined || decimals === most) return 'num';
  return `num p${most - decimals}${decimals === 0 ? ' i' : ''}`;
}

function rowOf({ head, cells, id }: Row, given: Table, decimals: readonly number[]): Markup {
  return html`<tr${id === undefined ? null : html` id="${id}"`}><th scope="row">${head}</th>${cells.map(
    (cell, at) =>
      given.columns[at + 1]?.numeric
        ? html`<td class="${alignment(cell, decimals[at]!)}">${cell}</td>`
        : html`<td>${cell}</td>`,
  )}</tr>\n`;
}

function groupOf({ heading, rows }: RowGroup, given: Table, decimals: readonly number[]): Markup {
  const title =
    heading === null
      ? null
      : html`<tr class="group"><th scope="rowgroup" colspan="${given.columns.length}"><span>${heading}</span></th></tr>\n`;
  return html`<tbody>${title}${rows.map((row) => rowOf(row, given, decimals))}</tbody>`;
}

/** Give the next table its name: "Table 3.". */
export function tableLabel(pen: Pen): string {
  return pen.t('exhibit.table', { number: pen.nextNumber('table') });
}

/** Write a table that scrolls inside its own region on a narrow screen. */
export function table(pen: Pen, given: Table): Markup {
  const label = given.label ?? tableLabel(pen);
  const decimals = decimalsByColumn(given);
  const captionId = `${given.id}-caption`;
  return html`<div class="exhibit ${given.className ?? ''}" id="${given.id}">
<div class="scroll" role="region" aria-labelledby="${captionId}" tabindex="0"><table>
<caption id="${captionId}"><span><b>${label}</b> ${given.caption}</span></caption>
<thead>${headOf(given)}</thead>
${given.groups.filter(({ rows }) => rows.length > 0).map((group) => groupOf(group, given, decimals))}
</table></div>
${given.note ? html`<p class="note">${given.note}</p>` : null}
</div>
`;
}
