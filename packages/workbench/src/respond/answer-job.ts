import { answerSchema } from '@musubi/vocabulary';
import { z } from 'zod';

const positions = z.array(z.int().nonnegative()).min(1);

/** The schema of a contest in a job; see `Contest`. */
const contestSchema = z.strictObject({
  actors: positions,
  opponents: positions,
  sectors: positions,
});

/** The schema of a job that searches for one answer. */
export const answerJobSchema = z.strictObject({
  kind: z.literal('answer'),
  /** The SHA-256 of the experiment. */
  experiment: z.string(),
  contest: contestSchema,
  /** The own-loss budget of the greatest harm, percent of own income; null is the best for the actors themselves. */
  budgetPercent: z.number().nonnegative().nullable(),
  seed: z.int().nonnegative(),
  /** Bans that may be added. */
  bans: z.int().nonnegative(),
});

/** The schema of a job in which the two sides answer each other. */
export const repliesJobSchema = z.strictObject({
  kind: z.literal('best-replies'),
  experiment: z.string(),
  contest: contestSchema,
  rounds: z.int().positive(),
  seed: z.int().nonnegative(),
});

/** The schema of what the search for one answer found. */
export const foundAnswerSchema = z.strictObject({
  /** By instrument, as `instrumentsBetween` lists them. */
  rates: z.array(z.number()),
  banned: z.array(z.boolean()),
  ownGainUsdMillion: z.number(),
  harmUsdMillion: z.number(),
  frontier: z.array(z.strictObject({ ownLossUsdMillion: z.number(), harmUsdMillion: z.number() })),
  starts: z.int(),
  optima: z.int(),
  solves: z.int(),
  gradients: z.int(),
  gridPoints: z.int(),
  largestGainUsdMillion: z.number().nullable(),
  largestDeviation: answerSchema.shape.search.shape.largestDeviation,
  ratesAtHighest: z.int(),
});

/** What the search for one answer found. */
export type FoundAnswer = z.infer<typeof foundAnswerSchema>;

/** The schema of how alternating best replies went. */
export const foundRepliesSchema = z.strictObject({
  status: z.enum(['fixed-point', 'cycle', 'limit']),
  period: z.int().nullable(),
  rounds: z.array(
    z.strictObject({
      mover: z.enum(['responder', 'alliance']),
      responderUsdMillion: z.number(),
      allianceUsdMillion: z.number(),
    }),
  ),
});
