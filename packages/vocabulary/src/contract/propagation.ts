import { z } from 'zod';
import { citationSchema } from '../citation.ts';
import { localTextSchema, writtenTextSchema } from './local-text.ts';

const day = (what: string) =>
  z.number().nonnegative().nullable().describe(`${what}, counted from day 0; null for never.`);

const dayRange = (what: string) =>
  z
    .strictObject({
      value: day('At the usual values'),
      earliest: day('Where everything known only within limits lies at its worse end'),
      latest: day('Where everything known only within limits lies at its better end'),
    })
    .describe(what);

const range = (what: string) =>
  z
    .strictObject({
      value: z.number().nullable().describe('At the usual values; null where not known.'),
      low: z.number().nullable().describe('The smaller of both ends; null where not known.'),
      high: z.number().nullable().describe('The larger of both ends; null where not known.'),
    })
    .describe(what);

const economy = z.string().describe('The economy, by its code; `unknown` where nobody says which.');
const node = z.string().describe('The node of the chain, the sector of the world or of the firms.');

const effect = {
  lossPercent: range('Output lost, percent of normal output over the horizon.'),
  lossUsdMillion: range('Output lost, million US$; unknown where the input has no values.'),
  belowHalfDay: dayRange('The first day with less than half of normal output.'),
  stoppedDay: dayRange('The first day with less than a hundredth of normal output.'),
};

const series = z
  .array(z.number())
  .describe('Output of each day at the usual values, percent of normal.');

/** The schema of what a propagation takes for granted. */
export const assumptionSchema = z.strictObject({
  id: z
    .enum([
      'stock-days',
      'firm-stock-days',
      'adjustment-days',
      'spare-capacity',
      'rationing',
      'replacement',
      'substitution',
      'equipment',
      'essential-inputs',
      'not-storable',
      'sourcing',
      'world-sourcing',
      'unknown-supply',
      'generated',
      'no-category',
    ])
    .describe('What is assumed; the key of its explanation.'),
  value: z.number().nullable().describe('The value used; null where the assumption is a rule.'),
  low: z.number().nullable().describe('The lower end that the bounds use.'),
  high: z.number().nullable().describe('The upper end that the bounds use.'),
  unit: z.enum(['day', 'percent', 'rule']).describe('The unit of the value.'),
  applies: z
    .array(z.string())
    .describe('Where it applies, by codes of nodes or sectors; empty for everywhere.'),
  sources: z.array(citationSchema).describe('Who says so; empty for a choice of our own.'),
  note: writtenTextSchema.nullable().describe('How the value was chosen.'),
});

/** The schema of a propagation: how a stop of supplies travels, day by day. */
export const propagationSchema = z
  .strictObject({
    format: z.literal('musubi-propagation/1').describe('The format of this file and its version.'),
    subject: z
      .strictObject({
        kind: z.enum(['chain', 'world', 'firms']).describe('What the network was made from.'),
        id: z.string().describe('Its id, or the name of the file.'),
        title: localTextSchema,
        year: z.int().nullable().describe('The year of the data; null for several.'),
        estimated: z.boolean().describe('Whether any part is estimated.'),
        generated: z.boolean().describe('Whether it is made up by a program, for trying out.'),
        agents: z.int().positive().describe('Producers in the network.'),
        links: z.int().nonnegative().describe('Supplies in the network.'),
      })
      .describe('What the shock travels through.'),
    stops: z
      .array(
        z.strictObject({
          economy: economy.nullable().describe('Whose supply fails; null for a single firm.'),
          partner: economy
            .nullable()
            .describe('The only economy that is no longer supplied; null for everyone.'),
          node: node.describe('What fails: a node, a sector, or a firm.'),
          share: range('The share of the normal supply that fails, percent.'),
        }),
      )
      .describe('What fails.'),
    remainingPercent: z.number().min(0).max(100).describe('What is left of it, percent.'),
    fromDay: z.int().nonnegative().describe('The first day of the stop.'),
    days: z.int().positive().describe('Days that it lasts.'),
    horizonDays: z.int().positive().describe('Days that are followed.'),
    rationing: z
      .enum(['proportional', 'clients-first'])
      .describe(
        'Who gets what is scarce: all orders alike, or other producers before final users.',
      ),
    assumptions: z.array(assumptionSchema).describe('What is taken for granted.'),
    economies: z
      .array(z.strictObject({ economy, ...effect, series }))
      .describe(
        'Economies with all their stages that fail or use what fails, if only through others; the largest loss first.',
      ),
    nodes: z
      .array(
        z.strictObject({
          node,
          name: localTextSchema,
          reach: z
            .enum(['fails', 'inputs', 'orders'])
            .describe(
              'How it is reached: it fails itself; it uses what fails, if only through others; or it only loses orders.',
            ),
          ...effect,
          recoveredDay: dayRange('The first day from which output stays above 99 % of normal.'),
          series,
        }),
      )
      .describe(
        'Stages in the whole world: those that fail or use what fails before those that only lose orders, the largest loss first.',
      ),
    stages: z
      .array(
        z.strictObject({
          node,
          economy,
          sharePercent: range('The share in the normal output of the node, percent.'),
          ...effect,
        }),
      )
      .describe('Stages in each economy that lose something; the largest loss of the stage first.'),
    bridging: z
      .array(
        z.strictObject({
          input: node,
          economy: economy
            .nullable()
            .describe('Where the input is used and stockpiled; null for everywhere at once.'),
          stockDays: range(
            'The stockpile, in days of normal use, with which its users there lose next to nothing for want of inputs; null where none does, as something else is missing.',
          ),
          stockUsdMillion: z
            .number()
            .nullable()
            .describe('What it is worth at normal prices, million US$; null where not known.'),
        }),
      )
      .describe('The stockpile that would have bridged the stop, of each input that is cut off.'),
    bridgedLossPercent: z
      .number()
      .describe('Next to nothing: percent of the normal output over the days of the stop.'),
    sources: z.array(citationSchema).describe('Where the data come from.'),
    asOf: z.iso.date().nullable().describe('The date of knowledge; null when everything is known.'),
    version: z.string().describe('The version of Musubi that computed it.'),
  })
  .meta({
    title: 'Musubi propagation',
    description: 'How a stop of supplies travels through a network of producers, day by day.',
  });

/** How a stop of supplies travels, day by day. */
export type Propagation = z.infer<typeof propagationSchema>;
/** Something that a propagation takes for granted. */
export type Assumption = z.infer<typeof assumptionSchema>;
