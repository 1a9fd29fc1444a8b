import { resolve } from 'node:path';
import { type ExportReach, exportReaches } from '@musubi/vocabulary';
import { type ExchangeFormat, exchangeFormats } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { oneOf } from '../../../options.ts';
import { followProgress } from '../../../print/progress.ts';
import { printExport } from '../../../print/track/export.ts';
import { writeJson } from '../../write-json.ts';
import { exchange } from '../exchange.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from '../register-options.ts';
import { addPassphraseOption } from './passphrase.ts';
import { printAudit } from './print-audit.ts';
import { openSigners, type SignOptions } from './signers.ts';

interface ExportOptions extends RegisterOptions, SignOptions {
  readonly out: string;
  readonly audience: ExportReach;
  readonly originals?: true;
  readonly format: 'bundle' | ExchangeFormat;
  readonly publisher?: string;
}

/** Add `musubi track export`. */
export function addExport({ program, session, does }: Desk): void {
  const { t, terminal } = session;
  const command = program
    .command('export')
    .description(t('trackAudit.command.export'))
    .requiredOption('--out <file>', t('trackAudit.option.out'))
    .addOption(oneOf('--audience', exportReaches, t('trackAudit.option.audience')).default('own'))
    .option('--key <file...>', t('trackAudit.option.exportKey'))
    .option('--originals', t('trackAudit.option.originals'))
    .addOption(
      oneOf('--format', ['bundle', ...exchangeFormats], t('trackExchange.option.format')).default(
        'bundle',
      ),
    )
    .option('--publisher <identifier>', t('trackExchange.option.publisher'));
  addRegisterOptions(addPassphraseOption(command, session), session);
  addExamples(command, session, [
    [t('trackAudit.example.export'), 'track export --out register.jsonl --key xaa.pem'],
    [t('trackAudit.example.exportPublic'), 'track export --out public.jsonl --audience public'],
    [t('trackExchange.example.calendar'), 'track export --format icalendar --out deadlines.ics'],
  ]);
  command.action(
    does(async (_: ExportOptions, self: Command) => {
      const options = self.optsWithGlobals<ExportOptions>();
      const { format } = options;
      if (format !== 'bundle') return exchange({ ...options, format }, session);
      return withRegister(options, session, async ({ store, name }) => {
        const { exportRegister } = await import('@musubi/register');
        const signers = await openSigners(options, await store.audit.keys(), session);
        if (!signers.ok) return printAudit(signers.problem, session);
        const made = await exportRegister(store, name, resolve(terminal.cwd(), options.out), {
          reach: options.audience,
          signers: signers.value,
          withOriginals: options.originals === true,
          signal: session.signal,
          onProgress: options.quiet ? undefined : followProgress(session),
        });
        if (!made.ok) return printAudit(made.problem, session);
        if (options.json) writeJson(made.value, session);
        else printExport(made.value, options.out, session);
        return exitCode.done;
      });
    }),
  );
}
