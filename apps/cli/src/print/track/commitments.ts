import type { CommitmentList, CommitmentStanding } from '@musubi/register';
import { economyName } from '@musubi/vocabulary';
import { textFor } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import { openSheet } from '../sheet.ts';
import { titled } from './titled.ts';

const columns = ['code', 'parties', 'due', 'state', 'health', 'summary'] as const;

/** Print commitments with how they stand, and what is withheld. */
export function printCommitments(list: CommitmentList, session: Session): void {
  const { t } = session;
  const sheet = openSheet(session);
  if (list.commitments.length === 0) sheet.paragraph(t('trackCommitment.none'));
  else
    sheet.table(
      titled(columns, session),
      list.commitments.map((each) => rowOf(each, session)),
    );
  const notes = [
    t('trackCommitment.asOf', { date: list.asOf }),
    ...(list.isCut ? [t('trackCommitment.cut', { number: list.commitments.length })] : []),
    ...(list.withheld > 0 ? [t('trackCommitment.withheld', { number: list.withheld })] : []),
    ...(list.leftOut.length > 0
      ? [t('trackCommitment.leftOut', { objects: list.leftOut.join(', ') })]
      : []),
  ];
  sheet.paragraph(notes.join('\n'));
  sheet.print();
}

function rowOf({ commitment, health }: CommitmentStanding, { t, language }: Session): string[] {
  const { code, parties, due, state, summary } = commitment;
  return [
    code,
    parties.map((party) => economyName(party, language)).join(', '),
    due?.by ?? due?.edtf ?? t('trackCommitment.noDeadline'),
    t(`trackCommitment.state.${state}`),
    t(`trackCommitment.health.${health}`),
    textFor(summary, language),
  ];
}
