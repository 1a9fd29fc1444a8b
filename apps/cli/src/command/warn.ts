import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runBacktest, runCase, runWarn } from '@musubi/workbench';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Desk } from '../desk.ts';
import type { ExitCode } from '../exit-code.ts';
import { addExamples } from '../help.ts';
import { addCommonOptions, dateOf, surroundingsFor } from '../options.ts';
import { printBacktest } from '../print/backtest.ts';
import { printWarnings } from '../print/warnings.ts';
import type { Session } from '../session.ts';
import { deliver } from './deliver.ts';
import type { WarnOptions } from './warn-options.ts';

/** Add `musubi warn`. */
export function addWarn({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('warn')
    .description(t('warn.command'))
    .argument('[series...]', t('warn.argument'));
  addCommonOptions(command, session);
  addWarnOptions(command, session);
  addExamples(command, session, [
    [t('warn.example.shipped'), 'warn --as-of 2019-08-31 --since 2019-08-01'],
    [t('warn.example.one'), 'warn kor-import-hydrogen-fluoride-jpn-mass'],
    [t('warn.example.own'), 'warn my-series.csv --published 1/10'],
    [t('warn.example.backtest'), 'warn --backtest'],
    [t('warn.example.case'), 'warn --case japan-korea-2019 --out case'],
    [t('warn.example.watch'), 'warn --watch incoming --every 6h'],
  ]);
  command.action(
    does(async (words: string[], _: WarnOptions, self: Command) => {
      const options = self.optsWithGlobals<WarnOptions>();
      if (options.case !== undefined) return deliverCase(options.case, options, session);
      if (options.backtest) return deliverBacktest(options, session);
      if (options.watch === undefined) return deliverWarnings(words, options, session);
      const { watchSeries } = await import('./watch-series.ts');
      return watchSeries(options.watch, options, session);
    }),
  );
}

function addWarnOptions(command: Command, { t }: Session): void {
  command
    .addOption(
      new Option('--since <YYYY-MM-DD>', t('warn.option.since')).argParser((text: string) =>
        dateOf(text, t('cli.usage.date')),
      ),
    )
    .option('--suppress <file>', t('warn.option.suppress'))
    .option('--published <months/day>', t('warn.option.lag'), lagOf(t('warn.usage.lag')))
    .option('--shares', t('warn.option.shares'))
    .option('--backtest', t('warn.option.backtest'))
    .option('--case <name|file>', t('warn.option.case'))
    .option('--watch <folder|URL|file>', t('warn.option.watch'))
    .option('--every <interval>', t('warn.option.every'), intervalOf(t('warn.usage.every')))
    .option('--once', t('warn.option.once'))
    .addOption(new Option('--csv', t('cli.option.csv')).conflicts('json'))
    .option('--out <folder>', t('cli.option.out'));
}

/** Make a parser of a publication lag such as `1/15`. */
function lagOf(expected: string): (text: string) => { months: number; day: number } {
  return (text) => {
    const [, months, day] = /^(\d{1,2})\/(\d{1,2})$/u.exec(text) ?? [];
    const lag = { months: Number(months), day: Number(day) };
    if (!(lag.months <= 36 && lag.day >= 1 && lag.day <= 31))
      throw new InvalidArgumentError(expected);
    return lag;
  };
}

/** Make a parser of intervals such as `6h`. */
function intervalOf(expected: string): (text: string) => string {
  return (text) => {
    if (!/^[1-9]\d{0,3}[mhd]$/u.test(text)) throw new InvalidArgumentError(expected);
    return text;
  };
}

async function deliverWarnings(
  words: readonly string[],
  options: WarnOptions,
  session: Session,
): Promise<ExitCode> {
  const { since, suppress, published, shares } = options;
  const surroundings = surroundingsFor(options, session);
  const series = words.map((word) => pathIfFile(word, surroundings.folder));
  const choice = {
    ...(series.length > 0 && { series }),
    since,
    suppress: suppress === undefined ? undefined : pathIfFile(suppress, surroundings.folder),
    publishedMonths: published?.months,
    publishedDay: published?.day,
    shares,
  };
  return deliver({
    product: await runWarn(choice, surroundings),
    request: { command: 'warn', arguments: choice },
    surroundings,
    options,
    session,
    json: 'warnings.json',
    csv: 'alerts.csv',
    print: ({ value }) => printWarnings(value, session, options.quiet === true),
  });
}

async function deliverBacktest(options: WarnOptions, session: Session): Promise<ExitCode> {
  const surroundings = surroundingsFor(options, session);
  return deliver({
    product: await runBacktest(surroundings),
    request: { command: 'warn-backtest', arguments: {} },
    surroundings,
    options,
    session,
    json: 'backtest.json',
    csv: 'backtest.csv',
    print: ({ value }) => printBacktest(value, session),
  });
}

async function deliverCase(
  named: string,
  options: WarnOptions,
  session: Session,
): Promise<ExitCode> {
  const { t, language, terminal } = session;
  const surroundings = surroundingsFor(options, session);
  const choice = { case: named };
  return deliver({
    product: await runCase(choice, surroundings),
    request: { command: 'case', arguments: choice },
    surroundings,
    options,
    session,
    json: 'case.json',
    csv: 'figures.csv',
    print: ({ value }) => {
      const title = value.title[language];
      const text =
        options.out === undefined
          ? t('warn.case.out', { title })
          : t('warn.case.written', { title, folder: options.out });
      terminal.stdout.write(`${text}\n`);
    },
  });
}

/** Write a bare name of a file or folder that exists as a path, so that it is not taken for the id of a series. */
function pathIfFile(word: string, folder: string): string {
  return !/[/\\]/u.test(word) && existsSync(resolve(folder, word)) ? `./${word}` : word;
}
