import { z } from 'zod';
import {
  commitmentKinds,
  commitmentSchema,
  commitmentStates,
  deadlineSchema,
  quantitySchema,
} from './commitment.ts';
import { partySchema } from './identity.ts';
import { markingSchema } from './marking.ts';
import { fileCitationSchema } from './seed-document.ts';
import {
  fileNameSchema,
  fileTextsSchema,
  obligationReferenceSchema,
  passageReferenceSchema,
  registerCodeSchema,
} from './seed-reference.ts';

/** What a text can say of a promise. */
export const specifics = ['who', 'what', 'when', 'how-much', 'verifiable'] as const;

/** The schema of who owns an obligation, in a register file. */
export const fileOwnerSchema = z
  .strictObject({
    organisation: z.string().min(1).describe('The ministry or body.'),
    person: z.string().min(1).describe('Who there.').optional(),
    source: fileCitationSchema
      .describe('Where it is public that this body owns it: a source by name, or a citation.')
      .optional(),
  })
  .describe('Who owns it.');

/** The schema of a party's part of a commitment in a register file. */
export const fileObligationSchema = z
  .strictObject({
    party: partySchema,
    role: z
      .enum(['individual', 'joint', 'lead', 'not-applicable'])
      .describe('Its part in the promise.')
      .default('joint'),
    owner: fileOwnerSchema
      .nullable()
      .describe('null where nobody is known to own it.')
      .default(null),
    unmeasured: z
      .union([fileNameSchema, fileTextsSchema])
      .describe(
        'Why no figure shows whether it is kept: a reason by its name in `reasons`, or a text by language; left out where an indicator does.',
      )
      .optional(),
    marking: markingSchema.optional(),
  })
  .describe('A commitment of one party.');

/** The schema of a commitment in a register file. */
export const fileCommitmentSchema = z
  .strictObject({
    code: registerCodeSchema,
    work: registerCodeSchema.describe('The code of the work that makes it.'),
    passages: z.array(passageReferenceSchema).min(1).describe('Where it stands.'),
    summary: fileTextsSchema.describe('In the register’s own words, by language.'),
    kind: z.enum(commitmentKinds).describe('What kind of promise it is.'),
    binding: commitmentSchema.shape.binding,
    says: z.array(z.enum(specifics)).describe('What the text says; the rest it leaves open.'),
    topics: commitmentSchema.shape.topics,
    products: commitmentSchema.shape.products.default([]),
    due: deadlineSchema.nullable().describe('null where the text names none.').default(null),
    quantity: quantitySchema.optional(),
    conditions: fileTextsSchema.describe('On what it depends, by language.').optional(),
    relations: z
      .array(
        z
          .strictObject({
            type: commitmentSchema.shape.relations.element.shape.type,
            target: registerCodeSchema.describe('The code of the other commitment.'),
            passage: passageReferenceSchema.describe('The passage that says so.').optional(),
          })
          .describe('A relation to another commitment.'),
      )
      .describe('To other commitments.')
      .default([]),
    extractedBy: commitmentSchema.shape.extraction.shape.by
      .describe('Who or what found it in the text.')
      .default('human'),
    state: z.enum(commitmentStates).describe('Its state.').default('registered'),
    endedBy: passageReferenceSchema
      .describe('The passage that ends it: superseded, withdrawn or lapsed.')
      .optional(),
    note: fileTextsSchema.describe('What a reader must know, by language.').optional(),
    marking: markingSchema.optional(),
    obligations: z
      .array(fileObligationSchema)
      .min(1)
      .describe('Who promises, and who owns it there; one for each party.'),
  })
  .describe('A promise that a text makes.');

/** The schema of a milestone in a register file. */
export const fileMilestoneSchema = z
  .strictObject({
    name: fileNameSchema,
    obligation: obligationReferenceSchema,
    title: fileTextsSchema,
    baselineDue: z.iso.date().describe('As first planned; never changed.'),
    currentDue: z.iso.date().describe('As planned now; the first plan if left out.').optional(),
    actual: z.iso
      .date()
      .nullable()
      .describe('When it was reached; null where it is not known to be.')
      .default(null),
    weight: z.number().positive().describe('Its weight among those of its obligation.').default(1),
    criterion: fileTextsSchema.describe('What shows that it is reached, by language.'),
    evidence: z
      .array(fileNameSchema)
      .describe('Evidence that it was reached, by name.')
      .default([]),
    marking: markingSchema.optional(),
  })
  .describe('A milestone of an obligation.');

/** The schema of a guideline in a register file. */
export const fileGuidelineSchema = z
  .strictObject({
    commitment: registerCodeSchema.describe('The code of its commitment.'),
    edition: z.int().positive().describe('Its edition.').default(1),
    window: z.string().min(1).describe('The time that is looked at, an EDTF interval.'),
    full: fileTextsSchema.describe('What counts as kept, by language.'),
    partial: fileTextsSchema.describe('What counts as kept in part, by language.'),
    none: fileTextsSchema.describe('What counts as not kept, by language.'),
    notApplicable: fileTextsSchema.describe('When it does not apply, by language.').optional(),
    marking: markingSchema.optional(),
  })
  .describe('What counts as kept.');

/** A party's part of a commitment in a register file. */
export type FileObligation = z.infer<typeof fileObligationSchema>;
/** A commitment in a register file. */
export type FileCommitment = z.infer<typeof fileCommitmentSchema>;
/** A milestone in a register file. */
export type FileMilestone = z.infer<typeof fileMilestoneSchema>;
/** A guideline in a register file. */
export type FileGuideline = z.infer<typeof fileGuidelineSchema>;
