import type { BriefScenario } from '../../content.ts';
import type { Edition } from '../../edition.ts';
import { headlineOf } from '../../headline.ts';
import { type Content, html, type Markup } from '../../page/markup.ts';
import { clausesTable } from './clauses.ts';
import { decompositionTable } from './decomposition.ts';
import { doubtSection } from './doubt.ts';
import { flowsTable } from './flows.ts';
import { incomeFigure } from './income.ts';
import { outsidersTable } from './outsiders.ts';
import { pricesTable } from './prices.ts';
import { sectorsTable } from './sectors.ts';
import { summaryTable } from './summary.ts';
import { winnersFigure } from './winners.ts';

type Heading =
  | 'result'
  | 'winners'
  | 'sectors'
  | 'flows'
  | 'prices'
  | 'decomposition'
  | 'outsiders'
  | 'clauses';

/** Every table and chart of what a scenario does, and its assumptions; what stands between the totals and the details is given. */
export function simulationSections(
  edition: Edition,
  entry: BriefScenario,
  between: Content = null,
): Markup {
  const { t } = edition;
  const { scenario, simulations } = entry;
  const headline = headlineOf(scenario, simulations);
  const heading = (key: Heading) => html`<h3>${t(`page.heading.${key}`)}</h3>`;
  return html`${heading('result')}
${summaryTable(edition, simulations, headline)}
${incomeFigure(edition, simulations, headline)}
${doubtSection(edition, simulations, headline)}
${between}
${heading('winners')}
${winnersFigure(edition, simulations, headline)}
${heading('sectors')}
${sectorsTable(edition, simulations, headline)}
${heading('flows')}
${flowsTable(edition, headline)}
${heading('prices')}
${pricesTable(edition, simulations, headline)}
${heading('decomposition')}
${decompositionTable(edition, simulations, headline)}
${heading('outsiders')}
${outsidersTable(edition, headline)}
${heading('clauses')}
${clausesTable(edition, scenario, headline)}`;
}
