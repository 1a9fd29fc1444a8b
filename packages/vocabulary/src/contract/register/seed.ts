import { z } from 'zod';
import { citationSchema } from '../../citation.ts';
import { languageTagSchema } from './identity.ts';
import { markingSchema } from './marking.ts';
import { textStatusSchema } from './register-text.ts';
import {
  fileCommitmentSchema,
  fileGuidelineSchema,
  fileMilestoneSchema,
} from './seed-commitment.ts';
import { fileWorkSchema } from './seed-document.ts';
import { fileEvidenceSchema, fileIndicatorSchema, fileLeverSchema } from './seed-measure.ts';
import { fileNameSchema, fileTextsSchema } from './seed-reference.ts';
import { filePersonSchema, fileRoundSchema } from './seed-round.ts';

/**
 * The schema of a register file, which people write: it names works, commitments and rounds by their codes, passages as
 * WORK#name and obligations as COMMITMENT/PARTY, and holds no ids. What it names may stand in the register already.
 */
export const registerFileSchema = z
  .strictObject({
    format: z.literal('musubi-register/1').describe('The format of this file and its version.'),
    id: fileNameSchema.describe('The name of the file; the same in every edition.'),
    edition: z.int().positive().describe('Counts from one; loading a newer one lists the changes.'),
    revised: z.iso.date().describe('When the file was last revised.'),
    title: fileTextsSchema.describe('What it holds, by language.'),
    note: fileTextsSchema.describe('What a reader must know of it, by language.').optional(),
    isInvented: z
      .boolean()
      .describe('Whether it is made up, to try the register with.')
      .default(false),
    marking: markingSchema
      .describe('Who may see what it holds; public and of the secretariat if left out.')
      .default({ level: 'public', releasableTo: [], originator: 'secretariat' }),
    textStatus: z
      .record(languageTagSchema, textStatusSchema)
      .describe('The authority of its texts, by language; authentic where a language is left out.')
      .default({}),
    sources: z
      .record(fileNameSchema, citationSchema)
      .describe('Citations by a name, so that each is written once.')
      .default({}),
    reasons: z
      .record(fileNameSchema, fileTextsSchema)
      .describe('Reasons why no figure shows whether a promise is kept, by a name.')
      .default({}),
    parts: z
      .array(z.string().min(1))
      .describe('Register files that are loaded with it, from the folder of this file.')
      .default([]),
    people: z.array(filePersonSchema).describe('Who acts in an invented register.').default([]),
    works: z.array(fileWorkSchema).describe('The statements.').default([]),
    commitments: z.array(fileCommitmentSchema).describe('What they promise.').default([]),
    milestones: z.array(fileMilestoneSchema).describe('Steps on the way.').default([]),
    guidelines: z.array(fileGuidelineSchema).describe('What counts as kept.').default([]),
    evidence: z.array(fileEvidenceSchema).describe('What shows it.').default([]),
    indicators: z.array(fileIndicatorSchema).describe('What the data say.').default([]),
    levers: z.array(fileLeverSchema).describe('What it is worth.').default([]),
    rounds: z.array(fileRoundSchema).describe('Inspections.').default([]),
  })
  .meta({
    title: 'Musubi register',
    description: 'Statements, what they promise, and what shows that it was kept.',
  });

/** A register file. */
export type RegisterFile = z.infer<typeof registerFileSchema>;
/** A register file before defaults are filled in. */
export type RegisterFileInput = z.input<typeof registerFileSchema>;
