import type { Round } from '@musubi/vocabulary';
import type { Session } from '../../../session.ts';
import { openSheet } from '../../sheet.ts';
import { textOf } from './text-of.ts';

const columns = ['code', 'state', 'window', 'parties', 'obligations', 'title'] as const;

/** Print the rounds of a register. */
export function printRounds(rounds: readonly Round[], session: Session): void {
  const { t } = session;
  const sheet = openSheet(session);
  if (rounds.length === 0) sheet.paragraph(t('trackRound.none'));
  else
    sheet.table(
      columns.map((column) => ({ title: t(`trackRound.label.${column}`) })),
      rounds.map(({ code, state, window, parties, obligationIds, title }) => [
        code,
        t(`trackRound.state.${state}`),
        window,
        parties.join(' '),
        String(obligationIds.length),
        textOf(title, session),
      ]),
    );
  sheet.print();
}
