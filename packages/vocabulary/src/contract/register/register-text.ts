import { z } from 'zod';
import { languageTagSchema } from './identity.ts';

/** The schema of where a text comes from, by its authority. */
export const textStatusSchema = z
  .enum([
    'authentic',
    'official-translation',
    'provisional-translation',
    'machine-draft',
    'human-checked',
  ])
  .describe('The authority of a text.');

/** The schema of a text in one language with its authority. */
export const registerTextSchema = z
  .strictObject({
    lang: languageTagSchema,
    text: z.string().min(1).describe('The text.'),
    status: textStatusSchema,
    checkedBy: z.string().min(1).describe('Who checked it.').optional(),
  })
  .describe('A text in one language.');

/** The schema of a text in some languages, each at most once. */
export const registerTextsSchema = z
  .array(registerTextSchema)
  .min(1)
  .refine((texts) => new Set(texts.map(({ lang }) => lang)).size === texts.length, {
    error: 'a language stands twice',
    params: { wants: 'languages' },
  })
  .describe('A text in one or more languages.');

/** A text in one language with its authority. */
export type RegisterText = z.infer<typeof registerTextSchema>;
