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
