import { knownScenarios } from '@musubi/workbench';
import { bashCompletion } from '../completion/bash.ts';
import { type CommandWords, commandWords } from '../completion/command-words.ts';
import { fishCompletion } from '../completion/fish.ts';
import { zshCompletion } from '../completion/zsh.ts';
import type { Desk } from '../desk.ts';
import { exitCode } from '../exit-code.ts';
import { addExamples } from '../help.ts';
import { addCommonOptions, type CommonOptions, surroundingsFor, wordOf } from '../options.ts';

const shells: Readonly<Record<string, (commands: readonly CommandWords[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** Add `musubi completion`. */
export function addCompletion({ program, session, does }: Desk): void {
  const { t, terminal } = session;
  const command = program
    .command('completion')
    .description(t('cli.command.completion'))
    .addArgument(wordOf('<shell>', Object.keys(shells), t('cli.argument.shell')));
  addCommonOptions(command, session);
  addExamples(command, session, [
    [
      t('cli.example.completion'),
      'completion bash > ~/.local/share/bash-completion/completions/musubi',
    ],
  ]);
  command.action(
    does(async (shell: string, options: CommonOptions) => {
      const { storage } = surroundingsFor(options, session);
      const words = commandWords(program, await knownScenarios(storage));
      terminal.stdout.write(shells[shell]!(words));
      return exitCode.done;
    }),
  );
}
