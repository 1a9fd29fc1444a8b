import { rowText, textIn, type ValidationRow } from '@musubi/vocabulary';
import { type Evidence, evidenceOf, evidences } from '../../checks/evidence.ts';
import type { Edition } from '../edition.ts';
import { givenSpan } from '../figure-text.ts';
import { figureId } from '../figures/figure.ts';
import { validationFigureId, validationNumbers } from '../figures/validation-figures.ts';
import { type Content, html, type Markup } from '../page/markup.ts';
import { number, prose } from '../page/number.ts';
import { type Row, type RowGroup, table } from '../page/table.ts';
import { unitText } from '../unit-text.ts';
import { validationSentence } from '../validation-summary.ts';

const styles = {
  published: 'given',
  expected: 'given',
  ours: 'measured',
  difference: 'measured',
} as const;

function rowOf(edition: Edition, row: ValidationRow, at: number): Row {
  const { t, language } = edition;
  return {
    head: rowText(row, 'quantity', language),
    cells: [
      rowText(row, 'economy', language),
      ...validationNumbers[evidenceOf(row)].map((name) =>
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

function groupsOf(edition: Edition, evidence: Evidence): RowGroup[] {
  const rows = edition.content.validation
    .map((row, at) => ({ row, at: at + 1 }))
    .filter(({ row }) => evidenceOf(row) === evidence);
  const keyOf = ({ check, source }: ValidationRow) => JSON.stringify([check, source]);
  return [...new Set(rows.map(({ row }) => keyOf(row)))].map((key) => {
    const own = rows.filter(({ row }) => keyOf(row) === key);
    return {
      heading: headingOf(edition, own[0]!.row),
      rows: own.map(({ row, at }) => rowOf(edition, row, at)),
    };
  });
}

function validationTable(edition: Edition, evidence: Evidence): Markup | null {
  const { t } = edition;
  const groups = groupsOf(edition, evidence);
  if (groups.length === 0) return null;
  const numbers = validationNumbers[evidence];
  const columns = ['economy', ...numbers, 'unit', 'verdict'] as const;
  const numeric = new Set<string>(numbers);
  return table(edition, {
    id: `validation-${evidence}`,
    caption: t(`exhibit.caption.${evidence}`),
    columns: [
      { label: t('exhibit.column.quantity') },
      ...columns.map((column) => ({
        label: t(`exhibit.column.${column}`),
        numeric: numeric.has(column),
      })),
    ],
    groups,
  });
}

/** The published numbers beside ours, then the exact properties, with what was skipped and why. */
export function validation(edition: Edition): Markup {
  const { t, say, content } = edition;
  const introduction = () =>
    say('page.note.validation', {
      summary: validationSentence(content.validation, say, (evidence, counted) =>
        givenSpan(edition, figureId('validation', evidence, counted)),
      ),
    });
  const body =
    content.validation.length === 0
      ? html`<p>${t('page.note.noValidation')}</p>`
      : html`<p>${prose(introduction())}</p>${evidences.map((evidence) => validationTable(edition, evidence))}`;
  return html`<section id="validation" aria-labelledby="validation-heading">
<h2 id="validation-heading">${t('page.heading.validation')}</h2>
${body}
</section>
`;
}
