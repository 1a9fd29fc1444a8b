import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { countOf } from '../../../options.ts';
import { printProblems } from '../../../print/faults.ts';
import { tell } from '../../../print/tell.ts';
import { writeJson } from '../../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from '../register-options.ts';

interface RedactOptions extends RegisterOptions {
  readonly seq: number;
  readonly reason: string;
}

/** Add `musubi track redact`. */
export function addRedact({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('redact')
    .description(t('trackAudit.command.redact'))
    .requiredOption('--seq <number>', t('trackAudit.option.seq'), countOf(t('cli.usage.count'), 1))
    .requiredOption('--reason <text>', t('trackAudit.option.reason'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [t('trackAudit.example.redact'), 'track redact --seq 17 --reason "names a private person"'],
  ]);
  command.action(
    does(async (_: RedactOptions, self: Command) => {
      const options = self.optsWithGlobals<RedactOptions>();
      const { seq, reason } = options;
      return withRegister(options, session, async ({ store, name }) => {
        const redacted = await store.audit.redact(name, seq, reason);
        if (!redacted.ok) return printProblems([redacted.problem], session);
        if (options.json) writeJson(redacted.value, session);
        else tell(t('trackAudit.redact.done', { seq, entry: redacted.value.seq }), session);
        return exitCode.done;
      });
    }),
  );
}
