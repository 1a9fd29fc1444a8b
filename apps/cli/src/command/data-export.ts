import { exportWorld, openWorld } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { exitCode } from '../exit-code.ts';
import { addExamples } from '../help.ts';
import { addCommonOptions, type CommonOptions, surroundingsFor } from '../options.ts';
import { printProblems } from '../print/faults.ts';
import { tellWritten } from './deliver.ts';
import { writeJson } from './write-json.ts';

interface ExportOptions extends CommonOptions {
  readonly out: string;
}

/** Add `musubi data export`. */
export function addDataExport({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('export')
    .description(t('cli.command.data-export'))
    .argument('<world>', t('cli.argument.world'));
  addCommonOptions(command, session).requiredOption('--out <folder>', t('cli.option.exportOut'));
  addExamples(command, session, [
    [t('cli.example.dataExport'), 'data export 2014 --out world-2014'],
  ]);
  command.action(
    does(async (name: string, _: ExportOptions, self: Command) => {
      const options = self.optsWithGlobals<ExportOptions>();
      const surroundings = surroundingsFor(options, session);
      const { storage, asOf, folder } = surroundings;
      const opened = await openWorld({ name, folder }, storage, asOf);
      if (!opened.ok) return printProblems([opened.problem], session);
      const exported = await exportWorld(opened.value.world, options.out, surroundings);
      if (!exported.ok) return printProblems([exported.problem], session);
      tellWritten(options.out, options, session);
      if (options.json) writeJson({ folder: exported.value }, session);
      return exitCode.done;
    }),
  );
}
