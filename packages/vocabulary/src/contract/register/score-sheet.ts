import { z } from 'zod';
import { idSchema } from './identity.ts';
import { fileScoreSchema } from './seed-round.ts';

/** The schema of a file of blind scores that one reviewer gives. */
export const scoreSheetSchema = z
  .strictObject({
    format: z.literal('musubi-scores/1').describe('The format and its version.'),
    scores: z
      .array(
        fileScoreSchema
          .pick({
            obligation: true,
            score: true,
            completion: true,
            timeliness: true,
            confidence: true,
            rationale: true,
          })
          .extend({ evidence: z.array(idSchema).describe('On what evidence, by id.').default([]) }),
      )
      .min(1)
      .describe('What the reviewer says, obligation by obligation.'),
  })
  .describe('Blind scores of a reviewer.');

/** A file of blind scores that one reviewer gives. */
export type ScoreSheet = z.infer<typeof scoreSheetSchema>;
