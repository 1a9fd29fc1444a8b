import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { countOf } from '../../../options.ts';
import { printProblems } from '../../../print/faults.ts';
import { writeJson } from '../../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from '../register-options.ts';

interface VoidOptions extends RegisterOptions {
  readonly seq: number;
  readonly reason: string;
}

/** Add `musubi track void-checkpoint`. */
export function addVoidCheckpoint({ program, session, does }: Desk): void {
  const { t, terminal } = session;
  const command = program
    .command('void-checkpoint')
    .description(t('trackAudit.command.voidCheckpoint'))
    .requiredOption('--seq <number>', t('trackAudit.option.seq'), countOf(t('cli.usage.count'), 1))
    .requiredOption('--reason <text>', t('trackAudit.option.reason'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [
      t('trackAudit.example.voidCheckpoint'),
      'track void-checkpoint --seq 17 --reason "XAA did not sign it"',
    ],
  ]);
  command.action(
    does(async (_: VoidOptions, self: Command) => {
      const options = self.optsWithGlobals<VoidOptions>();
      const { seq, reason } = options;
      return withRegister(options, session, async ({ store, name }) => {
        const voided = await store.audit.voidCheckpoint(name, seq, reason);
        if (!voided.ok) return printProblems([voided.problem], session);
        if (options.json) writeJson({ seq, entry: voided.value }, session);
        else
          terminal.stdout.write(
            `${t('trackAudit.voidCheckpoint.done', { seq, entry: voided.value })}\n`,
          );
        return exitCode.done;
      });
    }),
  );
}
