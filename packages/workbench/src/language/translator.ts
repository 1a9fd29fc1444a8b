import type { Language } from '@musubi/vocabulary';
import { createInstance, type i18n } from 'i18next';
import { catalogues, type MessageKey, type MessageValues, type ValueName } from './catalogue.ts';
import { resolveKoreanParticles } from './korean-particle.ts';

/** The arguments of a message: its key, and its values if it has any. */
export type MessageArguments<Key extends MessageKey, Value> = [ValueName<Key>] extends [never]
  ? [key: Key, values?: { readonly count?: number }]
  : [key: Key, values: MessageValues<Key, Value>];

/** Say a message in one language. */
export type Translate = <Key extends MessageKey>(
  ...message: MessageArguments<Key, string | number>
) => string;

function createTranslation(language: Language): i18n {
  const instance = createInstance();
  instance.init({
    lng: language,
    resources: { [language]: { translation: catalogues[language] } },
    initAsync: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key: string) => {
      throw new RangeError(`translator requires a message for the key ${key}`);
    },
  });
  return instance;
}

const instances = new Map<Language, i18n>();

/**
 * Give the translator of a language. Korean particles written as `은(는)` take the form that the
 * word before them asks for.
 *
 * @example
 * ```ts
 * import { translator } from '@musubi/workbench';
 * assert.equal(translator('ja')('term.horizon.long'), '長期');
 * ```
 */
export function translator(language: Language): Translate {
  const instance = instances.get(language) ?? createTranslation(language);
  instances.set(language, instance);
  return (...[key, values]) => {
    const text = instance.t(key, { ...values });
    return language === 'ko' ? resolveKoreanParticles(text) : text;
  };
}
