import { z } from 'zod';
import { idSchema, instantSchema, partySchema, sha256Schema } from './identity.ts';
import { markingSchema } from './marking.ts';
import { registerTextSchema, registerTextsSchema } from './register-text.ts';

/** The states of an inspection round, in their order. */
export const roundStates = [
  'planned',
  'collecting',
  'blind-scoring',
  'revealed',
  'reconciling',
  'party-comment',
  'final',
  'published',
] as const;

/** The schema of Krippendorff's alpha of a variable. */
export const agreementSchema = z.strictObject({
  variable: z.enum(['score', 'completion', 'timeliness']),
  metric: z.enum(['nominal', 'ordinal', 'interval']),
  phase: z.enum(['blind', 'reconciled']),
  alpha: z
    .number()
    .nullable()
    .describe('null where it is not defined, such as where no value varies.'),
  interval: z.tuple([z.number(), z.number()]).nullable().describe('Of 95 %, by bootstrap.'),
  units: z.int().nonnegative().describe('With at least two values.'),
  verdict: z.enum(['plain', 'tentative', 'not-reliable', 'undefined']),
});

/** The schema of an inspection round. */
export const roundSchema = z
  .strictObject({
    id: idSchema,
    code: z.string().regex(/^[A-Z0-9][A-Z0-9-]*$/),
    title: registerTextsSchema,
    window: z.string().min(1).describe('The time that is looked at, an EDTF interval.'),
    obligationIds: z.array(idSchema).min(1),
    parties: z
      .array(partySchema)
      .min(1)
      .describe('Whose obligations are scored, and whose keys publish.'),
    reviewers: z
      .array(
        z.strictObject({
          actor: z.string().min(1),
          party: partySchema.nullable().describe('Of whom they are; null for nobody’s.'),
          obligationIds: z.array(idSchema).min(1),
        }),
      )
      .describe('Who scores what; at least two for each obligation, one not of the scored party.'),
    reviewersPerObligation: z.int().min(2),
    scoringEnds: instantSchema
      .nullable()
      .describe('Scores are revealed when all are in or at this moment.'),
    commentsEnd: instantSchema
      .nullable()
      .describe('Parties answer until this moment; silence is then written down as no reply.'),
    rescheduled: z
      .array(
        z.strictObject({
          at: instantSchema,
          by: z.string().min(1).describe('The name of the actor.'),
          scoringEnds: instantSchema.nullable(),
          commentsEnd: instantSchema.nullable(),
          reason: registerTextSchema,
        }),
      )
      .describe('The deadlines that were changed, as they had been, and why.')
      .optional(),
    state: z.enum(roundStates),
    agreement: z.array(agreementSchema),
    marking: markingSchema,
  })
  .describe('An inspection round.');

/** The schema of an assessment: what one reviewer says of one obligation. The four scales are never merged. */
export const assessmentSchema = z
  .strictObject({
    id: idSchema,
    roundId: idSchema,
    obligationId: idSchema,
    reviewer: z.string().min(1).describe('The name of the actor; `reconciled` for the agreed one.'),
    guidelineId: idSchema,
    phase: z.enum(['blind', 'reconciled']),
    score: z
      .union([z.literal(-1), z.literal(0), z.literal(1)])
      .nullable()
      .describe(
        'Compliance: −1 none, 0 in part, +1 full; null: no evidence or not applicable, which is not 0.',
      ),
    completion: z.enum(['no-evidence', 'not-started', 'limited', 'substantial', 'complete']),
    timeliness: z.enum(['early', 'on-time', 'late', 'not-due']),
    confidence: z.int().min(1).max(3),
    rationale: registerTextSchema,
    evidenceIds: z.array(idSchema),
    hasConflictOfInterest: z
      .boolean()
      .describe(
        'Whether the reviewer withdrew for an interest of their own; no score then counts.',
      ),
    dissents: z
      .array(
        z.strictObject({
          reviewer: z.string().min(1),
          score: z.int().min(-1).max(1).nullable(),
          text: registerTextSchema,
        }),
      )
      .describe('Of a reconciled one: who does not agree, and why.'),
    at: instantSchema,
    marking: markingSchema,
  })
  .describe('What a reviewer says of an obligation.');

/** The schema of a party's answer to the reconciled scores. */
export const partyResponseSchema = z
  .strictObject({
    id: idSchema,
    roundId: idSchema,
    obligationId: idSchema,
    party: partySchema,
    position: z.enum(['concur', 'partly-concur', 'do-not-concur', 'no-reply']),
    text: registerTextsSchema.optional(),
    at: instantSchema,
    marking: markingSchema,
  })
  .describe('A party’s answer.');

/** The schema of a report of a round: what is published under the keys of every party. */
export const publicationSchema = z
  .strictObject({
    id: idSchema,
    roundId: idSchema,
    edition: z
      .int()
      .positive()
      .describe('An erratum makes the next edition; older ones stay readable.'),
    erratum: registerTextsSchema.nullable().describe('What was wrong; null for the first edition.'),
    contentSha256: sha256Schema.describe('Of the canonical JSON of what is published.'),
    content: z
      .json()
      .describe('What is published: the round, its obligations, scores, dissent and answers.'),
    keys: z.array(
      z.strictObject({
        party: partySchema,
        decision: z.enum(['signed', 'refused']),
        by: z.string().min(1),
        at: instantSchema,
        keyId: z.string().min(1).optional(),
        signature: z.base64().describe('Ed25519 over the content’s SHA-256.').optional(),
        reason: registerTextSchema.describe('Why it was refused.').optional(),
      }),
    ),
    publishedAt: instantSchema.nullable().describe('null until every party has signed.'),
    marking: markingSchema,
  })
  .describe('A published report of a round.');

/** An inspection round. */
export type Round = z.infer<typeof roundSchema>;
/** A state of a round. */
export type RoundState = Round['state'];
/** Krippendorff's alpha of a variable. */
export type Agreement = z.infer<typeof agreementSchema>;
/** What a reviewer says of an obligation. */
export type Assessment = z.infer<typeof assessmentSchema>;
/** A party's answer. */
export type PartyResponse = z.infer<typeof partyResponseSchema>;
/** A report of a round. */
export type Publication = z.infer<typeof publicationSchema>;
