import { z } from 'zod';
import { doubtedSchema, nullableDoubt } from './coalition.ts';
import { drawsSchema } from './doubt.ts';
import { originShape, warningsSchema } from './origin.ts';

const economy = z.string().describe('The economy, by its code in the world.');
const sector = z.string().describe('The sector, by its code in the world.');
const usdMillion = (what: string) => z.number().describe(`${what}, million US$ a year.`);
const percent = (what: string) => z.number().describe(`${what}, percent.`);

const measure = z.strictObject({
  instrument: z
    .enum(['tariff', 'export-tax', 'import-ban', 'export-ban', 'import-cost', 'export-cost'])
    .describe(
      'The instrument. A cost is one of trade that nobody collects; a ban of a part of the trade counts as the cost with the same effect.',
    ),
  actor: z.string().describe('The economy that uses it.'),
  target: z.string().describe('The economy that the trade is with.'),
  sector,
  fromPercent: percent('The rate before')
    .nullable()
    .describe('The rate before, percent; null for a ban.'),
  toPercent: percent('The rate after')
    .nullable()
    .describe('The rate after, percent; null for a ban.'),
});

const search = z
  .strictObject({
    variables: z.int().nonnegative().describe('Rates that could move.'),
    lowestPercent: percent('The lowest rate'),
    highestPercent: percent('The highest rate'),
    starts: z.int().nonnegative().describe('Points from which the search began.'),
    optima: z.int().nonnegative().describe('Distinct points in which it ended.'),
    solves: z.int().nonnegative().describe('Equilibria solved.'),
    gradients: z.int().nonnegative().describe('Gradients computed.'),
    gridPoints: z.int().nonnegative().describe('Deviations tried on a grid of their own.'),
    largestGainUsdMillion: z
      .number()
      .nullable()
      .describe(
        'By how much the best deviation of the grid improves the objective; zero or less if none does, million US$ a year; null without a grid.',
      ),
    largestDeviation: z
      .strictObject({
        instrument: z.enum(['tariff', 'export-tax']).describe('The instrument.'),
        sectors: z.array(sector).describe('The sectors.'),
        targets: z.array(economy).describe('The targets.'),
        toPercent: z.number().nullable().describe('The rate, percent; null for a ban.'),
      })
      .nullable()
      .describe('That deviation; null without a grid.'),
    ratesAtHighest: z
      .int()
      .nonnegative()
      .describe('Rates of the answer that stand at the highest rate; higher ones were not sought.'),
  })
  .describe('What was searched.');

/** The schema of one answer: what the responder does, and who pays. */
export const answerSchema = z.strictObject({
  objective: z
    .enum(['mirror', 'own-income', 'harm'])
    .describe('Give back the same; the best for itself; the most harm per own loss.'),
  budgetPercent: z
    .number()
    .nullable()
    .describe(
      'The most that it will lose of its own real income, percent; null where there is no budget.',
    ),
  measures: z.array(measure).describe('What it does, the largest trade first.'),
  responderUsdMillion: doubtedSchema('What the answer does to the responder, million US$ a year'),
  targetsUsdMillion: doubtedSchema(
    'What the answer does to the targets together, million US$ a year',
  ),
  harmPerOwnLoss: z
    .number()
    .nullable()
    .describe(
      'US$ that the targets lose for each that the responder loses; null where it loses nothing.',
    ),
  economies: z
    .array(
      z.strictObject({
        economy,
        role: z.enum(['member', 'excluded', 'outsider']).describe('The role in the scenario.'),
        scenarioUsdMillion: usdMillion('Equivalent variation of the scenario without an answer'),
        answeredUsdMillion: usdMillion('Equivalent variation of the scenario with the answer'),
        answeredPercent: percent('Change of real income with the answer'),
        doubt: nullableDoubt,
      }),
    )
    .describe('Who pays; the doubt of each is about the equivalent variation with the answer.'),
  frontier: z
    .array(
      z.strictObject({
        ownLossUsdMillion: usdMillion('What the responder loses'),
        harmUsdMillion: usdMillion('What the targets lose'),
      }),
    )
    .describe('Harm against own loss; empty for other objectives.'),
  search,
});

const round = z.strictObject({
  mover: z.enum(['responder', 'alliance']).describe('Who moves.'),
  responderUsdMillion: usdMillion('The responder after the move'),
  allianceUsdMillion: usdMillion('The members after the move'),
});

/** The schema of the excluded economy's answer to a scenario, at one horizon on one world. */
export const responseSchema = z
  .strictObject({
    format: z.literal('musubi-response/1').describe('The format of this file and its version.'),
    ...originShape,
    responders: z.array(z.string()).describe('Who answers, by codes in the world.'),
    targets: z.array(z.string()).describe('At whom the answer is aimed, by codes in the world.'),
    sectors: z.array(sector).describe('The sectors whose trade the answer may reach.'),
    draws: drawsSchema,
    answers: z.array(answerSchema).describe('The answers, one for each objective.'),
    bestReplies: z
      .strictObject({
        status: z
          .enum(['fixed-point', 'cycle', 'limit'])
          .describe('How alternating best replies ended.'),
        period: z
          .int()
          .positive()
          .nullable()
          .describe('The length of the cycle in rounds, or null.'),
        rounds: z.array(round).describe('The moves.'),
      })
      .nullable()
      .describe('What follows when the alliance moves again; null where not asked for.'),
    warnings: warningsSchema,
  })
  .meta({
    title: 'Musubi response',
    description: 'The answer of the excluded economy to a scenario: what it does and who pays.',
  });

/** The answer to a scenario. */
export type Response = z.infer<typeof responseSchema>;
/** One answer. */
export type Answer = z.infer<typeof answerSchema>;
