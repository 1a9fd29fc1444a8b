import type { CommitmentImport } from '@musubi/register';
import { problemMessage } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import { openSheet } from '../sheet.ts';
import { titled } from './titled.ts';

const fates = ['new', 'changed', 'same', 'refused'] as const;
const rowsShown = 50;

/** Print what became of a table: how many rows were what, and why rows were refused. */
export function printImport({ rows, isWritten }: CommitmentImport, session: Session): void {
  const { t, language } = session;
  const sheet = openSheet(session);
  const counted = fates.map((fate) => rows.filter((row) => row.fate === fate).length);
  sheet.facts(fates.map((fate, at) => [t(`trackCommitment.fate.${fate}`), String(counted[at])]));
  const told = rows.filter(({ fate }) => fate !== 'same').slice(0, rowsShown);
  if (told.length > 0)
    sheet.table(
      titled(['line', 'code', 'fate', 'why'], session),
      told.map(({ line, code, fate, problem }) => [
        String(line),
        code,
        t(`trackCommitment.fate.${fate}`),
        problem === null ? '' : problemMessage(problem, language),
      ]),
    );
  sheet.paragraph(t(isWritten ? 'trackCommitment.written' : 'trackCommitment.notWritten'));
  sheet.print();
}
