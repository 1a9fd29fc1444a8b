import { programVersion, registerReport, reportOfRound, writeReport } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../../desk.ts';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import { addExamples } from '../../help.ts';
import { surroundingsFor } from '../../options.ts';
import { printProblems } from '../../print/faults.ts';
import { tell } from '../../print/tell.ts';
import type { Session } from '../../session.ts';
import { writeJson } from '../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from './register-options.ts';

interface ReportOptions extends RegisterOptions {
  readonly out: string;
}

/** Add `musubi track report`. */
export function addTrackReport({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('report')
    .description(t('trackReport.command'))
    .argument('[round]', t('trackReport.argument'))
    .requiredOption('--out <folder>', t('trackReport.out'));
  addRegisterOptions(command, session, 'of-a-day');
  addExamples(command, session, [
    [t('trackReport.example.register'), 'track report --out status --as-of 2022-06-01'],
    [t('trackReport.example.round'), 'track report ROUND-2022 --out report'],
  ]);
  command.action(
    does(async (round: string | undefined, _: ReportOptions, self: Command) => {
      const options = self.optsWithGlobals<ReportOptions>();
      if (round !== undefined && options.asOf !== undefined)
        self.error(t('track.usage.asOf', { command: `report ${round}` }));
      return report(round, options, session);
    }),
  );
}

function report(
  round: string | undefined,
  options: ReportOptions,
  session: Session,
): Promise<ExitCode> {
  const version = programVersion();
  return withRegister(options, session, async ({ store, name }) => {
    const keys = await store.audit.keys();
    const files = await store.act(name, (act) =>
      round === undefined
        ? registerReport(act, { asOf: options.asOf, version })
        : reportOfRound(act, round, keys, version),
    );
    if (!files.ok) return printProblems([files.problem], session);
    const written = await writeReport(options.out, files.value, surroundingsFor(options, session));
    if (!written.ok) return printProblems([written.problem], session);
    const names = [...files.value.keys()];
    if (options.json) writeJson({ folder: options.out, files: names }, session);
    else if (!options.quiet) {
      const text = session.t('trackReport.written', {
        folder: options.out,
        files: names.join(', '),
      });
      tell(text, session);
    }
    return exitCode.done;
  });
}
