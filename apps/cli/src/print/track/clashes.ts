import type { CommitmentDraft, MergedEdits } from '@musubi/register';
import { writeJson } from '../../command/write-json.ts';
import type { Session } from '../../session.ts';
import { openSheet } from '../sheet.ts';
import { titled } from './titled.ts';

/** Print the fields that two people changed differently. */
export function printClashes(
  found: MergedEdits<CommitmentDraft>,
  asJson: boolean,
  session: Session,
): void {
  if (asJson) {
    writeJson(found, session);
    return;
  }
  const { t } = session;
  const sheet = openSheet(session);
  sheet.paragraph(t('trackCommitment.heading.clashes', { version: found.merged.version! }));
  sheet.table(
    titled(['field', 'yours', 'theirs'], session),
    found.clashes.map(({ field, yours, theirs }) => [field, written(yours), written(theirs)]),
  );
  sheet.print();
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
