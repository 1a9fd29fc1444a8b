import { z } from 'zod';
import { citationSchema } from '../../citation.ts';
import { documentKinds, documentSchema } from './document.ts';
import { languageTagSchema, partySchema, sha256Schema } from './identity.ts';
import { markingSchema } from './marking.ts';
import { textStatusSchema } from './register-text.ts';
import { fileNameSchema, fileTextsSchema, registerCodeSchema } from './seed-reference.ts';

/** The schema of where a file's citation stands: whole, or by its name in the file's sources. */
export const fileCitationSchema = z
  .union([fileNameSchema, citationSchema])
  .describe('The source: its name in `sources`, or a whole citation.');

const passageFields = {
  name: fileNameSchema.describe(
    'Its name in the work; passages of one name in different languages are aligned.',
  ),
  stem: fileNameSchema
    .describe('The name of the passage whose actor and modal it inherits.')
    .optional(),
  divergence: z
    .string()
    .min(1)
    .describe(
      'How it says something else than the first language does, such as “ja weaker than en”.',
    )
    .optional(),
};

/** The schema of a passage in a register file: by its place and hash, or by its words where the text may be shipped. */
export const filePassageSchema = z.union([
  z.strictObject({
    ...passageFields,
    start: z.int().nonnegative().describe('Its first UTF-16 code unit in the canonical text.'),
    end: z.int().positive().describe('One past its last.'),
    sha256: sha256Schema.describe('Of the quoted words in UTF-8.'),
  }),
  z.strictObject({
    ...passageFields,
    quote: z
      .string()
      .min(1)
      .describe('The quoted words, which must stand exactly once in the canonical text.'),
  }),
]);

/** The schema of a language version of a work in a register file. */
export const fileDocumentSchema = z
  .strictObject({
    lang: languageTagSchema,
    authenticity: textStatusSchema,
    source: fileCitationSchema,
    url: z
      .url({ protocol: /^https?$/ })
      .describe('Where the text can be read.')
      .optional(),
    text: z
      .string()
      .min(1)
      .describe(
        'The file with the text, from the folder of this file; left out where it is not shipped.',
      )
      .optional(),
    mediaType: documentSchema.shape.mediaType.unwrap().describe('What the original is.').optional(),
    rawSha256: sha256Schema
      .describe('Of the original bytes in which the places were taken.')
      .optional(),
    textSha256: sha256Schema.describe('Of the canonical text in UTF-8.').optional(),
    length: z
      .int()
      .nonnegative()
      .describe('Of the canonical text, in UTF-16 code units.')
      .optional(),
    passages: z.array(filePassageSchema).describe('What is quoted of it.').default([]),
  })
  .describe('One language version of a work.');

/** The schema of a work in a register file. */
export const fileWorkSchema = z
  .strictObject({
    code: registerCodeSchema,
    kind: z.enum(documentKinds).describe('What kind of document it is.'),
    title: fileTextsSchema,
    event: fileTextsSchema.describe('The summit or meeting, by language.').optional(),
    date: z.iso.date().describe('When it was issued.'),
    parties: z.array(partySchema).min(1).describe('Whose promises it holds.'),
    legalForce: z.enum(['political', 'binding', 'mou']).describe('How far it binds in law.'),
    supersedes: registerCodeSchema.describe('The work it replaces.').optional(),
    marking: markingSchema.optional(),
    documents: z.array(fileDocumentSchema).min(1).describe('Its language versions.'),
  })
  .describe('A statement, whatever its languages.');

/** A passage in a register file. */
export type FilePassage = z.infer<typeof filePassageSchema>;
/** A language version of a work in a register file. */
export type FileDocument = z.infer<typeof fileDocumentSchema>;
/** A work in a register file. */
export type FileWork = z.infer<typeof fileWorkSchema>;
