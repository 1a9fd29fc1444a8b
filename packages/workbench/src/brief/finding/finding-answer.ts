import type { Edition } from '../edition.ts';
import { html, type Markup } from '../page/markup.ts';
import { prose } from '../page/number.ts';
import { sentences } from '../page/sentences.ts';
import type { Finding } from './finding.ts';

/** The question of a finding with its answer in plain sentences. */
export function findingAnswer(edition: Edition, finding: Finding): Markup {
  const { t, language } = edition;
  const paragraphs = finding
    .answer(edition)
    .map((paragraph) => html`<p>${sentences(edition, paragraph.map(prose))}</p>`);
  return html`<article class="answer" aria-labelledby="answer-${finding.id}">
<h3 id="answer-${finding.id}">${finding.title(language)}</h3>
<p class="question"><b>${t('page.questionLabel')}</b> ${finding.question(language)}</p>
${paragraphs}
<p class="note"><a href="#${finding.id}">${t('page.details')}</a></p>
</article>
`;
}
