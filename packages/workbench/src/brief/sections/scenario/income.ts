import { economyName, type Simulation } from '@musubi/vocabulary';
import { drawIncomeChart, type IncomeGroup } from '../../../chart/income-chart.ts';
import { horizonMarks } from '../../../chart/palette.ts';
import { formatExact, formatPercent } from '../../../language/number-format.ts';
import type { Edition } from '../../edition.ts';
import { figureId } from '../../figures/figure.ts';
import { chartFigure, drawnForBoth } from '../../page/figure.ts';
import { html, type Markup } from '../../page/markup.ts';
import { exhibitNote } from '../../page/note.ts';
import { byRole } from '../../select.ts';

const symbols = {
  triangle: 'M7 1.5 13 12.5H1Z',
  square: 'M2 2H12V12H2Z',
  circle: 'M7 1.5A5.5 5.5 0 1 1 7 12.5A5.5 5.5 0 1 1 7 1.5Z',
};

function legend({ t }: Edition, simulations: readonly Simulation[]): Markup {
  const items = simulations.map(({ horizon }) => {
    const { symbol, colour } = horizonMarks[horizon];
    return html`<li><svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path d="${symbols[symbol]}" fill="${colour}"/></svg> ${t(`term.horizon.${horizon}`)}</li>`;
  });
  return html`<ul class="legend">${items}</ul>`;
}

function groupsOf(
  edition: Edition,
  simulations: readonly Simulation[],
  headline: Simulation,
): IncomeGroup[] {
  const { t, language, cite } = edition;
  const ordered = [...headline.economies].sort((a, b) => b.realIncomePercent - a.realIncomePercent);
  return byRole(ordered).map(({ role, outcomes }) => ({
    heading: t(`term.role.${role}`),
    rows: outcomes.map(({ economy }) => ({
      label: economyName(economy, language),
      values: simulations.map(({ scenario, horizon }) => ({
        horizon,
        percent: cite(figureId(scenario.id, horizon, economy, 'real-income')).value,
      })),
    })),
  }));
}

function alternativeOf({ t, language }: Edition, groups: readonly IncomeGroup[]): string {
  const points = groups.flatMap(({ rows }) =>
    rows.flatMap(({ label, values }) =>
      values.flatMap(({ horizon, percent }) =>
        percent === null ? [] : [{ percent, label: `${label}, ${t(`term.run.${horizon}`)}` }],
      ),
    ),
  );
  const ordered = points.sort((a, b) => b.percent - a.percent);
  const say = (point: (typeof points)[number] | undefined) =>
    point === undefined
      ? t('term.unknown')
      : `${point.label} ${formatPercent(point.percent, language, 'signed')}`;
  return t('exhibit.chart.incomeAlt', {
    count: groups.reduce((count, { rows }) => count + rows.length, 0),
    highest: say(ordered[0]),
    lowest: say(ordered.at(-1)),
  });
}

/** The chart of real income: every economy of the world, every horizon. */
export function incomeFigure(
  edition: Edition,
  simulations: readonly Simulation[],
  headline: Simulation,
): Markup {
  const { t, language } = edition;
  const groups = groupsOf(edition, simulations, headline);
  const draw = (width: number) =>
    drawIncomeChart({
      groups,
      width,
      axis: t('exhibit.chart.incomeAxis'),
      unknown: t('term.unknown'),
      alternative: alternativeOf(edition, groups),
      tick: (percent) => formatExact(percent, language, 'signed'),
    });
  return chartFigure(edition, {
    id: `income-${headline.scenario.id}`,
    caption: t('exhibit.caption.income'),
    body: html`${legend(edition, simulations)}
${drawnForBoth(draw)}`,
    note: exhibitNote(edition, headline, {
      unit: t('exhibit.unit.percentChange'),
      horizon: t('exhibit.allHorizons'),
    }),
  });
}
