import { z } from 'zod';
import { citationSchema } from '../citation.ts';
import { shareSchema } from '../share.ts';
import { localTextSchema, writtenTextSchema } from './local-text.ts';

const id = (what: string) =>
  z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .describe(`${what}: lower-case letters, digits and hyphens.`);
const fraction = z.number().min(0).max(1);
const { basis, grade, year } = shareSchema.shape;

const sourceId = z.string().min(1).describe('A source of this file, by its id.');
const cited = {
  source: sourceId,
  locator: z
    .string()
    .min(1)
    .describe('Where in the source: a page, a table, a row of a data file.')
    .optional(),
  grade,
  note: writtenTextSchema.describe('What a reader must know to use the figure.').optional(),
};

/** The schema of a source of a chain: a citation, and when it could first be read. */
export const chainSourceSchema = citationSchema
  .extend({
    published: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .describe(
        'When it could first be read: a year, a month or a day (ISO 8601); the last day of the year of publication if left out.',
      )
      .optional(),
    reuse: z
      .enum(['open', 'facts', 'non-commercial'])
      .default('facts')
      .describe(
        'open: a licence allows reuse with attribution; facts: single figures are quoted with their citation; non-commercial: not to be shipped.',
      ),
  })
  .describe('Where figures of the chain come from.');

/** The schema of a number that is known within limits. */
export const estimateSchema = z
  .strictObject({
    value: z
      .number()
      .nonnegative()
      .nullable()
      .describe('The value; null where only limits are known.'),
    interval: z
      .tuple([z.number().nonnegative(), z.number().nonnegative()])
      .describe('The lowest and the highest value that the source allows.')
      .optional(),
    ...cited,
  })
  .refine(({ value, interval }) => value !== null || interval !== undefined, {
    path: ['value'],
    error: 'neither a value nor an interval is given',
  })
  .refine(({ interval }) => !interval || interval[0] <= interval[1], {
    path: ['interval'],
    error: 'the interval ends before it begins',
  });

const quantity = z
  .union([
    fraction.describe('The share, a fraction.'),
    z.tuple([fraction, fraction]).describe('The lowest and the highest share, fractions.'),
  ])
  .nullable()
  .describe(
    'A share as a fraction, its limits [low, high], or null where the source names the economy without a number.',
  );

/** The schema of one published distribution of a node's supply over economies. */
export const supplySchema = z
  .strictObject({
    basis,
    of: z
      .enum(['output', 'capacity', 'sales', 'exports', 'shipments'])
      .describe('What the shares are shares of.'),
    year,
    since: z
      .int()
      .min(1900)
      .max(2200)
      .describe('The first year, where the shares are a mean of several years that end in `year`.')
      .optional(),
    ...cited,
    shares: z
      .record(z.string().min(2), quantity)
      .describe(
        'The share of each economy or group in the world, by ISO 3166-1 alpha-3 code or group code.',
      ),
    unnamedAtMost: fraction
      .describe(
        'The most that any single economy can have that the source does not name: the smallest of the largest, where the source names the largest.',
      )
      .optional(),
  })
  .describe('One published distribution of the supply over economies.');

/** The schema of a node of a chain: something that is supplied. */
export const chainNodeSchema = z.strictObject({
  id: id('The name of the node'),
  name: localTextSchema,
  kind: z
    .enum(['material', 'equipment', 'software', 'process', 'component', 'product'])
    .describe('What it is.'),
  stage: z.string().min(1).describe('The stage that it belongs to, by id.'),
  description: writtenTextSchema.describe('What it is for, in a sentence.').optional(),
  products: z
    .array(
      z.strictObject({
        code: z
          .string()
          .regex(/^\d{6}$/)
          .describe('HS 2022, six digits.'),
        covers: z
          .enum(['node', 'more'])
          .describe(
            'node: the code is about this node and little else; more: the code holds much that is not this node, so that its trade says little about it.',
          ),
      }),
    )
    .default([])
    .describe('What customs call it.'),
  supply: z
    .array(supplySchema)
    .default([])
    .describe(
      'Published distributions over economies, on any basis and of any year; empty where none is known.',
    ),
  replacement: estimateSchema
    .describe('Months until a buyer has qualified another supplier and receives full quantities.')
    .optional(),
  unknown: writtenTextSchema.describe('What is not known of the node, and why.').optional(),
});

/** The schema of a link of a chain: one node is an input of another. */
export const chainLinkSchema = z
  .strictObject({
    from: z.string().min(1).describe('The input, by the id of its node.'),
    to: z.string().min(1).describe('What is made with it, by the id of its node.'),
    need: z
      .enum(['essential', 'substitutable'])
      .describe(
        'essential: nothing is made without it; substitutable: another input can replace it, after a delay.',
      ),
    substitutionDays: estimateSchema
      .describe('Days until another input has replaced it; for substitutable links only.')
      .optional(),
    stockDays: estimateSchema
      .describe('Days of normal use that the users hold in stock.')
      .optional(),
    source: sourceId
      .describe('Who says so; the source of the structure of the chain if left out.')
      .optional(),
    locator: cited.locator,
    note: cited.note,
  })
  .refine(({ need, substitutionDays }) => need === 'substitutable' || !substitutionDays, {
    path: ['substitutionDays'],
    error: 'an essential input is not substituted',
  });

/** The schema of a chain: what is needed to make a product, and who supplies it. */
export const chainSchema = z
  .strictObject({
    format: z.literal('musubi-chain/1').describe('The format of this file and its version.'),
    id: id('The name of the chain'),
    title: localTextSchema,
    description: localTextSchema,
    revised: z.iso.date().describe('When the file was last revised.'),
    sources: z.record(z.string().min(1), chainSourceSchema).describe('The sources, by id.'),
    structure: z
      .strictObject({ source: sourceId, locator: cited.locator })
      .describe('Who says which node is an input of which, where a link does not say.'),
    stages: z
      .array(z.strictObject({ id: id('The name of the stage'), name: localTextSchema }))
      .min(1)
      .describe('The stages, from the first to the last.'),
    nodes: z.array(chainNodeSchema).min(1).describe('What is supplied.'),
    links: z.array(chainLinkSchema).describe('What is an input of what.'),
  })
  .meta({
    title: 'Musubi chain',
    description: 'A supply chain: its nodes, what each needs, and which economies supply it.',
  });

/** A supply chain. */
export type Chain = z.infer<typeof chainSchema>;
/** A node of a chain. */
export type ChainNode = z.infer<typeof chainNodeSchema>;
/** A link of a chain. */
export type ChainLink = z.infer<typeof chainLinkSchema>;
/** A published distribution of a node's supply over economies. */
export type Supply = z.infer<typeof supplySchema>;
/** A number that is known within limits, with its source. */
export type Estimate = z.infer<typeof estimateSchema>;
/** A source of a chain. */
export type ChainSource = z.infer<typeof chainSourceSchema>;
