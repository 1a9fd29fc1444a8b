import { economyName } from '@musubi/vocabulary';
import { plainText } from '../../../language/sentence.ts';
import type { BriefScenario } from '../../content.ts';
import type { Edition } from '../../edition.ts';
import { html, type Markup } from '../../page/markup.ts';
import { responseSection } from './response/section.ts';
import { simulationSections } from './simulation-sections.ts';
import { synergySection } from './synergy/section.ts';

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
  const { scenario } = entry;
  return html`<section class="chapter" id="scenario-${scenario.id}" aria-labelledby="heading-${scenario.id}">
<h2 id="heading-${scenario.id}">${scenario.title[language]}</h2>
<p class="question">${scenario.question[language]}</p>
${parties(edition, entry)}
${simulationSections(edition, entry, [
  synergySection(edition, entry),
  html`\n`,
  responseSection(edition, entry),
])}
<p class="back"><a href="#top">${t('page.backToTop')}</a></p>
</section>
`;
}
