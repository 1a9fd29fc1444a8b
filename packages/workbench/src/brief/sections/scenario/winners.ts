import { economyName, type Simulation } from '@musubi/vocabulary';
import { drawWinnersChart, type WinnerBar } from '../../../chart/winners-chart.ts';
import { formatNumber } from '../../../language/number-format.ts';
import type { Edition } from '../../edition.ts';
import { figureId } from '../../figures/figure.ts';
import { chartFigure } from '../../page/figure.ts';
import { html, type Markup, raw } from '../../page/markup.ts';
import { exhibitNote } from '../../page/note.ts';
import { winnersAndLosers } from '../../select.ts';

const shownEach = 5;
const width = 340;

function barsOf({ cite, language }: Edition, simulation: Simulation): WinnerBar[] {
  const { scenario, horizon } = simulation;
  return winnersAndLosers(simulation, shownEach).map((outcome) => {
    const value = outcome.equivalentVariationUsdMillion;
    cite(figureId(scenario.id, horizon, outcome.economy, 'equivalent-variation'));
    return {
      label: economyName(outcome.economy, language),
      value,
      text: formatNumber(value, language, 'signed'),
    };
  });
}

function panel(edition: Edition, simulation: Simulation): Markup {
  const { t } = edition;
  const bars = barsOf(edition, simulation);
  const horizon = t(`term.horizon.${simulation.horizon}`);
  const list = bars.map(({ label, text }) => `${label} ${text}`).join(', ');
  const alternative = t('exhibit.chart.winnersAlt', { horizon, list });
  return html`<div class="panel"><p class="panel-title">${horizon}</p>${raw(drawWinnersChart({ bars, width, alternative }))}</div>`;
}

/** The chart of who gains and who loses most, at the first and at the last horizon. */
export function winnersFigure(
  edition: Edition,
  simulations: readonly Simulation[],
  headline: Simulation,
): Markup {
  const { t } = edition;
  const shown = simulations.length > 1 ? [simulations[0]!, simulations.at(-1)!] : simulations;
  return chartFigure(edition, {
    id: `winners-${headline.scenario.id}`,
    caption: t('exhibit.caption.winners'),
    body: html`<div class="panels">${shown.map((simulation) => panel(edition, simulation))}</div>`,
    note: exhibitNote(edition, headline, {
      unit: t('exhibit.unit.variation'),
      horizon: shown.map(({ horizon }) => t(`term.run.${horizon}`)).join(', '),
    }),
  });
}
