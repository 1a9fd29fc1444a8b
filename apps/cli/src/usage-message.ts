import type { CommanderError } from 'commander';
import type { Session } from './session.ts';

/**
 * Say a mistake on the command line in the session's language.
 *
 * The parser states it in English with the words of the user in quotes, which are kept.
 */
export function usageMessage({ code, message }: CommanderError, { t }: Session): string {
  if (code === 'commander.help') return '';
  const quoted = [...message.matchAll(/'([^']*)'/gu)].map(([, word]) => word ?? '');
  const [name = '', value = ''] = quoted;
  const messages: Readonly<Record<string, () => string>> = {
    'commander.unknownOption': () => t('cli.usage.unknownOption', { name }),
    'commander.unknownCommand': () => t('cli.usage.unknownCommand', { name }),
    'commander.missingArgument': () => t('cli.usage.missingArgument', { name }),
    'commander.optionMissingArgument': () => t('cli.usage.missingValue', { name }),
    'commander.excessArguments': () => t('cli.usage.tooMany'),
    'commander.conflictingOption': () => t('cli.usage.conflict', { name }),
    'commander.invalidArgument': () => {
      const [, argument, expected = ''] =
        /is invalid(?: for argument '([^']*)')?\. (.*)$/su.exec(message) ?? [];
      const about = argument === undefined ? { name, value } : { name: argument, value: name };
      return t('cli.usage.invalidValue', { ...about, expected });
    },
  };
  const text = t('cli.error', { text: messages[code]?.() ?? message });
  const near = /Did you mean (?:one of )?(.+)\?\)/u.exec(message)?.[1];
  const hint =
    near === undefined
      ? t('cli.usage.help', { command: 'musubi --help' })
      : t('cli.usage.suggestion', { names: near });
  return `${text}\n${hint}\n`;
}
