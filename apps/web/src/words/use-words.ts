import type { Language } from '@musubi/vocabulary';
import { createInstance } from 'i18next';
import { createContext, use } from 'react';
import type { Words } from './en/words.ts';

type Path<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Path<Tree[Key]>}`;
}[keyof Tree & string];

/** The key of a text of the application. */
export type WordKey = Path<Words>;

/** Say a text of the application. */
export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** What speaks on a page: its language, its words, and how to change them. */
export interface Speech {
  readonly language: Language;
  readonly say: Say;
  speak(language: Language): void;
}

const loaders: Readonly<Record<Language, () => Promise<{ readonly words: Words }>>> = {
  en: () => import('./en/words.ts'),
  ja: () => import('./ja/words.ts'),
  ko: () => import('./ko/words.ts'),
};

/** Load the words of a language, which are a file of their own. */
export async function loadWords(language: Language): Promise<Say> {
  const { words } = await loaders[language]();
  const instance = createInstance();
  await instance.init({
    lng: language,
    resources: { [language]: { translation: words } },
    // Keys of shortcuts hold dots and colons of their own.
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  return (key, values) => instance.t(key, { ...values });
}

/** Where a page finds its speech. */
export const SpeechContext = createContext<Speech | undefined>(undefined);

/** Give the speech of the page. */
export function useWords(): Speech {
  const speech = use(SpeechContext);
  if (speech === undefined) throw new RangeError('useWords requires a SpeechContext');
  return speech;
}
