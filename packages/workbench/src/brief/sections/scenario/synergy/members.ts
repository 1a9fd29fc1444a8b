import { type Coalition, type Doubted, economyName } from '@musubi/vocabulary';
import { bandedNumber } from '../../../doubt-text.ts';
import type { Edition } from '../../../edition.ts';
import { moneySpan } from '../../../figure-text.ts';
import { coalitionFigureId } from '../../../figures/coalition-figures.ts';
import { html, type Markup } from '../../../page/markup.ts';
import { exhibitNote } from '../../../page/note.ts';
import { prose } from '../../../page/number.ts';
import { sentences } from '../../../page/sentences.ts';
import { table } from '../../../page/table.ts';

const columns = ['alone', 'last', 'banzhaf', 'shapley', 'own'] as const;

type Share = Coalition['game']['shares'][number];

function doubtOf(share: Share, column: (typeof columns)[number]): Doubted['doubt'] {
  if (column === 'shapley') return share.shapleyUsdMillion.doubt;
  return column === 'own' ? share.ownUsdMillion.doubt : null;
}

function coreText(edition: Edition, coalition: Coalition): Markup {
  const { say, t } = edition;
  const { empty, shapleyInCore } = coalition.game.core;
  const epsilon = () => moneySpan(edition, coalitionFigureId(coalition, 'least-core'));
  const verdict = empty
    ? [prose(say('synergy.core.empty', { epsilon: epsilon() }))]
    : [t('synergy.core.whole'), t(shapleyInCore ? 'synergy.core.inside' : 'synergy.core.outside')];
  return html`<p>${sentences(edition, verdict)}</p>`;
}

/** What each member brings and what it gets, and whether the gain can be shared so that all stay. */
export function membersBlock(edition: Edition, coalition: Coalition): Markup {
  const { t, language } = edition;
  return html`<h4>${t('synergy.members')}</h4>
<p>${t('synergy.shapley')}</p>
${table(edition, {
  id: `shapley-${coalition.scenario.id}`,
  caption: t('synergy.caption.members'),
  columns: [
    { label: t('synergy.column.member') },
    ...columns.map((column) => ({ label: t(`synergy.column.${column}`), numeric: true })),
  ],
  groups: [
    {
      heading: null,
      rows: coalition.game.shares.map((share) => ({
        head: economyName(share.member, language),
        cells: columns.map((column) =>
          bandedNumber(
            edition,
            coalitionFigureId(coalition, share.member, column),
            doubtOf(share, column),
          ),
        ),
      })),
    },
  ],
  note: exhibitNote(edition, coalition, {
    unit: t('exhibit.unit.variation'),
    horizon: t(`term.run.${coalition.horizon}`),
  }),
})}${coreText(edition, coalition)}`;
}
