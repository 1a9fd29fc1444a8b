import type { Exhibit, Language } from '@musubi/vocabulary';
import { answerTo } from './answer/answer.ts';
import type { BriefContent, BriefScenario } from './content.ts';
import { type Edition, openEdition } from './edition.ts';
import type { Finding } from './finding/finding.ts';
import { type Content, html, type Markup } from './page/markup.ts';
import { prose } from './page/number.ts';
import { sentences } from './page/sentences.ts';
import { appendix } from './sections/appendix.ts';
import { limits } from './sections/limits.ts';
import { responseSection } from './sections/scenario/response/section.ts';
import { simulationSections } from './sections/scenario/simulation-sections.ts';
import { synergySection } from './sections/scenario/synergy/section.ts';
import { sources } from './sections/sources.ts';
import { validation } from './sections/validation.ts';

/** Show what a scenario does, what its alliance is worth, or what the excluded answer: whichever was computed. */
export function scenarioExhibit(content: BriefContent, language: Language): Exhibit {
  const edition = openEdition(content, language);
  const [entry] = content.scenarios;
  if (entry === undefined) throw new RangeError('scenarioExhibit requires a scenario');
  const { scenario, simulations } = entry;
  const answer = simulations.length === 0 ? [] : answerTo(edition, entry);
  return finish(edition, {
    title: scenario.title[language],
    question: scenario.question[language],
    answer: answer.map((paragraph) => html`<p>${sentences(edition, paragraph.map(prose))}</p>`),
    body: scenarioBody(edition, entry),
    limits: simulations.length === 0 ? null : limits(edition),
  });
}

function scenarioBody(edition: Edition, entry: BriefScenario): Content {
  const { simulations, coalitions, responses } = entry;
  return [
    simulations.length > 0 && simulationSections(edition, entry),
    coalitions.length > 0 && synergySection(edition, entry),
    responses.length > 0 && responseSection(edition, entry),
  ];
}

/** Show a finding: a map, dependence, warnings, a plan. */
export function findingExhibit(
  content: BriefContent,
  finding: Finding,
  language: Language,
): Exhibit {
  const edition = openEdition(content, language);
  const answer = finding.answer(edition);
  return finish(edition, {
    title: finding.title(language),
    question: finding.question(language),
    answer: answer.map((paragraph) => html`<p>${sentences(edition, paragraph.map(prose))}</p>`),
    body: finding.chapter(edition),
    limits: finding.limits(edition).map((sentence) => html`<p>${prose(sentence)}</p>`),
  });
}

/** Show published numbers beside ours. */
export function validationExhibit(content: BriefContent, language: Language): Exhibit {
  const edition = openEdition(content, language);
  const title = edition.t('page.heading.validation');
  return finish(edition, {
    title,
    question: '',
    answer: null,
    body: validation(edition),
    limits: null,
  });
}

/** Write sources and figures last, when everything that is cited is known. */
function finish(
  edition: Edition,
  given: Record<'title' | 'question', string> & Record<'answer' | 'body' | 'limits', Content>,
): Exhibit {
  const text = (content: Content) => html`${content}`.html;
  const lastly = (part: (edition: Edition) => Markup) => part(edition).html;
  return {
    title: given.title,
    question: given.question,
    answer: text(given.answer),
    body: text(given.body),
    limits: text(given.limits),
    sources: lastly(sources),
    figures: lastly(appendix),
  };
}
