import { z } from 'zod';
import { idSchema } from './identity.ts';
import { fileScoreSchema } from './seed-round.ts';

const question = fileScoreSchema.shape;
const open = z.literal('open').describe('Not answered yet.');

/** The schema of a file of blind scores that one reviewer gives; questions that are not answered yet are open. */
export const scoreSheetSchema = z
  .strictObject({
    format: z.literal('musubi-scores/1').describe('The format and its version.'),
    scores: z
      .array(
        z.strictObject({
          obligation: question.obligation,
          score: question.score.or(open).default('open'),
          completion: question.completion.or(open).default('open'),
          timeliness: question.timeliness.or(open).default('open'),
          confidence: question.confidence.or(open).default('open'),
          rationale: question.rationale.or(open).default('open'),
          evidence: z.array(idSchema).describe('On what evidence, by id.').default([]),
        }),
      )
      .min(1)
      .describe('What the reviewer says, obligation by obligation.'),
  })
  .describe('Blind scores of a reviewer.');

/** A file of blind scores that one reviewer gives. */
export type ScoreSheet = z.infer<typeof scoreSheetSchema>;
