import { z } from 'zod';
import { citationSchema } from '../../citation.ts';
import {
  idSchema,
  instantSchema,
  languageTagSchema,
  partySchema,
  sha256Schema,
} from './identity.ts';
import { markingSchema } from './marking.ts';
import { registerTextsSchema, textStatusSchema } from './register-text.ts';

/** The kinds of documents that a register reads. */
export const documentKinds = [
  'joint-statement',
  'fact-sheet',
  'communique',
  'agreement',
  'mou',
  'readout',
  'press-release',
  'legal-act',
  'report',
] as const;

/** The schema of a work: one statement, whatever its languages. */
export const workSchema = z
  .strictObject({
    id: idSchema,
    code: z
      .string()
      .regex(/^[A-Z0-9][A-Z0-9-]*$/)
      .describe('For example USA-KOR-2021-05-21-FS; the codes of its commitments begin with it.'),
    kind: z.enum(documentKinds),
    title: registerTextsSchema,
    event: registerTextsSchema.describe('The summit or meeting.').optional(),
    date: z.iso.date().describe('When it was issued.'),
    parties: z.array(partySchema).min(1).describe('Whose promises it holds.'),
    legalForce: z.enum(['political', 'binding', 'mou']),
    supersedes: idSchema.describe('The work it replaces.').optional(),
    isInvented: z.boolean().describe('Whether it is made up, to try the register with.'),
    marking: markingSchema,
  })
  .describe('A statement, whatever its languages.');

/** The schema of a document: one language version of a work. */
export const documentSchema = z
  .strictObject({
    id: idSchema,
    workId: idSchema,
    lang: languageTagSchema,
    authenticity: textStatusSchema,
    citation: citationSchema,
    sourceUrl: z.url({ protocol: /^https?$/ }).optional(),
    retrievedAt: instantSchema
      .nullable()
      .describe('When it was read; null where the text is not held.'),
    mediaType: z
      .enum([
        'text/html',
        'text/markdown',
        'text/plain',
        'application/pdf',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ])
      .nullable()
      .describe('What the original is; null where the text is not held.'),
    rawSha256: sha256Schema
      .nullable()
      .describe('Of the original bytes; null where they were never seen.'),
    textSha256: sha256Schema
      .nullable()
      .describe('Of the canonical text in UTF-8; null where it was never seen.'),
    length: z
      .int()
      .nonnegative()
      .nullable()
      .describe('Of the canonical text, in UTF-16 code units.'),
    extractor: z
      .strictObject({ name: z.string().min(1), version: z.string().min(1) })
      .nullable()
      .describe('What made the canonical text of the original.'),
    isHeld: z
      .boolean()
      .describe('Whether the register holds the text; otherwise only anchors into it.'),
    supersedes: idSchema.describe('The document whose text it replaces.').optional(),
    marking: markingSchema,
  })
  .describe('One language version of a work.');

/** The schema of a block of a canonical text: a heading, a paragraph, a list item, a table cell. */
export const blockSchema = z
  .strictObject({
    ord: z.int().nonnegative().describe('Its place in the document, from zero.'),
    kind: z.enum(['h', 'p', 'li', 'td']),
    level: z
      .int()
      .positive()
      .describe('Of a heading: 1 to 6. Of a list item: its depth. Otherwise 1.'),
    start: z.int().nonnegative().describe('Its first UTF-16 code unit in the canonical text.'),
    end: z.int().nonnegative().describe('One past its last.'),
    heading: z.int().nonnegative().nullable().describe('The ord of the heading above it.'),
    stem: z
      .int()
      .nonnegative()
      .nullable()
      .describe('The ord of the block whose sentence it completes, such as “Together, … will:”.'),
  })
  .describe('A block of a canonical text.');

/** The schema of a document's canonical text with its blocks. Offsets are UTF-16 code units. */
export const documentTextSchema = z
  .strictObject({
    id: idSchema.describe('The id of its document.'),
    text: z.string().describe('The canonical text, in Unicode normal form C; it never changes.'),
    blocks: z.array(blockSchema),
    marking: markingSchema,
  })
  .describe('The canonical text of a document.');

/** The schema of a passage: a quotation that is found again by its words and its place. */
export const passageSchema = z
  .strictObject({
    id: idSchema,
    documentId: idSchema,
    start: z.int().nonnegative().describe('Its first UTF-16 code unit in the canonical text.'),
    end: z.int().positive().describe('One past its last.'),
    textSha256: sha256Schema.describe('Of the quoted words in UTF-8.'),
    exact: z
      .string()
      .min(1)
      .nullable()
      .describe('The quoted words; null where the text is not held.'),
    prefix: z
      .string()
      .nullable()
      .describe('Up to 32 code units before it; null where the text is not held.'),
    suffix: z
      .string()
      .nullable()
      .describe('Up to 32 code units after it; null where the text is not held.'),
    lang: languageTagSchema,
    stemPassageId: idSchema.describe('The passage whose actor and modal it inherits.').optional(),
    alignedWith: z
      .array(
        z.strictObject({
          passageId: idSchema,
          method: z.enum(['human', 'auto']),
          divergence: z
            .string()
            .min(1)
            .describe('How the other language says something else, such as “ja weaker than en”.')
            .optional(),
        }),
      )
      .describe('The same passage in other languages.'),
    anchoring: z
      .enum(['exact', 'orphan', 'unchecked'])
      .describe(
        'exact: the words stand at the place; orphan: they do not; unchecked: the text is not held.',
      ),
    marking: markingSchema,
  })
  .describe('A quotation.');

/** A statement, whatever its languages. */
export type Work = z.infer<typeof workSchema>;
/** One language version of a work. */
export type RegisterDocument = z.infer<typeof documentSchema>;
/** A block of a canonical text. */
export type Block = z.infer<typeof blockSchema>;
/** A document's canonical text with its blocks. */
export type DocumentText = z.infer<typeof documentTextSchema>;
/** A quotation. */
export type Passage = z.infer<typeof passageSchema>;
