import { responseAnswer } from '../../../answer/response-answer.ts';
import type { BriefScenario } from '../../../content.ts';
import type { Edition } from '../../../edition.ts';
import { headlineOf } from '../../../headline.ts';
import { html, type Markup } from '../../../page/markup.ts';
import { prose } from '../../../page/number.ts';
import { sentences } from '../../../page/sentences.ts';
import { answersTable } from './answers.ts';
import { measuresTable } from './measures.ts';
import { payersFigure } from './payers.ts';
import { repliesBlock } from './replies.ts';
import { searchText } from './search.ts';

/** What if the excluded answer: what they do, who pays and what was searched; nothing where nobody is excluded. */
export function responseSection(edition: Edition, entry: BriefScenario): Markup | null {
  const { t } = edition;
  const { scenario, responses } = entry;
  if (responses.length === 0 && scenario.excluded.length === 0) return null;
  const title = html`<h3>${t('response.heading')}</h3>`;
  if (responses.length === 0) return html`${title}<p>${t('response.notComputed')}</p>`;
  const headline = headlineOf(scenario, responses);
  const [answer] = headline.answers;
  return html`${title}
${responseAnswer(edition, entry).map(
  (paragraph) => html`<p class="finding">${sentences(edition, paragraph.map(prose))}</p>`,
)}
${answersTable(edition, responses, headline)}
${
  answer === undefined
    ? null
    : html`${measuresTable(edition, headline, answer)}
<h4>${t('response.payers')}</h4>
${payersFigure(edition, responses, headline, answer)}
${searchText(edition, headline, answer)}`
}
${repliesBlock(edition, headline)}`;
}
