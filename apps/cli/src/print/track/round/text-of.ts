import type { RegisterText } from '@musubi/vocabulary';
import type { Session } from '../../../session.ts';

/** Choose a text in the reader's language, or in English, or in whichever there is. */
export function textOf(texts: readonly RegisterText[], { language }: Session): string {
  const chosen =
    texts.find(({ lang }) => lang === language) ??
    texts.find(({ lang }) => lang === 'en') ??
    texts[0];
  return chosen?.text ?? '';
}
