import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { addExamples } from '../../../help.ts';
import { printDocuments } from '../../../print/track/documents.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';

/** Add `musubi track documents`. */
export function addTrackDocuments({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program.command('documents').description(t('trackDocument.command.documents'));
  addRegisterOptions(command, session, 'of-a-day');
  addExamples(command, session, [[t('trackDocument.example.documents'), 'track documents']]);
  command.action(
    does(async (_: RegisterOptions, self: Command) =>
      performAct(
        self.optsWithGlobals<RegisterOptions>(),
        session,
        (act, { listDocuments }) =>
          listDocuments(act, self.optsWithGlobals<RegisterOptions>().asOf),
        (listed) => printDocuments(listed, session),
      ),
    ),
  );
}
