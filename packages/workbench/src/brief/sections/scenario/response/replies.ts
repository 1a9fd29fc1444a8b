import type { Response } from '@musubi/vocabulary';
import type { Sentence } from '../../../../language/sentence.ts';
import type { Edition } from '../../../edition.ts';
import { givenSpan } from '../../../figure-text.ts';
import { responseFigureId } from '../../../figures/response-figures.ts';
import { html, type Markup } from '../../../page/markup.ts';
import { exhibitNote } from '../../../page/note.ts';
import { number, prose } from '../../../page/number.ts';
import { table } from '../../../page/table.ts';

type Replies = NonNullable<Response['bestReplies']>;

function endText(edition: Edition, response: Response, { status, period }: Replies): Sentence {
  const { say } = edition;
  const count = (part: string) => givenSpan(edition, responseFigureId(response, 'replies', part));
  if (status === 'cycle' && period !== null) {
    return say('response.replies.cycle', { period: count('period') });
  }
  return say(`response.replies.${status === 'fixed-point' ? status : 'limit'}`, {
    moves: count('moves'),
  });
}

/** What follows when the alliance moves again; nothing where it was not asked for. */
export function repliesBlock(edition: Edition, response: Response): Markup | null {
  const { t } = edition;
  const { bestReplies } = response;
  if (bestReplies === null) return null;
  return html`<h4>${t('response.replies.heading')}</h4>
<p>${prose(endText(edition, response, bestReplies))}</p>
${table(edition, {
  id: `replies-${response.scenario.id}`,
  caption: t('response.caption.replies'),
  columns: [
    { label: t('response.column.move') },
    { label: t('response.column.responder'), numeric: true },
    { label: t('response.column.alliance'), numeric: true },
  ],
  groups: [
    {
      heading: null,
      rows: bestReplies.rounds.map(({ mover }, at) => ({
        head: t(`response.mover.${mover}`, { move: t('response.move', { number: at + 1 }) }),
        cells: (['responder', 'alliance'] as const).map((side) =>
          number(edition, responseFigureId(response, 'replies', `${at + 1}`, side)),
        ),
      })),
    },
  ],
  note: exhibitNote(edition, response, {
    unit: t('exhibit.unit.variation'),
    horizon: t(`term.run.${response.horizon}`),
  }),
})}`;
}
