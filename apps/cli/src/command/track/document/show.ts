import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { addExamples } from '../../../help.ts';
import { printDocument } from '../../../print/track/document.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';

/** Add `musubi track show`. */
export function addTrackShow({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('show')
    .description(t('trackDocument.command.show'))
    .argument('<document>', t('trackDocument.argument.document'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [t('trackDocument.example.show'), 'track show USA-JPN-2021-04-16-FS/ja'],
  ]);
  command.action(
    does(async (named: string, _: RegisterOptions, self: Command) =>
      performAct(
        self.optsWithGlobals<RegisterOptions>(),
        session,
        (act, { findDocument }) => findDocument(act, named),
        (found) => printDocument(found, session),
      ),
    ),
  );
}
