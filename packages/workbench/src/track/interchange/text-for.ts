import type { RegisterText } from '@musubi/vocabulary';

/** Choose the text in a language, in English where there is none, or the first. */
export function textFor(texts: readonly RegisterText[], language: string): string {
  const found =
    texts.find(({ lang }) => lang === language) ??
    texts.find(({ lang }) => lang === 'en') ??
    texts[0];
  return found?.text ?? '';
}
