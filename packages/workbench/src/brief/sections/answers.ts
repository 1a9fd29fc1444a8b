import type { Simulation } from '@musubi/vocabulary';
import { answerTo } from '../answer/answer.ts';
import { responseAnswer } from '../answer/response-answer.ts';
import { synergyAnswer } from '../answer/synergy-answer.ts';
import type { BriefScenario } from '../content.ts';
import { bandLines } from '../doubt-text.ts';
import type { Edition } from '../edition.ts';
import { signedMoneySpan } from '../figure-text.ts';
import { figureId } from '../figures/figure.ts';
import { findingAnswer } from '../finding/finding-answer.ts';
import { html, type Markup } from '../page/markup.ts';
import { prose } from '../page/number.ts';
import { sentences } from '../page/sentences.ts';

function totals(edition: Edition, simulations: readonly Simulation[]): Markup {
  const { t } = edition;
  const items = simulations.map(({ scenario, horizon, doubt }) => {
    const id = figureId(scenario.id, horizon, 'members', 'total-equivalent-variation');
    const amount = prose([signedMoneySpan(edition, id)]);
    const band = bandLines(edition, id, doubt?.totals.membersEquivalentVariationUsdMillion);
    return html`<div><dt>${t(`term.horizon.${horizon}`)}</dt><dd>${amount}</dd>${band.map(
      (line) => html`<dd class="band">${prose(line)}</dd>`,
    )}</div>`;
  });
  const banded = simulations.every(({ doubt }) => doubt !== undefined);
  return html`<p class="totals-label">${t('page.totalLabel')}</p><dl class="totals">${items}</dl>${
    banded ? null : html`<p class="note">${t('doubt.none')}</p>`
  }`;
}

function scenarioAnswer(edition: Edition, entry: BriefScenario): Markup {
  const { t, language } = edition;
  const { scenario, simulations } = entry;
  const answers = [
    ...answerTo(edition, entry),
    ...synergyAnswer(edition, entry),
    ...responseAnswer(edition, entry),
  ];
  const paragraphs = answers.map(
    (paragraph) => html`<p>${sentences(edition, paragraph.map(prose))}</p>`,
  );
  return html`<article class="answer" aria-labelledby="answer-${scenario.id}">
<h3 id="answer-${scenario.id}">${scenario.title[language]}</h3>
<p class="question"><b>${t('page.questionLabel')}</b> ${scenario.question[language]}</p>
${totals(edition, simulations)}
${paragraphs}
<p class="note">${t('answer.basis', { year: simulations[0]!.world.year })} <a href="#scenario-${scenario.id}">${t('page.details')}</a></p>
</article>
`;
}

/** Each question with its answer in plain sentences; for a scenario also its totals by horizon. */
export function answers(edition: Edition): Markup {
  return html`<section id="answers" aria-labelledby="answers-heading">
<h2 id="answers-heading">${edition.t('page.heading.answers')}</h2>
${edition.content.scenarios.map((entry) => scenarioAnswer(edition, entry))}
${edition.content.findings.map((finding) => findingAnswer(edition, finding))}
</section>
`;
}
