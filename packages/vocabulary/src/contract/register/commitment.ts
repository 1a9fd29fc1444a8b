import { z } from 'zod';
import { idSchema, instantSchema, partySchema, sha256Schema } from './identity.ts';
import { markingSchema } from './marking.ts';
import { registerTextsSchema } from './register-text.ts';

/** The states of a commitment. */
export const commitmentStates = [
  'candidate',
  'in-review',
  'registered',
  'active',
  'reported-complete',
  'verified-complete',
  'verified-partial',
  'not-met',
  'lapsed',
  'superseded',
  'withdrawn',
  'rejected',
  'merged',
] as const;

/** The kinds of commitments. */
export const commitmentKinds = [
  'action',
  'outcome',
  'resource',
  'institution',
  'process',
  'restraint',
  'reporting',
  'reaffirmation',
] as const;

/** The relations that people state between commitments; merging and splitting states the others. */
export const statedRelations = [
  'reiterates',
  'strengthens',
  'weakens',
  'supersedes',
  'part-of',
  'depends-on',
  'conflicts-with',
] as const;

/** The schema of a deadline. */
export const deadlineSchema = z
  .strictObject({
    raw: z.string().min(1).describe('The words of the text.'),
    edtf: z
      .string()
      .min(1)
      .describe('A date or interval in EDTF (ISO 8601-2), or a duration, or R/… for a recurrence.'),
    by: z.iso
      .date()
      .nullable()
      .describe('The last day on which it is in time; null where none follows.'),
    certainty: z
      .enum(['explicit', 'inferred'])
      .describe('Whether the text names it, or it follows from the text.'),
  })
  .describe('A deadline.');

/** The schema of a promised amount. */
export const quantitySchema = z
  .strictObject({
    value: z.number().describe('How much.'),
    unit: z.string().min(1).describe('For example percent, people, ISO 4217 currency for money.'),
    direction: z
      .enum(['up', 'down', 'at-least', 'at-most'])
      .describe('Whether it is a rise, a fall, or a bound.'),
    baseline: z
      .strictObject({
        edtf: z.string().min(1).describe('When.'),
        value: z.number().nullable().describe('How much then.'),
      })
      .describe('From what; a value of null is unknown.')
      .optional(),
  })
  .describe('A promised amount.');

/** The schema of a commitment: a promise that a text makes. */
export const commitmentSchema = z
  .strictObject({
    id: idSchema,
    code: z
      .string()
      .regex(/^[A-Z0-9][A-Z0-9-]*$/)
      .describe('For example USA-JPN-2021-04-16-FS-07; unique.'),
    workId: idSchema.describe('The work that makes it.'),
    passageIds: z.array(idSchema).min(1),
    summary: registerTextsSchema.describe('In the register’s own words.'),
    kind: z.enum(commitmentKinds),
    binding: z
      .enum(['high', 'mid', 'low'])
      .describe('How binding the words are: shall, will, intend.'),
    specificity: z
      .strictObject({
        who: z.boolean(),
        what: z.boolean(),
        when: z.boolean(),
        howMuch: z.boolean(),
        verifiable: z.boolean(),
      })
      .describe('What the text says.'),
    topics: z
      .array(z.string().regex(/^[a-z0-9][a-z0-9-]*$/))
      .describe(
        'For example semiconductors, batteries, 5g-6g, investment-screening, supply-chains.',
      ),
    products: z.array(z.string().regex(/^\d{2,6}$/)).describe('HS 2022 codes it is about.'),
    parties: z.array(partySchema).min(1).describe('Who promises.'),
    due: deadlineSchema.nullable().describe('null where the text names none.'),
    quantity: quantitySchema.optional(),
    conditions: registerTextsSchema.optional(),
    relations: z
      .array(
        z.strictObject({
          type: z
            .enum([
              'reiterates',
              'strengthens',
              'weakens',
              'supersedes',
              'part-of',
              'depends-on',
              'conflicts-with',
              'merged-into',
              'split-from',
            ])
            .describe('How it stands to the other.'),
          target: idSchema,
          passageId: idSchema.describe('The passage that says so.').optional(),
        }),
      )
      .describe('To other commitments.'),
    extraction: z.strictObject({
      by: z.enum(['rule', 'llm', 'human']),
      tool: z.string().min(1).optional(),
      version: z.string().min(1).optional(),
      promptSha256: sha256Schema.optional(),
      confidence: z.number().min(0).max(1).optional(),
    }),
    state: z.enum(commitmentStates),
    registeredBy: z.string().min(1).nullable().describe('The name of the actor who registered it.'),
    verifiedBy: z
      .string()
      .min(1)
      .nullable()
      .describe('The name of the actor who verified it; never the same.'),
    endedBy: idSchema
      .nullable()
      .describe('The passage that ends it: superseded, withdrawn or lapsed.'),
    note: registerTextsSchema
      .describe('What a reader must know, for example why it cannot be verified.')
      .optional(),
    marking: markingSchema,
  })
  .describe('A promise that a text makes.');

/** The schema of an obligation: a commitment of one party, the unit that is owned and scored. */
export const obligationSchema = z
  .strictObject({
    id: idSchema,
    commitmentId: idSchema,
    party: partySchema,
    role: z.enum(['individual', 'joint', 'lead', 'not-applicable']),
    owner: z
      .strictObject({
        organisation: z.string().min(1),
        person: z.string().min(1).optional(),
        acceptedAt: instantSchema.optional(),
        source: z.string().min(1).describe('Where it is public that this body owns it.').optional(),
      })
      .nullable()
      .describe('null is flagged as unowned.'),
    unmeasured: registerTextsSchema
      .describe('Why no figure shows whether it is kept; left out where an indicator does.')
      .optional(),
    marking: markingSchema,
  })
  .describe('A commitment of one party.');

/** The healths of an obligation; computed, never typed. */
export const healths = ['on-track', 'at-risk', 'stalled', 'overdue', 'unknown'] as const;

/** Why an obligation has its health; each is a row of the table in docs/data/register.md. */
export const healthRules = [
  'ended',
  'verified',
  'all-reached',
  'deadline-passed',
  'half-overdue',
  'milestone-overdue',
  'no-sign-of-life',
  'slipped',
  'deadline-near',
  'contradicted',
  'indicator-behind',
  'indicator-on-path',
  'milestones-in-time',
  'independent-support',
  'self-report-only',
] as const;

/** The schema of a milestone. */
export const milestoneSchema = z
  .strictObject({
    id: idSchema,
    obligationId: idSchema,
    title: registerTextsSchema,
    baselineDue: z.iso.date().describe('As first planned; never changed.'),
    currentDue: z.iso.date(),
    actual: z.iso
      .date()
      .nullable()
      .describe('When it was reached; null where it was not, or is not known to be.'),
    weight: z.number().positive(),
    criterion: registerTextsSchema,
    slips: z
      .array(
        z.strictObject({
          from: z.iso.date(),
          to: z.iso.date(),
          reason: z.string().min(1),
          at: instantSchema,
        }),
      )
      .describe('How its due date moved, and why; left out where it never did.')
      .optional(),
    evidenceIds: z.array(idSchema).describe('What shows that it was reached.'),
    marking: markingSchema,
  })
  .describe('A milestone of an obligation.');

/** The schema of a guideline: what counts as kept, in part, not. */
export const guidelineSchema = z
  .strictObject({
    id: idSchema,
    commitmentId: idSchema,
    edition: z.int().positive(),
    window: z.string().min(1).describe('The time that is looked at, an EDTF interval.'),
    full: registerTextsSchema,
    partial: registerTextsSchema,
    none: registerTextsSchema,
    notApplicable: registerTextsSchema.optional(),
    approvedBy: z.array(partySchema),
    lockedAt: instantSchema
      .nullable()
      .describe('Before the first score; null while it can be changed.'),
    marking: markingSchema,
  })
  .describe('What counts as kept.');

/** A commitment. */
export type Commitment = z.infer<typeof commitmentSchema>;
/** A state of a commitment. */
export type CommitmentState = Commitment['state'];
/** A relation of a commitment to another. */
export type CommitmentRelation = Commitment['relations'][number];
/** A relation that people state between commitments. */
export type StatedRelation = (typeof statedRelations)[number];
/** A deadline. */
export type Deadline = z.infer<typeof deadlineSchema>;
/** An obligation. */
export type Obligation = z.infer<typeof obligationSchema>;
/** How an obligation stands. */
export type Health = (typeof healths)[number];
/** Why an obligation has its health. */
export type HealthRule = (typeof healthRules)[number];
/** A milestone. */
export type Milestone = z.infer<typeof milestoneSchema>;
/** A guideline. */
export type Guideline = z.infer<typeof guidelineSchema>;
