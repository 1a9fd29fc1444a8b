import { type Language, languages } from '@musubi/vocabulary';

/**
 * Choose the language before the arguments are parsed, because help and errors need it: `--lang`, or else the
 * environment's locale, or else English.
 */
export function chooseLanguage(argv: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1]);
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return languageOf(asked) ?? languageOf(LC_ALL || LC_MESSAGES || LANG) ?? 'en';
}

function languageOf(tag: string | undefined): Language | undefined {
  return languages.find((language) => tag === language || tag?.startsWith(`${language}_`));
}
