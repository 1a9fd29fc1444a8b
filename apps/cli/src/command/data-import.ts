import { textIn } from '@musubi/vocabulary';
import {
  type ImportedWorld,
  type ImportRequest,
  importFormats,
  importWorld,
} from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { exitCode } from '../exit-code.ts';
import { addExamples } from '../help.ts';
import {
  addCommonOptions,
  type CommonOptions,
  dateOf,
  numberOf,
  surroundingsFor,
  wordOf,
} from '../options.ts';
import { printProblems } from '../print/faults.ts';
import { openSheet } from '../print/sheet.ts';
import type { Session } from '../session.ts';
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
        if (options.json) writeJson(asJson(imported.value), session);
        else printImported(imported.value, session, options.quiet === true);
        return exitCode.done;
      },
    ),
  );
}

function asJson({ name, world }: ImportedWorld) {
  return { name, manifest: world.manifest, sha256: world.sha256 };
}

function printImported({ name, world }: ImportedWorld, session: Session, quiet: boolean): void {
  const { t } = session;
  const { economies, sectors, transformations, year } = world.manifest;
  const size = { economies: economies.length, sectors: sectors.length };
  const sheet = openSheet(session);
  sheet.paragraph(t('cli.data.imported', { name, year, ...size }));
  if (!quiet) for (const step of transformations) sheet.paragraph(textIn(step, session.language));
  sheet.paragraph(t('cli.data.use', { command: `musubi simulate … --world ${name}` }));
  sheet.print();
}
