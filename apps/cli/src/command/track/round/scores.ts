import { resolve } from 'node:path';
import { scoreSheetSchema } from '@musubi/vocabulary';
import { readDraftFile, sheetRows } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { printProblems } from '../../../print/faults.ts';
import { printSheetOutcome } from '../../../print/track/round/own-scores.ts';
import { writeJson } from '../../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from '../register-options.ts';

interface ScoresOptions extends RegisterOptions {
  readonly dryRun?: true;
}

/** Add `musubi track round scores`. */
export function addRoundScores({ program, session, does }: Desk): void {
  const { t, terminal } = session;
  const command = program
    .command('scores')
    .description(t('trackRound.scores'))
    .argument('<code>', t('trackRound.argument.code'))
    .argument('<file>', t('trackRound.argument.file'))
    .option('--dry-run', t('trackRound.option.dryRun'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [t('trackRound.example.scores'), 'track round scores R-1 scores.yaml --dry-run'],
  ]);
  command.action(
    does(async (code: string, file: string, _: ScoresOptions, self: Command) => {
      const options = self.optsWithGlobals<ScoresOptions>();
      const isDryRun = options.dryRun === true;
      const sheet = await readDraftFile(resolve(terminal.cwd(), file), scoreSheetSchema);
      if (!sheet.ok) return printProblems(sheet.problem, session);
      return withRegister(options, session, async ({ store, name }) => {
        const { submitSheet } = await import('@musubi/register');
        const done = await submitSheet(store, name, code, sheetRows(sheet.value), isDryRun);
        if (!done.ok) return printProblems([done.problem], session);
        if (options.json) writeJson(done.value, session);
        else printSheetOutcome(done.value, isDryRun, session);
        return exitCode.done;
      });
    }),
  );
}
