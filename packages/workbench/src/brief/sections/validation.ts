import { rowText, textIn, type ValidationRow } from '@musubi/vocabulary';
import type { Edition } from '../edition.ts';
import { givenSpan } from '../figure-text.ts';
import { figureId } from '../figures/figure.ts';
import { validationFigureId, validationNumbers } from '../figures/validation-figures.ts';
import { type Content, html, type Markup } from '../page/markup.ts';
import { number, prose } from '../page/number.ts';
import { type Row, type RowGroup, table } from '../page/table.ts';
import { unitText } from '../unit-text.ts';

const styles = { published: 'given', ours: 'measured', difference: 'measured' } as const;

function rowOf(edition: Edition, row: ValidationRow, at: number): Row {
  const { t, language } = edition;
  return {
    head: rowText(row, 'quantity', language),
    cells: [
      rowText(row, 'economy', language),
      ...validationNumbers.map((name) =>
        number(edition, validationFigureId(at, row, name), styles[name]),
      ),
      unitText(row.unit, t),
      html`<span class="verdict ${row.status}">${t(`term.status.${row.status}`)}</span>${
        row.reason === undefined
          ? null
          : html`<span class="reason">${textIn(row.label?.reason ?? row.reason, language)}</span>`
      }`,
    ],
  };
}

function headingOf({ language }: Edition, row: ValidationRow): Content {
  return html`${rowText(row, 'check', language)}<br><span class="small" lang="en">${row.source}</span>`;
}

function groupsOf(edition: Edition): RowGroup[] {
  const rows = edition.content.validation.map((row, at) => ({ row, at: at + 1 }));
  const keyOf = ({ check, source }: ValidationRow) => JSON.stringify([check, source]);
  return [...new Set(rows.map(({ row }) => keyOf(row)))].map((key) => {
    const own = rows.filter(({ row }) => keyOf(row) === key);
    return {
      heading: headingOf(edition, own[0]!.row),
      rows: own.map(({ row, at }) => rowOf(edition, row, at)),
    };
  });
}

function validationTable(edition: Edition): Markup {
  const { t } = edition;
  const columns = ['economy', ...validationNumbers, 'unit', 'verdict'] as const;
  const numeric = new Set<string>(validationNumbers);
  return table(edition, {
    id: 'validation-table',
    caption: t('exhibit.caption.validation'),
    columns: [
      { label: t('exhibit.column.quantity') },
      ...columns.map((column) => ({
        label: t(`exhibit.column.${column}`),
        numeric: numeric.has(column),
      })),
    ],
    groups: groupsOf(edition),
  });
}

/** The table of published numbers beside ours, with what was skipped and why. */
export function validation(edition: Edition): Markup {
  const { t, say, content } = edition;
  const count = (verdict: ValidationRow['status']) =>
    givenSpan(edition, figureId('validation', verdict));
  const counts = () =>
    say('page.note.validation', {
      passed: count('passed'),
      failed: count('failed'),
      skipped: count('skipped'),
    });
  const body =
    content.validation.length === 0
      ? html`<p>${t('page.note.noValidation')}</p>`
      : html`<p>${prose(counts())}</p>${validationTable(edition)}`;
  return html`<section id="validation" aria-labelledby="validation-heading">
<h2 id="validation-heading">${t('page.heading.validation')}</h2>
${body}
</section>
`;
}
