import { type EconomyOutcome, economyName, type Simulation } from '@musubi/vocabulary';
import { formatNumber } from '@musubi/workbench';
import type { Session } from '../session.ts';
import type { TableParts } from './sheet.ts';

const groups = [
  ['member', 'membersEquivalentVariationUsdMillion'],
  ['excluded', 'excludedEquivalentVariationUsdMillion'],
  ['outsider', 'outsidersEquivalentVariationUsdMillion'],
] as const;

/** Set what a simulation does to each economy, by role and then by size, with the total of each role. */
export function economyTable({ economies, totals }: Simulation, session: Session): TableParts {
  const { t, language } = session;
  const signed = (value: number | null) =>
    value === null ? t('term.unknown') : formatNumber(value, language, 'signed');
  const end = { align: 'end' } as const;
  const rows = groups.flatMap(([role, total]) => {
    const listed = economies
      .filter((economy) => economy.role === role)
      .toSorted((a, b) => size(b) - size(a))
      .map((economy) => [
        economyName(economy.economy, language),
        t(`cli.role.${role}`),
        signed(economy.realIncomePercent),
        signed(economy.equivalentVariationUsdMillion),
        signed(economy.linearWelfarePercent),
        signed(economy.exportsPercent),
        signed(economy.importsPercent),
      ]);
    const together = [t('cli.simulate.total'), t(`cli.role.${role}`), '', signed(totals[total])];
    return listed.length > 1 ? [...listed, together] : listed;
  });
  return [
    [
      { title: t('cli.label.economy') },
      { title: t('cli.label.role') },
      { title: t('cli.simulate.realIncome'), ...end },
      { title: t('cli.simulate.variation'), ...end },
      { title: t('cli.simulate.linear'), ...end },
      { title: t('cli.simulate.exports'), ...end },
      { title: t('cli.simulate.imports'), ...end },
    ],
    rows,
  ];
}

function size({ equivalentVariationUsdMillion }: EconomyOutcome): number {
  return Math.abs(equivalentVariationUsdMillion);
}
