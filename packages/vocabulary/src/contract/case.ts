import { z } from 'zod';
import { localTextSchema } from './local-text.ts';

const month = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .describe('A month, such as 2019-07.');
const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .describe('The name: lower-case letters, digits and hyphens.');
const series = z.string().min(1).describe('A series, by id.');
const span = z.tuple([month, month]).describe('The first and the last month.');
const digits = z.int().min(0).max(4).default(1).describe('The decimals that are shown.');

const caseFigure = z
  .discriminatedUnion('take', [
    z.strictObject({
      take: z.literal('month').describe('The figure of a month.'),
      series,
      month,
      digits,
    }),
    z.strictObject({
      take: z.literal('total').describe('The sum over months.'),
      series,
      over: span,
      digits,
    }),
    z.strictObject({
      take: z.literal('share').describe('The sum of one series in that of another, percent.'),
      series,
      in: z.string().min(1).describe('The whole, a series by id.'),
      over: span,
      digits,
    }),
    z.strictObject({
      take: z
        .literal('change')
        .describe('The change from the sum over some months to that over others, percent.'),
      series,
      from: span,
      to: span,
      digits,
    }),
    z.strictObject({
      take: z.literal('unit-value').describe('The sum of values by that of masses, US$ a kg.'),
      series: z.string().min(1).describe('The values, a series by id.'),
      mass: z.string().min(1).describe('The masses, a series by id.'),
      over: span,
      digits,
    }),
    z.strictObject({
      take: z
        .literal('alert-days')
        .describe('Days from an event’s date of effect to the first alert after it.'),
      series,
      event: z.string().min(1).describe('The event, by id.'),
      digits,
    }),
    z.strictObject({
      take: z
        .literal('alert-date')
        .describe('The date of the first alert after an event; a date, not a number.'),
      series,
      event: z.string().min(1).describe('The event, by id.'),
    }),
  ])
  .describe('A figure that is computed from the series.');

/** The schema of a case: an episode told by the data, its numbers computed, never typed. */
export const caseSchema = z
  .strictObject({
    format: z.literal('musubi-case/1').describe('The format of this file and its version.'),
    id,
    title: localTextSchema,
    question: localTextSchema,
    events: z.array(z.string().min(1)).describe('The events that belong to it, by id.'),
    figures: z.record(id, caseFigure).describe('The figures that the texts name as {{id}}.'),
    answer: z.array(localTextSchema).min(1).describe('The answer in short, by paragraph.'),
    chapters: z
      .array(
        z.strictObject({
          heading: localTextSchema,
          paragraphs: z.array(localTextSchema).describe('The text, by paragraph.'),
          charts: z
            .array(
              z.strictObject({
                id,
                caption: localTextSchema,
                series: z.array(series).min(1).max(4).describe('The lines, by id of the series.'),
                over: span,
                events: z
                  .array(z.string().min(1))
                  .default([])
                  .describe('The events to mark, by id.'),
              }),
            )
            .default([])
            .describe('The charts below the text.'),
        }),
      )
      .min(1)
      .describe('The chapters.'),
    limits: z.array(localTextSchema).min(1).describe('What the data cannot tell.'),
  })
  .meta({
    title: 'Musubi case',
    description: 'An episode told by monthly series: texts whose numbers are computed, and charts.',
  });

/** A case. */
export type Case = z.infer<typeof caseSchema>;
/** A figure of a case. */
export type CaseFigure = Case['figures'][string];
