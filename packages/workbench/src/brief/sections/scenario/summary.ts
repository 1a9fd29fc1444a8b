import type { EconomyOutcome, Simulation } from '@musubi/vocabulary';
import { economyName } from '@musubi/vocabulary';
import { bandedNumber, doubtNotes } from '../../doubt-text.ts';
import type { Edition } from '../../edition.ts';
import { figureId } from '../../figures/figure.ts';
import type { Markup } from '../../page/markup.ts';
import { exhibitNote } from '../../page/note.ts';
import { sentences } from '../../page/sentences.ts';
import { type Row, table } from '../../page/table.ts';
import { byRole, keyEconomies } from '../../select.ts';

const quantities = ['real-income', 'equivalent-variation'] as const;

const doubtOf = {
  'real-income': 'realIncomePercent',
  'equivalent-variation': 'equivalentVariationUsdMillion',
} as const;

function rowOf(
  edition: Edition,
  simulations: readonly Simulation[],
  { economy }: EconomyOutcome,
): Row {
  return {
    head: economyName(economy, edition.language),
    cells: quantities.flatMap((quantity) =>
      simulations.map(({ scenario, horizon, doubt }) =>
        bandedNumber(
          edition,
          figureId(scenario.id, horizon, economy, quantity),
          doubt?.economies.find((one) => one.economy === economy)?.[doubtOf[quantity]],
        ),
      ),
    ),
  };
}

/** The table of real income and equivalent variation of the economies that a reader looks for. */
export function summaryTable(
  edition: Edition,
  simulations: readonly Simulation[],
  headline: Simulation,
): Markup {
  const { t } = edition;
  const horizons = simulations.map(({ horizon }) => ({
    label: t(`term.horizon.${horizon}`),
    numeric: true,
  }));
  return table(edition, {
    id: `summary-${headline.scenario.id}`,
    caption: t('exhibit.caption.summary'),
    columns: [{ label: t('exhibit.column.economy') }, ...horizons, ...horizons],
    spans: [
      { label: t('exhibit.column.realIncome'), columns: horizons.length },
      { label: t('exhibit.column.equivalentVariation'), columns: horizons.length },
    ],
    groups: byRole(keyEconomies(headline)).map(({ role, outcomes }) => ({
      heading: t(`term.role.${role}`),
      rows: outcomes.map((outcome) => rowOf(edition, simulations, outcome)),
    })),
    note: sentences(edition, [
      exhibitNote(edition, headline, {
        unit: t('exhibit.unit.incomeAndVariation'),
        horizon: t('exhibit.allHorizons'),
      }),
      t('page.note.rounding'),
      ...(headline.doubt ? [t('doubt.small')] : []),
      ...doubtNotes(
        edition,
        figureId(headline.scenario.id, headline.horizon, 'members', 'total-equivalent-variation'),
        headline.doubt?.totals.membersEquivalentVariationUsdMillion,
      ),
    ]),
  });
}
