import { type Horizon, horizons, languages } from '@musubi/vocabulary';
import { locateStorage, lookAround, type Surroundings } from '@musubi/workbench';
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { followProgress } from './print/progress.ts';
import type { Session } from './session.ts';

/** The options that every command takes. */
export interface CommonOptions {
  readonly asOf?: string;
  readonly json?: true;
  readonly quiet?: true;
}

/** The options of commands that solve scenarios. */
export interface ChoiceOptions extends CommonOptions {
  readonly horizon?: Horizon;
  readonly world?: string;
  readonly parameters?: string;
  readonly csv?: true;
  readonly out?: string;
}

/** Add the options that every command takes. */
export function addCommonOptions(command: Command, { t }: Session): Command {
  return command
    .addOption(oneOf('--lang', languages, t('cli.option.language')))
    .addOption(
      new Option('--as-of <YYYY-MM-DD>', t('cli.option.asOf')).argParser((text: string) =>
        dateOf(text, t('cli.usage.date')),
      ),
    )
    .option('--json', t('cli.option.json'))
    .option('--quiet', t('cli.option.quiet'));
}

/** Add the options of commands that solve scenarios. */
export function addChoiceOptions(command: Command, { t }: Session): Command {
  return command
    .addOption(oneOf('--horizon', horizons, t('cli.option.horizon')))
    .option('--world <name|folder>', t('cli.option.world'))
    .option('--parameters <file>', t('cli.option.parameters'))
    .addOption(new Option('--csv', t('cli.option.csv')).conflicts('json'))
    .option('--out <folder>', t('cli.option.out'));
}

/** Draws of commands whose headlines always carry bands: enough that 5 of them lie beyond each end. */
export const usualDraws = 100;

/** The options of commands that draw parameters. */
export interface DrawOptions {
  readonly draws?: number;
  readonly seed?: number;
}

/**
 * Add the options of commands that draw parameters.
 *
 * @param draws - what the number of draws means to the command.
 */
export function addDrawOptions(command: Command, draws: string, { t }: Session): Command {
  const count = countOf(t('cli.usage.count'), 0);
  return command
    .option('--draws <number>', draws, count)
    .option('--seed <number>', t('cli.option.seed'), count);
}

/** Make an option that takes one of a few words, which its help shows. */
export function oneOf(flag: string, words: readonly string[], description: string): Option {
  const listed = words.join('|');
  return new Option(`${flag} <${listed}>`, description).choices(words).argParser((word: string) => {
    if (!words.includes(word)) throw new InvalidArgumentError(listed);
    return word;
  });
}

/** Make an argument that takes one of a few words. */
export function wordOf(name: string, words: readonly string[], description: string): Argument {
  return new Argument(name, description).choices(words).argParser((word: string) => {
    if (!words.includes(word)) throw new InvalidArgumentError(words.join(' | '));
    return word;
  });
}

/** Make a parser of numbers for an option. */
export function numberOf(expected: string): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError(expected);
    return value;
  };
}

/** Make a parser of whole numbers for an option. */
export function countOf(expected: string, lowest = 0): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d{1,9}$/u.test(text) || value < lowest) throw new InvalidArgumentError(expected);
    return value;
  };
}

/** Read an ISO 8601 date. */
export function dateOf(text: string, expected: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const isDate = /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(date.getTime());
  if (!isDate || date.toISOString().slice(0, 10) !== text) throw new InvalidArgumentError(expected);
  return text;
}

/** Look around for a command: the working directory, the date of knowledge, the interruption and the progress bar. */
export function surroundingsFor(options: CommonOptions, session: Session): Surroundings {
  return lookAround({
    storage: locateStorage(session.terminal.env),
    folder: session.terminal.cwd(),
    asOf: options.asOf,
    signal: session.signal,
    onProgress: options.quiet ? undefined : followProgress(session),
  });
}
