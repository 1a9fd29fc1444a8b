import { type ImportRequest, importFormats, importWorld } from '@musubi/workbench';
import { Argument, type Command, InvalidArgumentError } from 'commander';
import type { Desk } from '../desk.ts';
import { exitCode } from '../exit-code.ts';
import { addExamples } from '../help.ts';
import {
  addCommonOptions,
  type CommonOptions,
  dateOf,
  numberOf,
  surroundingsFor,
} from '../options.ts';
import { printProblems } from '../print/faults.ts';
import { openSheet } from '../print/sheet.ts';
import { writeJson } from './write-json.ts';

type ImportOptions = CommonOptions & Omit<ImportRequest, 'format' | 'table'>;

/** Add `musubi data import`. */
export function addDataImport({ program, session, does }: Desk): void {
  const { t } = session;
  const number = numberOf(t('cli.usage.number'));
  const command = program
    .command('import')
    .description(t('cli.command.data-import'))
    .addArgument(wordOf('<format>', importFormats, t('cli.argument.format')))
    .argument('<table>', t('cli.argument.table'));
  addCommonOptions(command, session)
    .option('--name <name>', t('cli.option.name'))
    .option('--year <year>', t('cli.option.year'), number)
    .option('--edition <edition>', t('cli.option.edition'))
    .option('--tariffs <file>', t('cli.option.tariffs'))
    .option('--value-added-floor <share>', t('cli.option.floor'), number)
    .option('--usd-per-eur <rate>', t('cli.option.usdPerEur'), number)
    .option('--known-from <YYYY-MM-DD>', t('cli.option.knownFrom'), (text: string) =>
      dateOf(text, t('cli.usage.date')),
    )
    .option('--overwrite', t('cli.option.overwrite'));
  addExamples(command, session, [
    [t('cli.example.dataImport'), 'data import icio 2020_SML.csv --tariffs tariffs.csv'],
    [
      t('cli.example.dataArrays'),
      'data import arrays my-table --name mine --known-from 2024-05-01',
    ],
  ]);
  command.action(
    does(
      async (format: ImportRequest['format'], table: string, _: ImportOptions, self: Command) => {
        const options = self.optsWithGlobals<ImportOptions>();
        const { name, year, edition, tariffs, valueAddedFloor, usdPerEur, knownFrom, overwrite } =
          options;
        const chosen = { name, year, edition, tariffs, valueAddedFloor, usdPerEur, knownFrom };
        const surroundings = surroundingsFor(options, session);
        const imported = await importWorld({ format, table, ...chosen, overwrite }, surroundings);
        if (!imported.ok) return printProblems([imported.problem], session);
        const { world, name: kept } = imported.value;
        const { economies, sectors, transformations, year: ofYear } = world.manifest;
        if (options.json) {
          writeJson({ name: kept, manifest: world.manifest, sha256: world.sha256 }, session);
          return exitCode.done;
        }
        const sheet = openSheet(session);
        sheet.paragraph(
          t('cli.data.imported', {
            name: kept,
            economies: economies.length,
            sectors: sectors.length,
            year: ofYear,
          }),
        );
        if (!options.quiet) for (const step of transformations) sheet.paragraph(step);
        sheet.paragraph(t('cli.data.use', { command: `musubi simulate … --world ${kept}` }));
        sheet.print();
        return exitCode.done;
      },
    ),
  );
}

/** Make an argument that takes one of a few words. */
export function wordOf(name: string, words: readonly string[], description: string): Argument {
  return new Argument(name, description).choices(words).argParser((word: string) => {
    if (!words.includes(word)) throw new InvalidArgumentError(words.join(' | '));
    return word;
  });
}
