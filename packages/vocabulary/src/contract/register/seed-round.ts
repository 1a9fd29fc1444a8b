import { z } from 'zod';
import { actorSchema } from './actor.ts';
import { partySchema } from './identity.ts';
import { registerTextSchema } from './register-text.ts';
import { assessmentSchema, partyResponseSchema } from './round.ts';
import {
  fileNameSchema,
  fileTextsSchema,
  obligationReferenceSchema,
  registerCodeSchema,
} from './seed-reference.ts';

const person = actorSchema.shape;

/** The schema of a person in a register file; only invented registers have people of their own. */
export const filePersonSchema = z
  .strictObject({
    name: person.name,
    fullName: person.fullName,
    role: person.role,
    party: person.party,
    organisation: person.organisation,
    clearedFor: person.clearedFor.default([]),
  })
  .describe('A person who acts in the register.');

const actorName = z.string().min(1).describe('The name of the actor.');
const ownWords = registerTextSchema.pick({ lang: true, text: true });
const said = assessmentSchema.shape;
const score = said.score;

const verdict = {
  obligation: obligationReferenceSchema,
  score,
  completion: said.completion.describe('How much is done.'),
  timeliness: said.timeliness.describe('How it stands in time.'),
  confidence: said.confidence.describe('How sure: 1 low to 3 high.'),
  rationale: ownWords.describe('Why, in one language.'),
  evidence: z.array(fileNameSchema).describe('On what evidence, by name.').default([]),
};

/** The schema of what one reviewer says of one obligation, in a register file. */
export const fileScoreSchema = z
  .strictObject({
    reviewer: actorName,
    ...verdict,
  })
  .describe('A blind score.');

/** The schema of what the reviewers agreed on, in a register file. */
export const fileAgreedScoreSchema = z
  .strictObject({
    by: actorName.describe('The name of the reviewer who writes it down.'),
    ...verdict,
    dissents: z
      .array(
        z
          .strictObject({
            reviewer: actorName,
            score,
            ...ownWords.shape,
          })
          .describe('Who does not agree, and why.'),
      )
      .describe('Who does not agree, and why.')
      .default([]),
  })
  .describe('A reconciled score.');

/** The schema of an inspection round in a register file: what its people did, in the order in which they did it. */
export const fileRoundSchema = z
  .strictObject({
    code: registerCodeSchema,
    title: fileTextsSchema,
    window: z.string().min(1).describe('The time that is looked at, an EDTF interval.'),
    secretariat: actorName.describe('The name of the actor who opens it and leads through it.'),
    parties: z.array(partySchema).min(1).describe('Whose keys publish it.'),
    reviewers: z
      .array(
        z
          .strictObject({
            actor: actorName,
            obligations: z.array(obligationReferenceSchema).min(1).describe('What they score.'),
          })
          .describe('Who scores what.'),
      )
      .min(2)
      .describe('At least two for each obligation, one not of the scored party.'),
    scores: z.array(fileScoreSchema).describe('The blind scores.'),
    agreed: z.array(fileAgreedScoreSchema).describe('The reconciled scores.').default([]),
    responses: z
      .array(
        z
          .strictObject({
            obligation: obligationReferenceSchema,
            by: actorName,
            position: partyResponseSchema.shape.position
              .exclude(['no-reply'])
              .describe('What the party says to it.'),
            text: fileTextsSchema.optional(),
          })
          .describe('A party’s answer.'),
      )
      .describe('The parties’ answers.')
      .default([]),
    keys: z
      .array(
        z
          .strictObject({ party: partySchema, by: actorName })
          .describe('Who signs for a party, with a key that is made when the file is loaded.'),
      )
      .describe('Who signs for the parties.')
      .default([]),
    errata: z
      .array(
        z
          .strictObject({
            text: fileTextsSchema.describe('What was wrong, by language.'),
            agreed: z.array(fileAgreedScoreSchema).min(1).describe('The scores as they should be.'),
          })
          .describe('A correction, which makes the next edition.'),
      )
      .describe('Corrections after publication.')
      .default([]),
  })
  .describe('An inspection round.');

/** A person in a register file. */
export type FilePerson = z.infer<typeof filePersonSchema>;
/** A blind score in a register file. */
export type FileScore = z.infer<typeof fileScoreSchema>;
/** A reconciled score in a register file. */
export type FileAgreedScore = z.infer<typeof fileAgreedScoreSchema>;
/** An inspection round in a register file. */
export type FileRound = z.infer<typeof fileRoundSchema>;
