import { z } from 'zod';
import { doubtSchema, drawsSchema } from './doubt.ts';
import { originShape, warningsSchema } from './origin.ts';

const member = z.string().describe('The member: an economy of the world, or a group that joined.');
const members = z.array(member).describe('Members.');
const player = z.string().describe('The deal, by its id.');
const usdMillion = (what: string) => z.number().describe(`${what}, million US$ a year.`);

const orUnsolved = (what: string) =>
  z
    .number()
    .nullable()
    .describe(`${what}, million US$ a year; null where not all coalitions were solved.`);

/** The doubt about a figure, or null where no parameters were drawn. */
export const nullableDoubt = doubtSchema
  .nullable()
  .describe('How sure the figure is; null where no parameters were drawn.');

/** The schema of a figure with the doubt about it; the doubt is null where no parameters were drawn. */
export const doubtedSchema = (what: string) =>
  z
    .strictObject({
      value: z.number().describe(`${what}, at the central parameters.`),
      doubt: nullableDoubt,
    })
    .describe(`${what}.`);

const membersGame = z
  .strictObject({
    values: z
      .array(z.strictObject({ members, usdMillion: usdMillion('v(S)') }))
      .describe('What each coalition of members brings all members together; the smallest first.'),
    together: doubtedSchema('What all members together bring, million US$ a year'),
    shares: z
      .array(
        z.strictObject({
          member,
          aloneUsdMillion: usdMillion('What it brings alone'),
          lastUsdMillion: usdMillion('What it adds as the last to join'),
          shapleyUsdMillion: doubtedSchema('Its Shapley value, million US$ a year'),
          banzhafUsdMillion: usdMillion('Its Banzhaf value'),
          ownUsdMillion: doubtedSchema('What the alliance itself does to it, million US$ a year'),
        }),
      )
      .describe('What each member adds, and gets.'),
    core: z
      .strictObject({
        empty: z
          .boolean()
          .describe('Whether some coalition could do better for itself however all is shared.'),
        leastCoreUsdMillion: usdMillion(
          'ε of the least core: the least by which every coalition may fall short',
        ),
        payoffs: z
          .array(z.strictObject({ member, usdMillion: usdMillion('Its payoff') }))
          .describe('One division in the least core.'),
        shapleyInCore: z.boolean().describe('Whether the Shapley values lie in the core.'),
      })
      .describe('Whether the gain can be shared so that no coalition would rather be on its own.'),
  })
  .describe('The game of members: v(S) is what all members get when exactly those in S act.');

const pairShare = z.strictObject({
  a: player,
  b: player,
  usdMillion: usdMillion('The part of the premium that the two make together'),
  verticalUsdMillion: usdMillion('of which: the goods of one are inputs of the other’s'),
  overlapUsdMillion: usdMillion('of which: both reach the same destination and sector'),
  restUsdMillion: usdMillion('of which: the rest, with what more than two make together'),
});

const ledger = z
  .strictObject({
    alone: z
      .array(z.strictObject({ member, usdMillion: usdMillion('What it does alone') }))
      .describe('What each member’s own acts bring all members.'),
    pairs: z
      .array(
        z.strictObject({
          members,
          usdMillion: doubtedSchema('The pair’s deal, million US$ a year'),
        }),
      )
      .describe('What each pair’s deal brings all members, beyond what the two do alone.'),
    togetherUsdMillion: doubtedSchema('All together, million US$ a year'),
    premiumUsdMillion: doubtedSchema(
      'Together less the pairs and the members alone, million US$ a year',
    ),
    by: z
      .enum(['clause', 'sectors'])
      .describe('What a deal is about: one clause, or all on the same sectors.'),
    exact: z
      .boolean()
      .describe(
        'Whether all coalitions of deals were solved; if not, only pairs, and the rest is one sum.',
      ),
    deals: z
      .array(
        z.strictObject({
          id: player,
          members,
          clauses: z.array(z.string()).describe('The clauses, by their ids.'),
          sectors: z.array(z.string()).describe('The sectors, by their codes in the world.'),
          shapleyUsdMillion: orUnsolved('Its Shapley value'),
          banzhafUsdMillion: orUnsolved('Its Banzhaf value'),
        }),
      )
      .describe('The deals: the players of the ledger.'),
    mechanisms: z
      .strictObject({
        verticalUsdMillion: usdMillion('Vertical'),
        overlapUsdMillion: usdMillion('Overlap'),
        restUsdMillion: usdMillion('The rest'),
      })
      .describe('The premium by mechanism.'),
    dealPairs: z.array(pairShare).describe('The premium by pair of deals, the largest first.'),
    interactions: z
      .array(
        z.strictObject({
          a: player,
          b: player,
          shapleyUsdMillion: usdMillion('Shapley interaction index'),
          banzhafUsdMillion: usdMillion('Banzhaf interaction index'),
        }),
      )
      .describe('Interaction indices of pairs of deals, the largest first; empty where not exact.'),
    dividends: z
      .array(
        z.strictObject({
          deals: z.array(player).describe('The deals.'),
          usdMillion: usdMillion('The Harsanyi dividend'),
        }),
      )
      .describe('The largest Harsanyi dividends; empty where not exact.'),
    gapUsdMillion: usdMillion('What is left of the premium when its parts are added up; rounding'),
  })
  .describe('The synergy ledger: is the alliance more than its pairs, and why.');

const clause = z.string().describe('The clause, by its id.');
const orSampled = (what: string) =>
  z.number().nullable().describe(`${what}, million US$ a year; null where orders were sampled.`);

const clausesGame = z
  .strictObject({
    orders: z
      .int()
      .positive()
      .nullable()
      .describe('Orders of joining that were sampled; null where all coalitions were solved.'),
    shares: z
      .array(
        z.strictObject({
          clause,
          aloneUsdMillion: orSampled('What it brings alone'),
          lastUsdMillion: orSampled('What it adds as the last'),
          shapleyUsdMillion: usdMillion('Its Shapley value'),
          standardErrorUsdMillion: z
            .number()
            .nullable()
            .describe('One standard error of it; null where it is exact.'),
          banzhafUsdMillion: orSampled('Its Banzhaf value'),
        }),
      )
      .describe('What each clause adds.'),
    interactions: z
      .array(
        z.strictObject({
          a: clause,
          b: clause,
          shapleyUsdMillion: usdMillion('Shapley interaction index'),
          banzhafUsdMillion: usdMillion('Banzhaf interaction index'),
        }),
      )
      .describe(
        'Which clauses help each other (positive) or hurt, the strongest first; empty where sampled.',
      ),
    dividends: z
      .array(
        z.strictObject({
          clauses: z.array(clause).describe('The clauses.'),
          usdMillion: usdMillion('The Harsanyi dividend'),
        }),
      )
      .describe('The largest Harsanyi dividends; empty where sampled.'),
  })
  .describe('The game of clauses: v(S) is what all members get when exactly the clauses in S act.');

const joining = z.strictObject({
  joiner: z.string().describe('The outsider that joins.'),
  joinerUsdMillion: doubtedSchema('What joining brings the outsider, million US$ a year'),
  membersUsdMillion: doubtedSchema('What it brings the members there are, million US$ a year'),
  premiumUsdMillion: doubtedSchema(
    'What joining brings beyond deals of the outsider with each member, million US$ a year',
  ),
});

const transfer = z.strictObject({
  member,
  usdMillion: usdMillion('What it receives (paid where negative)'),
});

const burden = z
  .strictObject({
    smallest: z
      .union([
        z.strictObject({
          status: z.literal('found').describe('Such transfers exist.'),
          transfers: z.array(transfer).describe('Who receives and who pays.'),
          totalUsdMillion: usdMillion('What changes hands'),
        }),
        z.strictObject({
          status: z.literal('shortfall').describe('There are none.'),
          usdMillion: usdMillion('What is missing to make every member whole'),
        }),
      ])
      .describe('The smallest transfers that leave no member worse off.'),
    equal: z
      .strictObject({
        realIncomePercent: z
          .number()
          .describe('The change of real income that all members then have, percent.'),
        transfers: z.array(transfer).describe('Who receives and who pays.'),
        totalUsdMillion: usdMillion('What changes hands'),
      })
      .describe('The transfers after which real income changes by the same percentage everywhere.'),
  })
  .describe('Transfers between the members, solved with the model.');

/** The schema of what an alliance is worth to its members, at one horizon on one world. */
export const coalitionSchema = z
  .strictObject({
    format: z.literal('musubi-coalition/1').describe('The format of this file and its version.'),
    ...originShape,
    draws: drawsSchema,
    game: membersGame,
    ledger,
    clauses: clausesGame,
    joining: z.array(joining).describe('What it brings if an outsider joins, one at a time.'),
    burden,
    solves: z.int().positive().describe('Equilibria solved.'),
    tolerance: z.number().positive().describe('The tolerance of each.'),
    warnings: warningsSchema,
  })
  .meta({
    title: 'Musubi coalition values',
    description: 'Coalition values, the synergy ledger, outsiders that join, and transfers.',
  });

/** What an alliance is worth to its members. */
export type Coalition = z.infer<typeof coalitionSchema>;
/** A figure with the doubt about it. */
export type Doubted = z.infer<ReturnType<typeof doubtedSchema>>;
