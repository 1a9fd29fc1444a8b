import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { followProgress } from '../../../print/progress.ts';
import { printBackup } from '../../../print/track/backup.ts';
import { writeJson } from '../../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from '../register-options.ts';
import { printAudit } from './print-audit.ts';

interface BackupOptions extends RegisterOptions {
  readonly out: string;
}

/** Add `musubi track backup`. */
export function addBackup({ program, session, does }: Desk): void {
  const { t, terminal, signal } = session;
  const command = program
    .command('backup')
    .description(t('trackAudit.command.backup'))
    .requiredOption('--out <file>', t('trackAudit.option.out'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [t('trackAudit.example.backup'), 'track backup --out register-2021-06-01.jsonl'],
  ]);
  command.action(
    does(async (_: BackupOptions, self: Command) => {
      const options = self.optsWithGlobals<BackupOptions>();
      const onProgress = options.quiet ? undefined : followProgress(session);
      return withRegister(options, session, async ({ store, name }) => {
        const file = resolve(terminal.cwd(), options.out);
        const made = await store.backup(name, file, { onProgress, signal });
        if (!made.ok) return printAudit(made.problem, session, options.json);
        if (options.json) writeJson(made.value, session);
        else
          printBackup(t('trackAudit.backup.written', { file: options.out }), made.value, session);
        return exitCode.done;
      });
    }),
  );
}
