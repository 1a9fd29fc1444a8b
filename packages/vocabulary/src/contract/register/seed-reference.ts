import { z } from 'zod';
import { languageTagSchema } from './identity.ts';

/** The schema of a text in a register file: by language, in as many languages as its writer has. */
export const fileTextsSchema = z
  .record(languageTagSchema, z.string().min(1))
  .refine((texts) => Object.keys(texts).length > 0, {
    error: 'no language',
    params: { wants: 'language' },
  })
  .describe('A text by language: en, ja, ko or any other BCP 47 tag; at least one.');

/** The schema of a name inside a register file. */
export const fileNameSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .describe('A name in this file: lower-case letters, digits and hyphens.');

/** The schema of a work's, commitment's or round's code. */
export const registerCodeSchema = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9-]*$/)
  .describe('A code that is unique in the register: capital letters, digits and hyphens.');

/** The schema of a reference to a passage, in whichever languages it stands. */
export const passageReferenceSchema = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9-]*#[a-z0-9][a-z0-9-]*$/)
  .describe('A passage: the code of its work, #, and its name; every language version is meant.');

/** The schema of a reference to an obligation. */
export const obligationReferenceSchema = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9-]*\/[A-Z]{3}$/)
  .describe('An obligation: the code of its commitment, a slash, and the party.');

/** A text in a register file, by language. */
export type FileTexts = z.infer<typeof fileTextsSchema>;
