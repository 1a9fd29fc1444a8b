import { join } from 'node:path';
import { type BuiltWorldName, builtWorlds, rebuildWorld } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { exitCode } from '../exit-code.ts';
import { addExamples } from '../help.ts';
import { addCommonOptions, type CommonOptions, surroundingsFor, wordOf } from '../options.ts';
import { printProblems } from '../print/faults.ts';
import { openSheet } from '../print/sheet.ts';
import { tellWritten } from './deliver.ts';
import { writeJson } from './write-json.ts';

interface BuildOptions extends CommonOptions {
  readonly reference?: string;
  readonly out?: string;
}

/** Add `musubi data build`. */
export function addDataBuild({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('build')
    .description(t('cli.command.data-build'))
    .addArgument(wordOf('<world>', builtWorlds, t('cli.argument.shippedWorld')));
  addCommonOptions(command, session)
    .option('--reference <folder>', t('cli.option.reference'))
    .option('--out <folder>', t('cli.option.buildOut'));
  addExamples(command, session, [[t('cli.example.dataBuild'), 'data build 2014']]);
  command.action(
    does(async (name: BuiltWorldName, _: BuildOptions, self: Command) => {
      const options = self.optsWithGlobals<BuildOptions>();
      const surroundings = surroundingsFor(options, session);
      const sources = join(options.reference ?? surroundings.storage.reference, 'world');
      const built = await rebuildWorld(name, sources, options.out, surroundings);
      if (!built.ok) return printProblems([built.problem], session);
      const { same } = built.value;
      if (options.out !== undefined) tellWritten(options.out, options, session);
      if (options.json) writeJson(built.value, session);
      else {
        const sheet = openSheet(session);
        sheet.paragraph(t(same ? 'cli.data.same' : 'cli.data.different', { name }));
        sheet.print();
      }
      return same ? exitCode.done : exitCode.checkFailed;
    }),
  );
}
