import { z } from 'zod';
import { localTextSchema, writtenTextSchema } from './local-text.ts';

/** The schema of a policy event: who did what to whose trade in which products, and when. */
export const policyEventSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*$/)
      .describe('The name of the event: lower-case letters, digits and hyphens.'),
    title: localTextSchema,
    announced: z.iso.date().describe('When it was made public.'),
    effective: z.iso
      .date()
      .nullable()
      .describe('When it took effect; null where that is not known.'),
    actor: z.string().min(2).describe('Who acted, by ISO 3166-1 alpha-3 code or group code.'),
    targets: z
      .array(z.string().min(2))
      .min(1)
      .nullable()
      .describe('Whose trade it is about, by code; null for all economies.'),
    effect: z
      .enum(['tightens', 'eases', 'procedure'])
      .describe('Whether trade becomes harder or easier, or neither by itself.'),
    products: z
      .array(z.string().regex(/^\d{6}$/))
      .nullable()
      .describe('HS codes, six digits; null where it is not about particular ones.'),
    url: z.url().describe('Where it can be read.'),
    basis: z
      .enum(['A', 'B'])
      .describe('A: the acting authority’s own page; B: a report of it on a public page.'),
    note: writtenTextSchema.describe('What a reader must know.').optional(),
  })
  .refine(({ announced, effective }) => effective === null || announced <= effective, {
    path: ['effective'],
    error: 'it takes effect before it is announced',
  });

/** The schema of a list of policy events. */
export const policyEventsSchema = z
  .strictObject({
    format: z.literal('musubi-events/1').describe('The format of this file and its version.'),
    revised: z.iso.date().describe('When the file was last revised.'),
    events: z.array(policyEventSchema).describe('The events, in the order of their dates.'),
  })
  .meta({
    title: 'Musubi policy events',
    description: 'Export controls and their like, with dates, products and sources.',
  });

/** A policy event. */
export type PolicyEvent = z.infer<typeof policyEventSchema>;
