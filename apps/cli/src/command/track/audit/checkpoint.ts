import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { followProgress } from '../../../print/progress.ts';
import { openSheet } from '../../../print/sheet.ts';
import { writeJson } from '../../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from '../register-options.ts';
import { addPassphraseOption } from './passphrase.ts';
import { printAudit } from './print-audit.ts';
import { openSigners, type SignOptions } from './signers.ts';

/** Add `musubi track checkpoint`. */
export function addCheckpoint({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('checkpoint')
    .description(t('trackAudit.command.checkpoint'))
    .requiredOption('--key <file...>', t('trackAudit.option.key'));
  addRegisterOptions(addPassphraseOption(command, session), session);
  addExamples(command, session, [
    [t('trackAudit.example.checkpoint'), 'track checkpoint --key xaa.pem'],
  ]);
  command.action(
    does(async (_: RegisterOptions, self: Command) => {
      const options = self.optsWithGlobals<RegisterOptions & SignOptions>();
      return withRegister(options, session, async ({ store, name }) => {
        const { makeCheckpoint } = await import('@musubi/register');
        const signers = await openSigners(options, await store.audit.keys(), session);
        if (!signers.ok) return printAudit(signers.problem, session);
        const made = await makeCheckpoint(store, name, signers.value, {
          signal: session.signal,
          onProgress: options.quiet ? undefined : followProgress(session),
        });
        if (!made.ok) return printAudit(made.problem, session);
        const { upToSeq, merkleRoot, at, signatures } = made.value;
        if (options.json) writeJson(made.value, session);
        else {
          const sheet = openSheet(session);
          sheet.facts([
            [t('trackAudit.label.entries'), upToSeq.toLocaleString(session.language)],
            [t('trackAudit.label.root'), merkleRoot],
            [t('trackAudit.label.at'), at],
            [t('trackAudit.label.signedBy'), signatures.map(({ party }) => party).join(', ')],
          ]);
          sheet.paragraph(t('trackAudit.checkpoint.next'));
          sheet.command('musubi track export --out register.jsonl --key xaa.pem');
          sheet.print();
        }
        return exitCode.done;
      });
    }),
  );
}
