import type { Round } from '@musubi/vocabulary';
import type { Session } from '../../../session.ts';
import { openSheet } from '../../sheet.ts';

/** Print in which state a round is and what comes next. */
export function printState({ code, state }: Pick<Round, 'code' | 'state'>, session: Session): void {
  const { t } = session;
  const sheet = openSheet(session);
  sheet.facts([[code, t(`trackRound.state.${state}`)]]);
  sheet.paragraph(t(`trackRound.next.${state}`, { code }));
  sheet.print();
}
