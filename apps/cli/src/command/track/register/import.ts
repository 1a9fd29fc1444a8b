import { resolve } from 'node:path';
import { expectedOfIssue, readTable } from '@musubi/workbench';
import type { Desk } from '../../../desk.ts';
import { exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { printProblems } from '../../../print/faults.ts';
import { printImport } from '../../../print/track/import.ts';
import { writeJson } from '../../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from '../register-options.ts';

/** Add `musubi track register import`. */
export function addRegisterImport({ program, session, does }: Desk): void {
  const { t, terminal } = session;
  const command = program.command('import').description(t('trackCommitment.command.import'));
  command
    .argument('<file>', t('trackCommitment.argument.table'))
    .option('--dry-run', t('trackCommitment.option.dryRun'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [t('trackCommitment.example.import'), 'track register import promises.csv --dry-run'],
  ]);
  command.action(
    does(async (file: string) => {
      const options = command.optsWithGlobals<RegisterOptions & { readonly dryRun?: true }>();
      const isDryRun = options.dryRun === true;
      const read = await readTable(resolve(terminal.cwd(), file), file);
      if (!read.ok) return printProblems([read.problem], session);
      return withRegister(options, session, async ({ store, name }) => {
        const { importCommitmentTable, importCommitmentList } = await import('@musubi/register');
        const load = file.endsWith('.json') ? importCommitmentList : importCommitmentTable;
        const imported = { source: file, isDryRun, explain: expectedOfIssue };
        const done = await load(store, name, read.value.text, imported);
        if (!done.ok) return printProblems(done.problem, session);
        if (options.json) writeJson(done.value, session);
        else printImport(done.value, session);
        const isRefused = done.value.rows.some(({ fate }) => fate === 'refused');
        return isRefused ? exitCode.checkFailed : exitCode.done;
      });
    }),
  );
}
