import type { Command, Option } from 'commander';

/** An option as a shell completes it. */
export interface OptionWords {
  readonly flags: readonly string[];
  readonly description: string;
  /** What follows: one of a few words, a file name, another text, or nothing. */
  readonly value: readonly string[] | 'file' | 'text' | 'nothing';
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
    options: command.options.map((option) => ({
      flags: [option.short, option.long].filter((flag) => flag !== undefined),
      description: option.description,
      value: valueAfter(option),
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

function valueAfter({ argChoices, required, flags }: Option): OptionWords['value'] {
  if (argChoices !== undefined) return argChoices;
  if (!required) return 'nothing';
  return /<.*(file|folder).*>/u.test(flags) ? 'file' : 'text';
}

/** Gather the flags of every option that takes a value, by what follows them. */
export function flagsByValue(commands: readonly CommandWords[]): readonly {
  readonly value: Exclude<OptionWords['value'], 'nothing'>;
  readonly flags: readonly string[];
}[] {
  const gathered = new Map<
    string,
    { value: Exclude<OptionWords['value'], 'nothing'>; flags: Set<string> }
  >();
  for (const { value, flags } of commands.flatMap(({ options }) => options)) {
    if (value === 'nothing') continue;
    const group = gathered.get(String(value)) ?? { value, flags: new Set() };
    for (const flag of flags) group.flags.add(flag);
    gathered.set(String(value), group);
  }
  return [...gathered.values()].map(({ value, flags }) => ({ value, flags: [...flags] }));
}

/** Quote a text for a shell, in single quotes. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
