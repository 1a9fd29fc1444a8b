import { z } from 'zod';
import { citationSchema } from '../citation.ts';
import { localTextSchema, writtenTextSchema } from './local-text.ts';

const usdMillion = (what: string) => z.number().describe(`${what}, million US$.`);
const yearly = (what: string) => z.number().describe(`${what}, million US$ a year.`);
const supplier = z
  .string()
  .describe('The supplier economy; `other` for suppliers that the data do not name.');
const item = z.string().describe('The item, by its id in the plan file.');

const costSchema = z
  .strictObject({
    price: yearly('What the goods cost more'),
    switching: yearly('One-off costs of moving purchases, the part borne each year'),
    qualification: yearly('One-off costs of new suppliers, the part borne each year'),
    holding: yearly('What holding more stock costs'),
    total: yearly('All of it'),
  })
  .describe('What a plan costs more than today.');

const purchaseSchema = z.strictObject({
  item,
  supplier,
  todayUsdMillion: yearly('Bought today'),
  planUsdMillion: yearly('Bought under the plan'),
  todayShare: z.number().describe('Share of the item’s need today, a fraction.'),
  planShare: z.number().describe('Share of the item’s need under the plan, a fraction.'),
  capacityUsdMillion: z
    .number()
    .nullable()
    .describe('The most that it can deliver, million US$ a year; null where there is no limit.'),
  pricePercent: z.number().describe('Its price over today’s average price, percent.'),
});

/** The schema of a bound of a plan, and in which unit it stands. */
export const planBoundSchema = z.strictObject({
  kind: z
    .enum(['demand', 'allowed', 'capacity', 'lot', 'cap', 'stock', 'risk', 'budget'])
    .describe(
      'demand: an item’s need is met; allowed: only some suppliers; capacity of a supplier; least lot; cap on a supplier’s share; most stock; largest loss; largest cost.',
    ),
  item: z.string().nullable().describe('The item, where it is about one.'),
  supplier: z.string().nullable().describe('The supplier, where it is about one.'),
  limit: z
    .number()
    .nullable()
    .describe(
      'What it asks; percent for caps, days for stock, else million US$; null for `allowed`.',
    ),
});

const pointSchema = z.strictObject({
  lossUsdMillion: usdMillion('The loss that is risked'),
  costUsdMillion: yearly('The least cost over today at which there is no larger loss'),
  costPerLossAvoided: z
    .number()
    .nullable()
    .describe(
      'US$ a year for each US$ of loss avoided at this point: the shadow price of the bound; null where the bound does not bind.',
    ),
});

/** The schema of a sourcing plan: what to buy from whom, what it costs, what is risked, and what binds. */
export const sourcingResultSchema = z
  .strictObject({
    format: z.literal('musubi-plan-result/1').describe('The format of this file and its version.'),
    version: z.string().describe('The version of Musubi.'),
    asOf: z.iso.date().nullable().describe('The date of knowledge; null when everything is known.'),
    plan: z
      .strictObject({
        id: z.string().describe('Its name.'),
        title: localTextSchema,
        revised: z.iso.date().nullable().describe('When its file was last revised, or null.'),
      })
      .describe('The plan file.'),
    buyer: z.string().describe('Who buys.'),
    year: z.int().describe('The year that “today” is.'),
    items: z
      .array(z.strictObject({ id: item, name: localTextSchema, demandUsdMillion: yearly('Need') }))
      .describe('What is bought.'),
    risk: z
      .strictObject({
        measure: z.enum(['worst', 'cvar']).describe('How risk is counted.'),
        levelPercent: z.number().nullable().describe('For cvar: the part of years that is better.'),
        draws: z.int().nullable().describe('For cvar: years drawn.'),
        seed: z.int().nullable().describe('For cvar: the seed.'),
        fails: z.array(supplier).describe('The supplier economies that may fail.'),
        boundUsdMillion: z
          .number()
          .nullable()
          .describe(
            'The largest loss accepted, million US$; null where a budget was given instead.',
          ),
        budgetUsdMillion: z.number().nullable().describe('The largest cost accepted, or null.'),
        boundIsHalfOfToday: z
          .boolean()
          .describe('Whether no bound was given, so that half of today’s loss was taken.'),
      })
      .describe('How risk was counted and what was accepted.'),
    today: z
      .strictObject({
        lossUsdMillion: usdMillion('The loss risked today'),
        breaks: z.array(planBoundSchema).describe('The bounds that today’s purchases break.'),
      })
      .describe('Where the buyer stands today.'),
    chosen: z
      .strictObject({
        lossUsdMillion: usdMillion('The loss risked under the plan'),
        costUsdMillion: costSchema,
      })
      .describe('The plan that was chosen.'),
    purchases: z
      .array(purchaseSchema)
      .describe('What is bought from whom, today and under the plan.'),
    stocks: z
      .array(
        z.strictObject({
          item,
          todayDays: z.number().describe('Held today, days of need.'),
          planDays: z.number().describe('Held under the plan, days of need.'),
          planUsdMillion: usdMillion('Held under the plan'),
        }),
      )
      .describe('What is held.'),
    failures: z
      .array(
        z.strictObject({
          suppliers: z.array(supplier).describe('Who fails.'),
          probability: z.number().nullable().describe('How likely in a year; null for worst.'),
          todayUsdMillion: usdMillion('Lost today'),
          planUsdMillion: usdMillion('Lost under the plan'),
        }),
      )
      .describe(
        'What each failure costs, the largest loss today first; the largest only, for draws.',
      ),
    frontier: z
      .array(pointSchema)
      .describe('Plans of which none is both cheaper and safer, from the least loss on.'),
    binding: z
      .array(
        planBoundSchema.extend({
          shadowPriceUsd: z
            .number()
            .describe(
              'What the yearly cost rises by, in US$, when the bound rises by one unit: one US$ for amounts, one point for caps, one day for stock.',
            ),
        }),
      )
      .describe(
        'Bounds that bind, with their shadow prices; with lots or costs of qualification, the choice of suppliers is held.',
      ),
    assumptions: z
      .array(
        z.strictObject({
          name: z.string().describe('Where it stands in the plan file.'),
          value: z.number().describe('The number that was used.'),
          low: z.number().nullable().describe('The lowest that it may be; null where it is given.'),
          high: z.number().nullable().describe('The highest that it may be.'),
          isMiddle: z
            .boolean()
            .describe('Whether only an interval is known, and its middle was used.'),
          unit: z
            .enum(['percent', 'usdMillion', 'days', 'years', 'ratio', 'fraction'])
            .describe('The unit.'),
          source: z.string().nullable().describe('The source, by id; null for a judgement.'),
          note: writtenTextSchema
            .nullable()
            .describe('What a reader must know to use it, or null.'),
          costAtLow: z
            .number()
            .nullable()
            .describe(
              'The cost of the plan with it at its lowest, million US$ a year; null where bounds clash or it is given.',
            ),
          costAtHigh: z.number().nullable().describe('The same at its highest.'),
        }),
      )
      .describe('Every number that was assumed.'),
    ends: z
      .strictObject({
        favourable: z
          .number()
          .nullable()
          .describe('The cost with every unknown at its better end; null where bounds clash.'),
        unfavourable: z
          .number()
          .nullable()
          .describe('The cost with every unknown at its worse end; null where bounds clash.'),
      })
      .describe(
        'The cost of meeting the same bound at both ends of all that is unknown, million US$ a year.',
      ),
    citations: z.record(z.string(), citationSchema).describe('The sources, by id.'),
    solver: z
      .strictObject({
        kind: z.enum(['linear', 'mixed-integer']).describe('What kind of program it was.'),
        rows: z.int().describe('Its rows.'),
        variables: z.int().describe('Its variables.'),
        primalViolation: z.number().describe('How far the plan breaks a row, relative.'),
        dualGap: z
          .number()
          .describe('How far the primal and the dual objective are apart, relative.'),
        integerGap: z
          .number()
          .nullable()
          .describe('The gap of the search over lots, relative; null without lots.'),
      })
      .describe('What was solved and how well it is proven.'),
  })
  .meta({
    title: 'Musubi plan result',
    description:
      'The cheapest diversification: what to buy from whom, what it costs and what binds.',
  });

/** The result of planning. */
export type SourcingResult = z.infer<typeof sourcingResultSchema>;
/** A bound of a plan. */
export type PlanBound = z.infer<typeof planBoundSchema>;
