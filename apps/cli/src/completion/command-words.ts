import type { Command } from 'commander';

/** An option as a shell completes it. */
export interface OptionWords {
  readonly flags: readonly string[];
  readonly description: string;
  /** The words that may follow; null where a file name or another value follows; empty where nothing does. */
  readonly values: readonly string[] | null;
}

/** A command as a shell completes it. */
export interface CommandWords {
  /** The words that lead to it, without the program's name. */
  readonly route: readonly string[];
  readonly description: string;
  readonly options: readonly OptionWords[];
  /** The words that may follow: subcommands, names, choices. */
  readonly words: readonly string[];
  /** Whether a file name may follow. */
  readonly files: boolean;
}

const scenarioArguments = new Set(['scenario', 'scenarios', 'a', 'b']);

/**
 * List every command of a program with what may follow it, the program itself first.
 *
 * @param scenarios - the names of the shipped scenarios.
 */
export function commandWords(
  command: Command,
  scenarios: readonly string[],
  route: readonly string[] = [],
): CommandWords[] {
  const named = command.registeredArguments;
  const own: CommandWords = {
    route,
    description: command.description(),
    options: command.options.map(({ short, long, description, argChoices, required }) => ({
      flags: [short, long].filter((flag) => flag !== undefined),
      description,
      values: argChoices ?? (required ? null : []),
    })),
    words: [
      ...command.commands.map((sub) => sub.name()),
      ...named.flatMap(({ argChoices }) => argChoices ?? []),
      ...(named.some((argument) => scenarioArguments.has(argument.name())) ? scenarios : []),
    ],
    files: named.some(({ argChoices }) => argChoices === undefined),
  };
  const below = command.commands.flatMap((sub) =>
    commandWords(sub, scenarios, [...route, sub.name()]),
  );
  return [own, ...below];
}

/** Find every option of a program whose value is one of a few words, or is free. */
export function optionsWithValues(commands: readonly CommandWords[]): OptionWords[] {
  const byFlag = new Map(
    commands
      .flatMap(({ options }) => options)
      .filter(({ values }) => values === null || values.length > 0)
      .map((option) => [option.flags.join(), option]),
  );
  return [...byFlag.values()];
}

/** Quote a text for a shell, in single quotes. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
