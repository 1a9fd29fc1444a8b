import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { followProgress } from '../../../print/progress.ts';
import { printBackup } from '../../../print/track/backup.ts';
import { writeJson } from '../../write-json.ts';
import {
  actorName,
  addRegisterOptions,
  type RegisterOptions,
  registerPlace,
} from '../register-options.ts';
import { printAudit } from './print-audit.ts';

/** Add `musubi track restore`. */
export function addRestore({ program, session, does }: Desk): void {
  const { t, terminal, signal } = session;
  const command = program
    .command('restore')
    .description(t('trackAudit.command.restore'))
    .argument('<file>', t('trackAudit.argument.backup'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [t('trackAudit.example.restore'), 'track restore register.jsonl --register ./restored'],
    [
      t('trackAudit.example.restoreServer'),
      'track restore register.jsonl --register postgres://owner@server/register',
    ],
  ]);
  command.action(
    does(async (file: string, _: RegisterOptions, self: Command) => {
      const options = self.optsWithGlobals<RegisterOptions>();
      const { restoreRegister } = await import('@musubi/register');
      const restored = await restoreRegister(
        registerPlace(options, session),
        actorName(options, session),
        resolve(terminal.cwd(), file),
        { signal, onProgress: options.quiet ? undefined : followProgress(session) },
      );
      if (!restored.ok) return printAudit(restored.problem, session, options.json);
      if (options.json) writeJson(restored.value, session);
      else printBackup(t('trackAudit.backup.restored', { file }), restored.value, session);
      return exitCode.done;
    }),
  );
}
