import { inEveryLanguage, type LocalText } from '@musubi/vocabulary';
import { type Translate, translator } from './translator.ts';

/** Say the same in each language. */
export function everyTranslation(say: (t: Translate) => string): LocalText {
  return inEveryLanguage((language) => say(translator(language)));
}
