import type { Simulation } from '@musubi/vocabulary';
import { economyName } from '@musubi/vocabulary';
import { drawIntervalChart, type IntervalGroup } from '../../../chart/interval-chart.ts';
import { formatExact, formatPercent } from '../../../language/number-format.ts';
import { doubtNotes, driverSpan } from '../../doubt-text.ts';
import type { Edition } from '../../edition.ts';
import { numberSpan } from '../../figure-text.ts';
import { doubtFigureId, driverFigureId } from '../../figures/doubt-figures.ts';
import { figureId } from '../../figures/figure.ts';
import { type Group, outcomesOf } from '../../figures/group-figures.ts';
import { intervalFor } from '../../interval.ts';
import { chartFigure, drawnForBoth } from '../../page/figure.ts';
import { intervalLegend } from '../../page/interval-legend.ts';
import { html, type Markup } from '../../page/markup.ts';
import { exhibitNote } from '../../page/note.ts';
import { number, prose } from '../../page/number.ts';
import { sentences } from '../../page/sentences.ts';
import { type Row, table } from '../../page/table.ts';
import { intervalList } from './interval-list.ts';

function totalId({ scenario, horizon }: Simulation, group: Group): string {
  return figureId(scenario.id, horizon, group, 'total-equivalent-variation');
}

function membersFigure(
  edition: Edition,
  simulations: readonly Simulation[],
  headline: Simulation,
): Markup {
  const { t, language, cite } = edition;
  const groups: IntervalGroup[] = outcomesOf(headline, 'members').map(({ economy }) => ({
    heading: economyName(economy, language),
    rows: simulations.map(({ scenario, horizon, doubt }) => {
      const id = figureId(scenario.id, horizon, economy, 'real-income');
      const value = cite(id).value!;
      const ofEconomy = doubt?.economies.find((one) => one.economy === economy);
      return {
        label: t(`term.horizon.${horizon}`),
        horizon,
        value,
        text: formatPercent(value, language, 'signed'),
        interval: intervalFor(edition, id, ofEconomy?.realIncomePercent),
      };
    }),
  }));
  const draw = (width: number) =>
    drawIntervalChart({
      groups,
      width,
      column: t('doubt.column.central'),
      axis: t('exhibit.chart.incomeAxis'),
      tick: (percent) => formatExact(percent, language, 'signed'),
      alternative: t('doubt.chart.membersAlt', { list: intervalList(edition, groups) }),
    });
  return chartFigure(edition, {
    id: `doubt-members-${headline.scenario.id}`,
    caption: t('doubt.caption.members'),
    body: html`${intervalLegend(edition)}${drawnForBoth(draw)}`,
    note: sentences(edition, [
      exhibitNote(edition, headline, {
        unit: t('exhibit.unit.percentChange'),
        horizon: t('exhibit.allHorizons'),
      }),
      ...doubtNotes(
        edition,
        totalId(headline, 'members'),
        headline.doubt?.totals.membersEquivalentVariationUsdMillion,
      ),
    ]),
  });
}

function totalRow(edition: Edition, simulation: Simulation, group: Group): Row[] {
  const doubt = simulation.doubt?.totals[`${group}EquivalentVariationUsdMillion`];
  if (!doubt) return [];
  const id = totalId(simulation, group);
  const driver = driverSpan(edition, id, doubt);
  const cell = (statistic: 'median' | 'low' | 'high') =>
    number(edition, doubtFigureId(id, statistic));
  return [
    {
      head: edition.t(`term.horizon.${simulation.horizon}`),
      cells: [
        number(edition, id),
        cell('median'),
        cell('low'),
        cell('high'),
        number(edition, doubtFigureId(id, 'sign'), 'level'),
        driver === null
          ? edition.t('term.none')
          : prose(
              edition.say('exhibit.withRange', {
                value: driver,
                range: numberSpan(edition, driverFigureId(id, doubt.drivers[0]!.parameter)),
              }),
            ),
      ],
    },
  ];
}

const roles = { members: 'member', excluded: 'excluded', outsiders: 'outsider' } as const;

function totalsTable(
  edition: Edition,
  simulations: readonly Simulation[],
  headline: Simulation,
): Markup {
  const { t } = edition;
  const columns = ['central', 'median', 'low', 'high', 'sign'] as const;
  return table(edition, {
    id: `doubt-totals-${headline.scenario.id}`,
    caption: t('doubt.caption.totals'),
    columns: [
      { label: t('exhibit.column.run') },
      ...columns.map((column) => ({ label: t(`doubt.column.${column}`), numeric: true })),
      { label: t('doubt.column.driver') },
    ],
    groups: (['members', 'excluded', 'outsiders'] as const).map((group) => ({
      heading: t(`term.role.${roles[group]}`),
      rows: simulations.flatMap((simulation) => totalRow(edition, simulation, group)),
    })),
    note: exhibitNote(edition, headline, {
      unit: t('exhibit.unit.variation'),
      horizon: t('exhibit.allHorizons'),
    }),
  });
}

/** How far the parameters move the results: the members' real income and the totals, each with its band. */
export function doubtSection(
  edition: Edition,
  simulations: readonly Simulation[],
  headline: Simulation,
): Markup {
  const { t } = edition;
  const banded = simulations.some(({ doubt }) => doubt !== undefined);
  return html`<h3>${t('doubt.heading')}</h3>
${
  banded
    ? html`${membersFigure(edition, simulations, headline)}${totalsTable(edition, simulations, headline)}`
    : html`<p>${t('doubt.none')}</p>`
}`;
}
