import { synergyAnswer } from '../../../answer/synergy-answer.ts';
import type { BriefScenario } from '../../../content.ts';
import type { Edition } from '../../../edition.ts';
import { givenSpan } from '../../../figure-text.ts';
import { coalitionFigureId } from '../../../figures/coalition-figures.ts';
import { headlineOf } from '../../../headline.ts';
import { html, type Markup } from '../../../page/markup.ts';
import { prose } from '../../../page/number.ts';
import { sentences } from '../../../page/sentences.ts';
import { dealsTable } from './deals.ts';
import { joiningBlock } from './joining.ts';
import { ledgerTable } from './ledger.ts';
import { membersBlock } from './members.ts';
import { premiumFigure } from './premium.ts';
import { transfersBlock } from './transfers.ts';
import { waterfallFigure } from './waterfall.ts';

/** Whether the alliance is more than its pairs: the ledger, what each member brings and gets, and who might join. */
export function synergySection(edition: Edition, entry: BriefScenario): Markup {
  const { t, say } = edition;
  const { scenario, coalitions } = entry;
  const title = html`<h3>${t('synergy.heading')}</h3>`;
  if (coalitions.length === 0) return html`${title}<p>${t('synergy.notComputed')}</p>`;
  const headline = headlineOf(scenario, coalitions);
  const solves = givenSpan(edition, coalitionFigureId(headline, 'solves'));
  return html`${title}
${synergyAnswer(edition, entry).map(
  (paragraph) => html`<p class="finding">${sentences(edition, paragraph.map(prose))}</p>`,
)}
<p>${t('synergy.what')}</p>
${waterfallFigure(edition, headline)}
${premiumFigure(edition, coalitions)}
${ledgerTable(edition, coalitions)}
${dealsTable(edition, headline, scenario)}
${membersBlock(edition, headline)}
${joiningBlock(edition, headline)}
${transfersBlock(edition, headline)}
<p class="note">${prose(say('synergy.solved', { solves }))}</p>`;
}
