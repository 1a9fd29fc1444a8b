import { z } from 'zod';
import { citationSchema } from '../citation.ts';
import { policyEventSchema } from './event.ts';
import { localTextSchema } from './local-text.ts';
import { seriesSchema } from './series.ts';

const month = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .describe('A month, such as 2019-07.');
const date = z.iso.date();

const hint = z
  .strictObject({
    event: z.string().describe('The event, by id.'),
    from: z
      .enum(['effective', 'announced'])
      .describe('Which of its dates is near: the one of effect, or of announcement.'),
    months: z
      .int()
      .describe('Months from that date to the first month of the fall; negative before it.'),
  })
  .describe('An event near in time, about the product and an economy of the series. Not a cause.');

/** The schema of one alert. */
export const alertSchema = z.strictObject({
  series: z.string().describe('The series, by id.'),
  month: month.describe('The month whose figure raised it.'),
  published: date.describe('When that figure could be read: the earliest date of the alert.'),
  since: month.describe('The first month of the fall.'),
  by: z.enum(['change', 'level']).describe('One month’s fall, or a level that persists.'),
  severity: z.enum(['notable', 'serious', 'severe']).describe('By the size of the fall.'),
  value: z.number().describe('The figure, in the unit of the series.'),
  expected: z.number().describe('What the months before led to expect, in the same unit.'),
  fall: z
    .number()
    .describe('How far below, as a fraction of what was expected; of a share, in fractions.'),
  score: z.number().describe('The same over the usual scatter, in robust standard deviations.'),
  lowMonths: z.int().describe('Months so low since then, as far as the data go.'),
  ended: z
    .enum(['recovered', 'settled'])
    .nullable()
    .describe('Back near what was expected, or a new level after a long time; null: it lasts.'),
  end: month.nullable().describe('When it ended.'),
  hints: z.array(hint).describe('Events near in time.'),
  suppressed: z
    .strictObject({
      until: date.nullable().describe('Until when; null for good.'),
      reason: z.string().describe('Why.'),
    })
    .nullable()
    .describe('Who reads has acknowledged it: until when and why; null otherwise.'),
});

const judgedSeries = seriesSchema
  .omit({ file: true, use: true, product: true, source: true })
  .extend({
    product: z
      .strictObject({
        code: z.string().describe('The code of the customs office that counts.'),
        scheme: z.string().describe('HS or HSK.'),
        name: localTextSchema,
      })
      .nullable()
      .describe('What is traded; null where a user’s file does not say.'),
    reporter: z.string().nullable().describe('Whose customs office counts; null where unknown.'),
    flow: z.enum(['import', 'export']).nullable().describe('The direction; null where unknown.'),
    measure: z
      .enum(['value', 'mass', 'share', 'unit-value', 'amount'])
      .describe('What is measured; an amount of any kind where a user’s file does not say.'),
    unit: z.string().describe('The unit of the values.'),
    source: citationSchema
      .nullable()
      .describe('The source; null where a user’s file does not say.'),
    from: month,
    to: month,
    known: z.int().describe('Months with a figure.'),
    judged: z.int().describe('Months that could be judged by those before.'),
  });

/** The schema of a warning report. */
export const warningReportSchema = z
  .strictObject({
    format: z.literal('musubi-warnings/1').describe('The format of this file and its version.'),
    version: z.string().describe('The version of Musubi that made it.'),
    asOf: date.nullable().describe('The date of knowledge; null when all data are known.'),
    since: date.nullable().describe('Alerts before this date are left out; null: none are.'),
    rule: z
      .record(z.string(), z.number())
      .describe('The numbers of the rule, by their names in the documentation.'),
    series: z.array(judgedSeries).describe('The series that were judged.'),
    alerts: z.array(alertSchema).describe('The alerts, the latest first.'),
    events: z.array(policyEventSchema).describe('The events that the hints name.'),
  })
  .meta({
    title: 'Musubi warnings',
    description: 'Falls of monthly series, with the date at which each could be seen.',
  });

/** A warning report. */
export type WarningReport = z.infer<typeof warningReportSchema>;
/** One alert of a report. */
export type SeriesAlert = z.infer<typeof alertSchema>;
/** A series of a report. */
export type JudgedSeries = z.infer<typeof judgedSeries>;
