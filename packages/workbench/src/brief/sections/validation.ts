import { economyName, type ValidationRow } from '@musubi/vocabulary';
import type { Edition } from '../edition.ts';
import { givenSpan } from '../figure-text.ts';
import { figureId } from '../figures/figure.ts';
import { validationFigureId, validationNumbers } from '../figures/validation-figures.ts';
import { html, type Markup } from '../page/markup.ts';
import { number, prose } from '../page/number.ts';
import { type Row, type RowGroup, table } from '../page/table.ts';
import { unitText } from '../unit-text.ts';

function rowOf(edition: Edition, row: ValidationRow, at: number): Row {
  const { t, language } = edition;
  return {
    head: row.quantity,
    cells: [
      economyName(row.economy, language),
      ...validationNumbers.map((name) =>
        number(edition, validationFigureId(at, row, name), 'given'),
      ),
      unitText(row.unit, t),
      html`<span class="verdict ${row.status}">${t(`term.status.${row.status}`)}</span>${
        row.reason === undefined ? null : html`<span class="reason" lang="en">${row.reason}</span>`
      }`,
    ],
  };
}

function groupsOf(edition: Edition): RowGroup[] {
  const rows = edition.content.validation.map((row, at) => ({
    row,
    made: rowOf(edition, row, at + 1),
  }));
  const keyOf = ({ check, source }: ValidationRow) => `${check} — ${source}`;
  return [...new Set(rows.map(({ row }) => keyOf(row)))].map((key) => ({
    heading: html`<span lang="en">${key}</span>`,
    rows: rows.filter(({ row }) => keyOf(row) === key).map(({ made }) => made),
  }));
}

/** The table of published numbers beside ours, with what was skipped and why. */
export function validation(edition: Edition): Markup {
  const { t, say, content } = edition;
  const count = (verdict: ValidationRow['status']) =>
    givenSpan(edition, figureId('validation', verdict));
  const counts = {
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
  };
  const columns = ['economy', 'published', 'ours', 'difference', 'unit', 'verdict'] as const;
  const numeric = new Set<string>(validationNumbers);
  return html`<section id="validation" aria-labelledby="validation-heading">
<h2 id="validation-heading">${t('page.heading.validation')}</h2>
${
  content.validation.length === 0
    ? html`<p>${t('page.note.noValidation')}</p>`
    : html`<p>${prose(say('page.note.validation', counts))}</p>${table(edition, {
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
      })}`
}
</section>
`;
}
