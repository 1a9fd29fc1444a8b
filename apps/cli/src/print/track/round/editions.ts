import type { Publication } from '@musubi/vocabulary';
import type { Session } from '../../../session.ts';
import { openSheet, type Sheet } from '../../sheet.ts';
import { textOf } from './text-of.ts';

const columns = ['party', 'decision', 'by', 'at', 'reason'] as const;

/** Print who signed or refused an edition. */
export function printEdition(
  edition: Pick<Publication, 'edition' | 'erratum' | 'keys' | 'contentSha256' | 'publishedAt'>,
  session: Session,
): void {
  const sheet = openSheet(session);
  addEdition(sheet, edition, session);
  sheet.print();
}

/** Add who signed or refused an edition. */
export function addEdition(
  sheet: Sheet,
  { edition, erratum, keys, contentSha256, publishedAt }: Parameters<typeof printEdition>[0],
  session: Session,
): void {
  const { t } = session;
  sheet.facts([
    [t('trackRound.label.edition'), String(edition)],
    ['SHA-256', contentSha256],
    [t('trackRound.state.published'), publishedAt ?? '–'],
    ...(erratum === null
      ? []
      : [[t('trackRound.label.erratum'), textOf(erratum, session)] as const]),
  ]);
  if (keys.length > 0)
    sheet.table(
      columns.map((column) => ({ title: t(`trackRound.label.${column}`) })),
      keys.map(({ party, decision, by, at, reason }) => [
        party,
        t(`trackRound.decision.${decision}`),
        by,
        at,
        reason === undefined ? '' : textOf([reason], session),
      ]),
    );
}
