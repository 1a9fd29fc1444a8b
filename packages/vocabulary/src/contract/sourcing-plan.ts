import { z } from 'zod';
import { citationSchema } from '../citation.ts';
import { shareSchema } from '../share.ts';
import { localTextSchema, writtenTextSchema } from './local-text.ts';

const id = (what: string) =>
  z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .describe(`${what}: lower-case letters, digits and hyphens.`);
const economy = z.string().min(2).describe('An economy, ISO 3166-1 alpha-3, or a group code.');
const finite = z.number().min(-1e9).max(1e9);

/** The schema of a number that a plan assumes: plain, or with the interval in which it is unknown and where it is from. */
export const assumedSchema = z.union([
  finite.describe('The number, given without a source.'),
  z
    .strictObject({
      value: finite
        .nullable()
        .describe(
          'The number; null where only the interval is known, whose middle is then used and said so.',
        ),
      interval: z
        .tuple([finite, finite])
        .refine(([low, high]) => low <= high, { error: 'the interval ends before it begins' })
        .describe('The lowest and the highest that it may be; results are given at both ends.')
        .optional(),
      source: z.string().min(1).describe('A source of this file, by its id.').optional(),
      locator: z.string().min(1).describe('Where in the source.').optional(),
      grade: shareSchema.shape.grade.optional(),
      note: writtenTextSchema.describe('What a reader must know to use the number.').optional(),
    })
    .refine(({ value, interval }) => value !== null || interval !== undefined, {
      path: ['value'],
      error: 'neither a value nor an interval is given',
    })
    .refine(
      ({ value, interval }) =>
        value === null || !interval || (interval[0] <= value && value <= interval[1]),
      { path: ['value'], error: 'the value lies outside its interval' },
    ),
]);

const assumed = (what: string) => assumedSchema.describe(what);

const supplierSchema = z.strictObject({
  capacityUsdMillion: z
    .union([z.literal('unlimited'), assumedSchema])
    .describe(
      'The most that it can deliver to the buyer in a year, million US$ at today’s average price; taken from its share in the node if left out.',
    )
    .optional(),
  pricePercent: assumed(
    'What it costs over today’s average price of the item, percent; negative if cheaper; zero if left out.',
  ).optional(),
  switchingPercent: assumed(
    'One-off cost of moving purchases to it, percent of the yearly value moved; that of the assumptions if left out.',
  ).optional(),
  qualificationUsdMillion: assumed(
    'One-off cost of using it at all where it is not used today, million US$; that of the assumptions if left out.',
  ).optional(),
  surgePercent: assumed(
    'How much more than usual it delivers while another fails, percent; that of the assumptions if left out.',
  ).optional(),
  lotUsdMillion: assumed(
    'The least that is bought from it in a year if anything is, million US$.',
  ).optional(),
});

const itemSchema = z.strictObject({
  id: id('The name of the item'),
  name: localTextSchema,
  node: id('The node of the chain that it is').optional(),
  product: z
    .string()
    .regex(/^\d{6}$/)
    .describe('HS 2022, six digits.')
    .optional(),
  demandUsdMillion: assumed(
    'What the buyer needs in a year, million US$ at today’s average price.',
  ),
  today: z
    .strictObject({
      shares: z
        .record(economy, z.number().min(0).max(1))
        .describe('The share of each supplier in today’s purchases, fractions.'),
      source: z.string().min(1).describe('A source of this file, by its id.').optional(),
      locator: z.string().min(1).describe('Where in the source.').optional(),
      note: writtenTextSchema.describe('What a reader must know to use the shares.').optional(),
    })
    .describe('Today’s purchases; what no supplier is named for stays with suppliers not named.'),
  worldUsdMillion: assumed(
    'The world’s supply in a year, million US$ at today’s average price; with it, shares in the node become capacities.',
  ).optional(),
  lossPerUsd: assumed(
    'US$ lost for each US$ of the item that is missing; for items that no good of the plan needs, one if left out.',
  ).optional(),
  stock: z
    .strictObject({
      todayDays: assumed('What is held today, days of need.').optional(),
      mostDays: assumed('The most that can be held, days of need.').optional(),
    })
    .describe('Stock; none can be held if left out.')
    .optional(),
  allowed: z
    .array(economy)
    .min(1)
    .describe('The only suppliers that may be bought from; all if left out.')
    .optional(),
  suppliers: z
    .record(economy, supplierSchema)
    .describe('Who can deliver, and on what terms; who delivers today is among them anyway.'),
});

/** The schema of a plan file: what a buyer needs, who can deliver it, and what must hold. */
export const sourcingPlanSchema = z
  .strictObject({
    format: z.literal('musubi-plan/1').describe('The format of this file and its version.'),
    id: id('The name of the plan'),
    title: localTextSchema,
    description: localTextSchema.optional(),
    revised: z.iso.date().describe('When the file was last revised.').optional(),
    buyer: economy.describe('Who buys.'),
    year: z.int().min(1900).max(2200).describe('The year that “today” is.'),
    chain: z.string().min(1).describe('The chain of the nodes, by name or path.').optional(),
    sources: z
      .record(z.string().min(1), citationSchema)
      .describe('The sources, by id.')
      .default({}),
    assumptions: z
      .strictObject({
        outageDays: assumed('How long a supplier economy fails, days.'),
        rampDays: assumed('Days until the other suppliers deliver more.'),
        surgePercent: assumed('How much more than usual the others then deliver, percent.'),
        switchingPercent: assumed(
          'One-off cost of moving purchases to another supplier, percent of the yearly value moved.',
        ),
        qualificationUsdMillion: assumed(
          'One-off cost of a supplier that is not used today, million US$; none if left out.',
        ).optional(),
        holdingPercent: assumed('Cost of holding stock, percent of its value a year.'),
        interestPercent: assumed('Interest at which one-off costs are spread over years, percent.'),
        years: assumed('Years over which one-off costs are spread.'),
        availablePercent: assumed(
          'How much of a supplier’s world supply the buyer can draw on, percent.',
        ).optional(),
      })
      .describe('What holds for every item and supplier unless it is said otherwise there.'),
    items: z.array(itemSchema).min(1).describe('What is bought.'),
    goods: z
      .array(
        z.strictObject({
          id: id('The name of the end good'),
          name: localTextSchema,
          outputUsdMillion: assumed('What is made of it in a year, million US$.'),
          needs: z
            .array(z.string().min(1))
            .min(1)
            .describe('The items without which it is not made, by id.'),
        }),
      )
      .default([])
      .describe('End goods, whose output is lost with the scarcest of what they need.'),
    caps: z
      .array(
        z.strictObject({
          supplier: economy,
          atMostPercent: z.number().min(0).max(100).describe('Its largest share, percent.'),
          items: z
            .array(z.string().min(1))
            .min(1)
            .describe('The items, by id; each of them if left out.')
            .optional(),
          source: z.string().min(1).describe('A source of this file, by its id.').optional(),
          locator: z.string().min(1).describe('Where in the source.').optional(),
          note: writtenTextSchema.describe('Why it is this cap.').optional(),
        }),
      )
      .default([])
      .describe('Largest shares of named suppliers.'),
    risk: z
      .strictObject({
        measure: z
          .enum(['worst', 'cvar'])
          .default('worst')
          .describe(
            'worst: the loss when the supplier economy fails whose failure costs most; cvar: the mean of the worst part of drawn years.',
          ),
        levelPercent: z
          .number()
          .min(0)
          .lt(100)
          .default(95)
          .describe('For cvar: the part of the years that is better, percent.'),
        lossBoundUsdMillion: z
          .number()
          .nonnegative()
          .describe('The largest loss that is accepted, million US$; half of today’s if left out.')
          .optional(),
        fails: z
          .array(economy)
          .min(1)
          .describe('The supplier economies that may fail; all but the buyer if left out.')
          .optional(),
        failurePercent: z
          .record(economy, assumedSchema)
          .default({})
          .describe('For cvar: the probability that an economy fails in a year, percent.'),
        draws: z.int().min(1).max(1_000_000).default(10_000).describe('For cvar: years drawn.'),
        seed: z.int().nonnegative().default(1).describe('For cvar: the seed of the draws.'),
      })
      .prefault({})
      .describe('How risk is counted, and how much of it is accepted.'),
  })
  .meta({
    title: 'Musubi plan',
    description: 'What a buyer needs, who can deliver it on what terms, and what must hold.',
  });

/** A plan file. */
export type SourcingPlanFile = z.infer<typeof sourcingPlanSchema>;
/** An item of a plan file. */
export type PlannedItem = SourcingPlanFile['items'][number];
/** A supplier of an item, with its terms. */
export type SupplierTerms = z.infer<typeof supplierSchema>;
/** A number that a plan assumes. */
export type Assumed = z.infer<typeof assumedSchema>;
