import type { LogEntry } from '@musubi/vocabulary';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { countOf } from '../../../options.ts';
import { printProblems } from '../../../print/faults.ts';
import { openSheet } from '../../../print/sheet.ts';
import type { Session } from '../../../session.ts';
import { writeJson } from '../../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from '../register-options.ts';

interface LogOptions extends RegisterOptions {
  readonly object?: string;
  readonly after?: number;
  readonly limit: number;
}

/** Add `musubi track log`. */
export function addLog({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('log')
    .description(t('trackAudit.command.log'))
    .option('--object <kind/id>', t('trackAudit.option.object'))
    .option('--after <number>', t('trackAudit.option.after'), countOf(t('cli.usage.count')))
    .option('--limit <number>', t('trackAudit.option.limit'), countOf(t('cli.usage.count'), 1), 50);
  addRegisterOptions(command, session);
  addExamples(command, session, [[t('trackAudit.example.log'), 'track log --after 100']]);
  command.action(
    does(async (_: LogOptions, self: Command) => {
      const options = self.optsWithGlobals<LogOptions>();
      const { object, after, limit } = options;
      return withRegister(options, session, async ({ store, name }) => {
        const range = { limit, ...(object && { object }), ...(after && { after }) };
        const entries = await store.audit.entries(name, range);
        if (!entries.ok) return printProblems([entries.problem], session);
        if (options.json) writeJson(entries.value, session);
        else printLog(entries.value, limit, session);
        return exitCode.done;
      });
    }),
  );
}

function printLog(entries: readonly LogEntry[], limit: number, session: Session): void {
  const { t } = session;
  const sheet = openSheet(session);
  if (entries.length === 0) sheet.paragraph(t('trackAudit.log.none'));
  else
    sheet.table(
      (['seq', 'at', 'actor', 'party', 'action', 'object', 'hash'] as const).map((label) => ({
        title: t(`trackAudit.label.${label}`),
        align: label === 'seq' ? ('end' as const) : ('start' as const),
      })),
      entries.map(({ seq, at, actor, onBehalfOf, action, object, hash }) => [
        String(seq),
        at,
        actor,
        onBehalfOf ?? '',
        action,
        object,
        hash.slice(0, 12),
      ]),
    );
  if (entries.length === limit)
    sheet.paragraph(t('trackAudit.log.more', { seq: entries.at(-1)!.seq }));
  sheet.print();
}
