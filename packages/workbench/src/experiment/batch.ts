import type { Problem } from '@musubi/vocabulary';
import { z } from 'zod';
import { gameChoiceSchema } from './game.ts';

const cell = z.int().nonnegative();

const ratesShape = {
  /** New tariffs, as fractions. */
  tariffs: z.array(z.tuple([cell, z.number()])),
  /** New export taxes, as fractions. */
  exportTaxes: z.array(z.tuple([cell, z.number()])),
  /** Trade that ends. */
  bans: z.array(cell),
};

/** The schema of what comes on top of a scenario's clauses; cells are [j][n][i] of the world. */
export const replySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rates'), ...ratesShape }),
  /** What the clauses do to the actors, given back; see `mirrorPolicy`. */
  z.strictObject({
    kind: z.literal('mirror'),
    actors: z.array(cell),
    opponents: z.array(cell),
  }),
  /** Rates for some own-loss budgets, in rising order; in between they are interpolated. */
  z.strictObject({
    kind: z.literal('by-budget'),
    steps: z.array(z.strictObject({ budgetPercent: z.number(), ...ratesShape })).min(1),
  }),
]);

/** What comes on top of a scenario's clauses. */
export type Reply = z.infer<typeof replySchema>;

/** The schema of the draws of a piece of work: `from` to below `to` of a design. */
const drawRangeSchema = z.strictObject({
  seed: z.int().nonnegative(),
  draws: z.int().positive(),
  from: z.int().nonnegative(),
  to: z.int().positive(),
});

/** The schema of a piece of work: solve some coalitions, at the central parameters or at some draws. */
export const batchSchema = z.strictObject({
  game: gameChoiceSchema,
  /** The players behind the bits of a coalition, the lowest first; nobody else acts. */
  players: z.array(z.int().nonnegative()).max(30),
  /** Bit masks; a coalition whose subsets stand before it starts from them. */
  coalitions: z.array(z.int().nonnegative()).min(1),
  /** The draws to solve at; null is the central parameters. */
  draws: drawRangeSchema.nullable(),
  reply: replySchema.nullable(),
  tolerance: z.number().positive(),
});

/** A piece of work; its result depends on nothing else. */
export type Batch = z.infer<typeof batchSchema>;

/** What a coalition brings to every economy, in the order of the world; or why it has no equilibrium. */
export type BatchOutcome = {
  readonly coalition: number;
  /** Null at the central parameters. */
  readonly draw: number | null;
} & (
  | {
      readonly equivalentVariationUsdMillion: readonly number[];
      readonly realIncomePercent: readonly number[];
      readonly problem?: never;
    }
  | { readonly problem: Problem }
);
