import { economyName } from '@musubi/vocabulary';
import { plainText } from '../../../language/sentence.ts';
import type { BriefScenario } from '../../content.ts';
import type { Edition } from '../../edition.ts';
import { headlineOf } from '../../headline.ts';
import { html, type Markup } from '../../page/markup.ts';
import { clausesTable } from './clauses.ts';
import { decompositionTable } from './decomposition.ts';
import { doubtSection } from './doubt.ts';
import { flowsTable } from './flows.ts';
import { incomeFigure } from './income.ts';
import { outsidersTable } from './outsiders.ts';
import { pricesTable } from './prices.ts';
import { responseSection } from './response/section.ts';
import { sectorsTable } from './sectors.ts';
import { summaryTable } from './summary.ts';
import { synergySection } from './synergy/section.ts';
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

function parties({ t, list, language }: Edition, { scenario }: BriefScenario): Markup {
  const names = (codes: readonly string[]) =>
    plainText(list(codes.map((code) => economyName(code, language))));
  const { members, excluded } = scenario;
  return html`<ul class="facts"><li>${t('page.members', { list: names(members) })}</li><li>${
    excluded.length === 0 ? t('page.nobodyExcluded') : t('page.excluded', { list: names(excluded) })
  }</li></ul>`;
}

/** The chapter of one scenario: every table and chart of its results, and its assumptions. */
export function scenarioChapter(edition: Edition, entry: BriefScenario): Markup {
  const { t, language } = edition;
  const { scenario, simulations } = entry;
  const headline = headlineOf(scenario, simulations);
  const heading = (key: Heading) => html`<h3>${t(`page.heading.${key}`)}</h3>`;
  return html`<section class="chapter" id="scenario-${scenario.id}" aria-labelledby="heading-${scenario.id}">
<h2 id="heading-${scenario.id}">${scenario.title[language]}</h2>
<p class="question">${scenario.question[language]}</p>
${parties(edition, entry)}
${heading('result')}
${summaryTable(edition, simulations, headline)}
${incomeFigure(edition, simulations, headline)}
${doubtSection(edition, simulations, headline)}
${synergySection(edition, entry)}
${responseSection(edition, entry)}
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
${clausesTable(edition, scenario, headline)}
<p class="back"><a href="#top">${t('page.backToTop')}</a></p>
</section>
`;
}
