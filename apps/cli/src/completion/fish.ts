import { type CommandWords, type OptionWords, quoted } from './command-words.ts';

/** Write the completion of a program's commands for fish. */
export function fishCompletion(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap((command) => {
    const when = quoted(condition(command.route));
    return [...subcommands(command, commands, when), ...options(command, when)];
  });
  return `complete -c musubi -f\n${lines.join('\n')}\n`;
}

function condition(route: readonly string[]): string {
  if (route.length === 0) return '__fish_use_subcommand';
  return route.map((word) => `__fish_seen_subcommand_from ${word}`).join('; and ');
}

function subcommands(
  { route, words, files }: CommandWords,
  commands: readonly CommandWords[],
  when: string,
): string[] {
  const lines = words.map((word) => {
    const below = commands.find((other) => other.route.join(' ') === [...route, word].join(' '));
    const description = below === undefined ? '' : ` -d ${quoted(below.description)}`;
    return `complete -c musubi -n ${when} -a ${quoted(word)}${description}`;
  });
  return files ? [...lines, `complete -c musubi -n ${when} -F`] : lines;
}

function options({ options: all }: CommandWords, when: string): string[] {
  return all.map(({ flags, description, value }) => {
    const names = flags.map((flag) =>
      flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
    );
    return `complete -c musubi -n ${when} ${names.join(' ')}${valueArgument(value)} -d ${quoted(description)}`;
  });
}

function valueArgument(value: OptionWords['value']): string {
  if (typeof value !== 'string') return ` -x -a ${quoted(value.join(' '))}`;
  return { file: ' -r -F', text: ' -x', nothing: '' }[value];
}
