import type { Response } from '@musubi/vocabulary';
import { formatNumber } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import type { TableParts } from '../sheet.ts';

type BestReplies = NonNullable<Response['bestReplies']>;

const movesShown = 8;
/** Both sides move once in a round. */
const movesInRound = 2;

/** Say how alternating best replies ended. */
export function replyText({ status, period, rounds }: BestReplies, { t }: Session): string {
  const made = rounds.length / movesInRound;
  const ended = t(`respond.replies.${status}`, { rounds: made, period: period ?? 0 });
  const shown = Math.min(movesShown, rounds.length);
  return `${ended}\n${t('respond.replies.last', { shown, moves: rounds.length })}`;
}

/** Set the last moves. */
export function replyTable({ rounds }: BestReplies, { t, language }: Session): TableParts {
  const end = { align: 'end' } as const;
  const signed = (value: number) => formatNumber(value, language, 'signed');
  const moves = rounds.map(({ mover, ...after }, at) => [
    String(Math.floor(at / movesInRound) + 1),
    t(`respond.replies.${mover}`),
    signed(after.responderUsdMillion),
    signed(after.allianceUsdMillion),
  ]);
  return [
    [
      { title: t('respond.replies.round'), ...end },
      { title: t('respond.replies.mover') },
      { title: t('respond.replies.responderGets'), ...end },
      { title: t('respond.replies.allianceGets'), ...end },
    ],
    moves.slice(-movesShown),
  ];
}
