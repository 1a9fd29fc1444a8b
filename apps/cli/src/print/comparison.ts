import { economyName } from '@musubi/vocabulary';
import {
  type ComparedNumber,
  type ComparedSide,
  type Comparison,
  formatNumber,
} from '@musubi/workbench';
import type { Session } from '../session.ts';
import { sectorLabel } from './sector-label.ts';
import { openSheet } from './sheet.ts';
import type { Column } from './table.ts';

const sectorsShown = 12;

/** Print two simulations side by side: real income of every economy, and the sectors whose output differs most. */
export function printComparison(comparison: Comparison, session: Session): void {
  const { a, b, economies, sectors } = comparison;
  const { t, language } = session;
  const sheet = openSheet(session);
  sheet.paragraph(t('cli.compare.title', { a: sideText(a, session), b: sideText(b, session) }));
  if (comparison.differing.length > 0) {
    const names = comparison.differing.map((setting) => t(`cli.compare.setting.${setting}`));
    const settings = new Intl.ListFormat(language).format(names);
    sheet.paragraph(t('cli.compare.differing', { settings }));
  }
  for (const [quantity, title] of [
    ['realIncomePercent', t('cli.simulate.realIncome')],
    ['equivalentVariationUsdMillion', t('cli.simulate.variation')],
  ] as const) {
    sheet.heading(title.replace('\n', ' '));
    const rows = economies.filter((row) => row.quantity === quantity);
    sheet.table(...numberTable(rows, [t('cli.label.economy')], session));
  }
  sheet.heading(t('cli.compare.sectors'));
  const differing = sectors
    .filter(({ quantity, difference }) => quantity === 'outputPercent' && difference !== null)
    .toSorted((x, y) => Math.abs(y.difference!) - Math.abs(x.difference!))
    .slice(0, sectorsShown);
  const labels = [t('cli.label.economy'), t('cli.label.sector')];
  sheet.table(...numberTable(differing, labels, session));
  sheet.print();
}

function numberTable(
  rows: readonly ComparedNumber[],
  titles: readonly string[],
  { t, language }: Session,
) {
  const numbers = ['a', 'b', 'difference'] as const;
  const columns: Column[] = [
    ...titles.map((title) => ({ title })),
    ...numbers.map((number) => ({ title: t(`cli.compare.${number}`), align: 'end' as const })),
  ];
  const cells = rows.map((row) => [
    economyName(row.economy, language),
    ...(row.sector === null ? [] : [sectorLabel(row.sector, language)]),
    ...numbers.map((number) => {
      const value = row[number];
      return value === null ? t('term.unknown') : formatNumber(value, language, 'signed');
    }),
  ]);
  return [columns, cells] as const;
}

function sideText({ scenario, world, horizon }: ComparedSide, { t, language }: Session): string {
  return t('cli.compare.side', {
    title: scenario.title[language],
    horizon: t(`term.horizon.${horizon}`),
    world: world.id,
  });
}
