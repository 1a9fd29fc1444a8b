import {
  type ImportRequest,
  importEto,
  importFormats,
  importTrade,
  importWorld,
  type TradeImportRequest,
  tradeFormats,
} from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
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
import { printImportedChain, printImportedTrade, printImportedWorld } from '../print/imported.ts';
import type { Session } from '../session.ts';
import { writeJson } from './write-json.ts';

type ImportOptions = CommonOptions & Omit<ImportRequest, 'format' | 'table'>;
type Format = ImportRequest['format'] | TradeImportRequest['format'] | 'eto';

/** Add `musubi data import`. */
export function addDataImport({ program, session, does }: Desk): void {
  const { t } = session;
  const number = numberOf(t('cli.usage.number'));
  const formats = [...importFormats, ...tradeFormats, 'eto'];
  const command = program
    .command('import')
    .description(t('cli.command.data-import'))
    .addArgument(wordOf('<format>', formats, t('cli.argument.format')))
    .argument('<tables...>', t('cli.argument.tables'));
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
    [t('cli.example.dataBaci'), 'data import baci BACI_HS17_V202601'],
    [
      t('cli.example.dataComtrade'),
      'data import comtrade korea.csv japan.csv --known-from 2026-03-01',
    ],
    [t('cli.example.dataEto'), 'data import eto eto-chip-data --known-from 2025-11-03'],
  ]);
  command.action(
    does(async (format: Format, tables: string[], _: ImportOptions, self: Command) => {
      const options = self.optsWithGlobals<ImportOptions>();
      if (format === 'baci' || format === 'comtrade')
        return importAsTrade(format, tables, options, session);
      const [table, ...others] = tables;
      if (others.length > 0) {
        session.terminal.stderr.write(`${t('cli.error', { text: t('cli.usage.tooMany') })}\n`);
        return exitCode.badInput;
      }
      return format === 'eto'
        ? importAsChain(table!, options, session)
        : importAsWorld(format, table!, options, session);
    }),
  );
}

async function importAsWorld(
  format: ImportRequest['format'],
  table: string,
  options: ImportOptions,
  session: Session,
): Promise<ExitCode> {
  const { name, year, edition, tariffs, valueAddedFloor, usdPerEur, knownFrom, overwrite } =
    options;
  const chosen = { name, year, edition, tariffs, valueAddedFloor, usdPerEur, knownFrom };
  const surroundings = surroundingsFor(options, session);
  const imported = await importWorld({ format, table, ...chosen, overwrite }, surroundings);
  if (!imported.ok) return printProblems([imported.problem], session);
  const { world } = imported.value;
  if (options.json)
    writeJson(
      { name: imported.value.name, manifest: world.manifest, sha256: world.sha256 },
      session,
    );
  else printImportedWorld(imported.value, session, options.quiet === true);
  return exitCode.done;
}

async function importAsTrade(
  format: TradeImportRequest['format'],
  paths: readonly string[],
  options: ImportOptions,
  session: Session,
): Promise<ExitCode> {
  const { name, knownFrom, overwrite } = options;
  const surroundings = surroundingsFor(options, session);
  const imported = await importTrade({ format, paths, name, knownFrom, overwrite }, surroundings);
  if (!imported.ok) return printProblems([imported.problem], session);
  if (options.json) writeJson(imported.value, session);
  else printImportedTrade(imported.value, session, options.quiet === true);
  return exitCode.done;
}

async function importAsChain(
  folder: string,
  options: ImportOptions,
  session: Session,
): Promise<ExitCode> {
  const { name, knownFrom, overwrite } = options;
  const surroundings = surroundingsFor(options, session);
  const imported = await importEto({ folder, name, knownFrom, overwrite }, surroundings);
  if (!imported.ok) return printProblems([imported.problem], session);
  if (options.json) writeJson(imported.value, session);
  else printImportedChain(imported.value, session, options.quiet === true);
  return exitCode.done;
}
