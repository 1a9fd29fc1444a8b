import { economyName, type PromisesReport } from '@musubi/vocabulary';
import { formatExact } from '../../../language/number-format.ts';
import { textFor } from '../../../track/interchange/text-for.ts';
import { html, type Markup } from '../../page/markup.ts';
import { number } from '../../page/number.ts';
import { table } from '../../page/table.ts';
import type { Pen } from '../../pen.ts';
import { worthFigureId } from './promise-figures.ts';

/** What each promise sets in which scenario, and what that is worth to each member and to all together. */
export function worthTable(pen: Pen, { worths }: PromisesReport): Markup | null {
  if (worths.length === 0) return null;
  const { t, language } = pen;
  const parties = [...new Set(worths.flatMap(({ worth }) => worth.members))];
  const rows = worths.map((one) => {
    const { code, summary, worth } = one;
    const { field, ifKept, ifBroken, title } = worth.lever;
    return {
      head: html`${code}<br><span class="small">${textFor(summary, language)}</span>`,
      cells: [
        html`${title?.[language] ?? field}<br><span class="small">${formatExact(ifKept, language)} / ${formatExact(ifBroken, language)}</span>`,
        t(`term.horizon.${worth.horizon}`),
        ...parties.map((party) =>
          worth.members.includes(party) ? number(pen, worthFigureId(one, party), 'change') : '',
        ),
        number(pen, worthFigureId(one), 'change'),
      ],
    };
  });
  return table(pen, {
    id: 'promises-worth-table',
    className: 'words',
    caption: t('trackWorth.finding.tableCaption'),
    columns: [
      { label: t('trackWorth.label.commitment') },
      { label: t('trackWorth.label.keptBroken') },
      { label: t('trackWorth.label.horizon') },
      ...parties.map((party) => ({ label: economyName(party, language), numeric: true })),
      { label: t('trackWorth.total'), numeric: true },
    ],
    groups: [{ heading: null, rows }],
    note: t('trackWorth.finding.worthAxis'),
  });
}
