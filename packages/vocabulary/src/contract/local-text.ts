import { z } from 'zod';

/** The schema of a text in Musubi's three languages; all three are required. */
export const localTextSchema = z
  .strictObject({
    en: z.string().min(1).describe('In English.'),
    ja: z.string().min(1).describe('In Japanese.'),
    ko: z.string().min(1).describe('In Korean.'),
  })
  .describe('A text in English, Japanese and Korean.');

/** A text in English, Japanese and Korean. */
export type LocalText = z.infer<typeof localTextSchema>;

/** A language of the interface, as a BCP 47 tag. */
export type Language = keyof LocalText;

/** The languages of the interface, in the order in which they are offered. */
export const languages = ['en', 'ja', 'ko'] as const satisfies readonly Language[];

/** Write a text in each language. */
export function inEveryLanguage(write: (language: Language) => string): LocalText {
  return { en: write('en'), ja: write('ja'), ko: write('ko') };
}

/** The schema of a text that stands in one language, or in all three. */
export const writtenTextSchema = z.union([
  z.string().min(1).describe('In one language, shown to every reader as it is.'),
  localTextSchema,
]);

/** A text that stands in one language, or in all three. */
export type WrittenText = z.infer<typeof writtenTextSchema>;

/** The schema of a text that a file may hold in one language; read, it stands in all three. */
export const spreadTextSchema = writtenTextSchema.transform((text) =>
  inEveryLanguage((language) => textIn(text, language)),
);

/**
 * Read a text in a language; a text that stands in one language only is read in that one.
 *
 * @example
 * ```ts
 * import { textIn } from '@musubi/vocabulary';
 * assert.equal(textIn({ en: 'chips', ja: '半導体', ko: '반도체' }, 'ja'), '半導体');
 * assert.equal(textIn('chips', 'ja'), 'chips');
 * ```
 */
export function textIn(text: WrittenText, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}
