import { z } from 'zod';
import { idSchema, instantSchema, sha256Schema } from './identity.ts';
import { markingSchema } from './marking.ts';
import { registerTextsSchema } from './register-text.ts';

/** The schema of an indicator: a named measure on pinned data, tied to an obligation. */
export const indicatorSchema = z
  .strictObject({
    id: idSchema,
    obligationId: idSchema,
    name: registerTextsSchema,
    measure: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .describe(
        'A measure that Musubi computes, such as import-share, concentration, series-value.',
      ),
    parameters: z
      .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
      .describe('What the measure needs, such as reporter, partner, products, series.'),
    dataset: z.string().min(1).describe('The table or series it is computed on.'),
    unit: z.string().min(1).describe('The unit of its values.'),
    direction: z.enum(['up', 'down', 'range']).describe('Where the promise wants it to go.'),
    baseline: z
      .strictObject({
        period: z.string().min(1).describe('When, in EDTF.'),
        value: z.number().nullable().describe('null where it is not known.'),
      })
      .describe('From where it starts.'),
    target: z
      .strictObject({
        period: z.string().min(1).describe('When, in EDTF.'),
        value: z.number().describe('How much.'),
      })
      .nullable()
      .describe('null where the text names none.'),
    tolerance: z.number().nonnegative().describe('A change within this is no change, in its unit.'),
    attribution: z
      .enum(['direct', 'contributing', 'context-only'])
      .describe('How far the promise moves it.'),
    marking: markingSchema,
  })
  .describe('An indicator of an obligation.');

/** The schema of an indicator's value as computed from one vintage of the data. */
export const observationSchema = z
  .strictObject({
    id: idSchema,
    indicatorId: idSchema,
    period: z.string().min(1).describe('The period of the data, in EDTF.'),
    value: z.number().nullable().describe('null where the data do not say.'),
    interval: z
      .tuple([z.number(), z.number()])
      .describe('Where parts of the data are unknown: within.')
      .optional(),
    vintageSha256: sha256Schema.describe('Of the data it was computed from.'),
    codeVersion: z.string().min(1).describe('The version of Musubi that computed it.'),
    computedAt: instantSchema,
    status: z
      .enum(['met', 'ahead', 'on-path', 'behind', 'reversing', 'no-data'])
      .describe('How it stands to the path of its indicator.'),
    revises: idSchema
      .nullable()
      .describe('The observation of the same period on an older vintage.'),
    marking: markingSchema,
  })
  .describe('A computed value of an indicator.');

/** The schema of a lever: the scenario that says what keeping a commitment is worth. */
export const leverSchema = z
  .strictObject({
    id: idSchema,
    commitmentId: idSchema,
    scenario: z.string().min(1).describe('A scenario by name or file.'),
    field: z
      .string()
      .min(1)
      .describe('The field of the scenario that the promise sets, such as clauses[0].cut.'),
    ifKept: z.number(),
    ifBroken: z.number(),
    rationale: registerTextsSchema,
    horizon: z.enum(['short', 'medium', 'long']),
    result: z
      .strictObject({
        metric: z.string().min(1).describe('For example members’ real income.'),
        unit: z.string().min(1),
        kept: z.number(),
        broken: z.number(),
        worth: z.number().describe('Kept less broken.'),
        band: z
          .tuple([z.number(), z.number()])
          .describe('Of the worth, over the draws.')
          .nullable(),
        signShare: z
          .number()
          .min(0)
          .max(1)
          .describe('The share of draws in which the worth has its sign.')
          .nullable(),
        percent: z.number().describe('The worth in percent of the members’ income.'),
        parties: z
          .array(
            z.strictObject({
              party: z.string().min(1).describe('A member, by its code in the world.'),
              worth: z.number(),
              band: z.tuple([z.number(), z.number()]).nullable(),
            }),
          )
          .describe('The worth to each member, in the unit of the whole.'),
        driver: z
          .string()
          .min(1)
          .describe('The parameter that moves the worth most, such as theta.C26.')
          .nullable(),
        runSha256: sha256Schema.describe('Of the manifest of the recorded run.'),
        computedAt: instantSchema,
      })
      .nullable()
      .describe('null where it was not computed yet.'),
    marking: markingSchema,
  })
  .describe('What keeping a commitment is worth.');

/** An indicator of an obligation. */
export type Indicator = z.infer<typeof indicatorSchema>;
/** A computed value of an indicator. */
export type Observation = z.infer<typeof observationSchema>;
/** What keeping a commitment is worth. */
export type Lever = z.infer<typeof leverSchema>;
