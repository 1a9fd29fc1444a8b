import { type Doubt, type EconomyOutcome, economyName, type Simulation } from '@musubi/vocabulary';
import { formatNumber } from '@musubi/workbench';
import type { Session } from '../session.ts';
import { bandText, sameSignText } from './doubt.ts';
import type { TableParts } from './sheet.ts';
import type { Column } from './table.ts';

const groups = [
  ['member', 'membersEquivalentVariationUsdMillion'],
  ['excluded', 'excludedEquivalentVariationUsdMillion'],
  ['outsider', 'outsidersEquivalentVariationUsdMillion'],
] as const;

const end = { align: 'end' } as const;

/**
 * Set what a simulation does to each economy, by role and then by size, with the total of each role. Where parameters were
 * drawn the bands take the place of linear welfare and trade, for which a line has no room.
 */
export function economyTable(simulation: Simulation, session: Session): TableParts {
  const { economies, totals, doubt } = simulation;
  const { t, language } = session;
  const signed = (value: number) => formatNumber(value, language, 'signed');
  const doubtOf = new Map(doubt?.economies.map((one) => [one.economy, one]));
  const further = doubt === undefined ? tradeColumns(session) : bandColumns(session);
  const rows = groups.flatMap(([role, total]) => {
    const listed = economies
      .filter((economy) => economy.role === role)
      .toSorted((a, b) => size(b) - size(a))
      .map((economy) => [
        economyName(economy.economy, language),
        t(`cli.role.${role}`),
        signed(economy.realIncomePercent),
        signed(economy.equivalentVariationUsdMillion),
        ...further.cells(
          economy,
          doubtOf.get(economy.economy)?.equivalentVariationUsdMillion ?? null,
        ),
      ]);
    const together = [
      t('cli.simulate.total'),
      t(`cli.role.${role}`),
      '',
      signed(totals[total]),
      ...further.cells(null, doubt?.totals[total] ?? null),
    ];
    return listed.length > 1 ? [...listed, together] : listed;
  });
  return [
    [
      { title: t('cli.label.economy') },
      { title: t('cli.label.role') },
      { title: t('cli.simulate.realIncome'), ...end },
      { title: t('cli.simulate.variation'), ...end },
      ...further.columns,
    ],
    rows,
  ];
}

/** The columns of an economy, or of a role (null), after its equivalent variation. */
interface FurtherColumns {
  readonly columns: readonly Column[];
  cells(economy: EconomyOutcome | null, doubt: Doubt | null): readonly string[];
}

function tradeColumns({ t, language }: Session): FurtherColumns {
  const signed = (value: number | null) =>
    value === null ? t('term.unknown') : formatNumber(value, language, 'signed');
  return {
    columns: [
      { title: t('cli.simulate.linear'), ...end },
      { title: t('cli.simulate.exports'), ...end },
      { title: t('cli.simulate.imports'), ...end },
    ],
    cells: (economy) =>
      economy === null
        ? []
        : [economy.linearWelfarePercent, economy.exportsPercent, economy.importsPercent].map(
            signed,
          ),
  };
}

function bandColumns(session: Session): FurtherColumns {
  const { t } = session;
  return {
    columns: [
      { title: t('cli.doubt.band'), ...end },
      { title: t('cli.doubt.sameSign'), ...end },
    ],
    cells: (_, doubt) => [bandText(doubt, session), sameSignText(doubt, session)],
  };
}

function size({ equivalentVariationUsdMillion }: EconomyOutcome): number {
  return Math.abs(equivalentVariationUsdMillion);
}
