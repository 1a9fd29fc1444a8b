import { displayWidth, wrapText } from '@musubi/workbench';
import type { Argument, Command } from 'commander';
import { exitCode } from './exit-code.ts';
import type { Session } from './session.ts';
import { bold, columnsOf, showsStyles } from './terminal.ts';

/** An example of a command: what it is for, and the words to type. */
export type Example = readonly [purpose: string, words: string];

/** Let a program's help speak the session's language and measure East Asian text by its width. */
export function localizeHelp(program: Command, { t, language, terminal }: Session): void {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': t('cli.title.usage'),
    'Arguments:': t('cli.title.arguments'),
    'Options:': t('cli.title.options'),
    'Commands:': t('cli.title.commands'),
  };
  const styled = showsStyles(terminal.stdout, terminal.env);
  const strong = (text: string) => (styled ? bold(text) : text);
  program
    .helpOption('-h, --help', t('cli.option.help'))
    .helpCommand('help [command]', t('cli.command.help'))
    .configureHelp({
      helpWidth: columnsOf(terminal.stdout),
      displayWidth,
      boxWrap: (text, width) => wrapText(text, width, language).join('\n'),
      styleTitle: (title) => strong(titles[title] ?? title),
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map(humanName)].join(' '),
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
      styleUsage: (usage) =>
        usage
          .replace('[options]', t('cli.placeholder.options'))
          .replace('[command]', t('cli.placeholder.command')),
    })
    .addHelpText('after', () => {
      const codes = [
        [exitCode.done, t('cli.exitCodes.done')],
        [exitCode.checkFailed, t('cli.exitCodes.failed')],
        [exitCode.badInput, t('cli.exitCodes.badInput')],
        [exitCode.interrupted, t('cli.exitCodes.interrupted')],
      ] as const;
      const lines = codes.map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`);
      return `\n${strong(t('cli.title.exitCodes'))}\n${lines.join('\n')}`;
    });
}

function humanName(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** Add examples to the help of a command. */
export function addExamples(
  command: Command,
  { t, terminal }: Session,
  examples: readonly Example[],
): void {
  const title = t('cli.title.examples');
  const heading = showsStyles(terminal.stdout, terminal.env) ? bold(title) : title;
  const lines = examples.map(([purpose, words]) => `  ${purpose}\n    musubi ${words}`);
  command.addHelpText('after', `\n${heading}\n${lines.join('\n')}`);
}
