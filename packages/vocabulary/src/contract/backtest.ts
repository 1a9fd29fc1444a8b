import { z } from 'zod';
import { policyEventSchema } from './event.ts';

const month = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .describe('A month, such as 2019-07.');
const count = (what: string) => z.int().nonnegative().describe(what);

const pair = z.strictObject({
  event: z.string().describe('The event, by id.'),
  series: z.string().describe('The series in which it may show, by id.'),
  outcome: z
    .enum(['hit', 'miss', 'open'])
    .describe('An alert in the window, none, or none yet because the data end within it.'),
  month: month.nullable().describe('The month whose figure raised the alert; null without one.'),
  published: z.iso.date().nullable().describe('When that figure could be read.'),
  delayMonths: z
    .int()
    .nullable()
    .describe('Months from the month of effect to that month; negative before it.'),
  delayDays: z.int().nullable().describe('Days from the date of effect to that publication.'),
  lowMonths: z.int().nullable().describe('How many months the fall lasted, as far as the data go.'),
  earlierAlert: month
    .nullable()
    .describe('Without a hit: the month of an earlier alert that still lasted, or whose rest did.'),
  deepestFall: z
    .number()
    .nullable()
    .describe('The deepest fall of any month of the window below what was expected.'),
});

const record = {
  hits: count('Pairs of an event and a series with an alert in the window.'),
  misses: count('Pairs without one.'),
  open: count('Pairs whose window the data do not cover.'),
  meanDelayMonths: z.number().nullable().describe('The mean delay of the hits, months.'),
  falseAlarms: count('Alerts in no window.'),
  falseAlarmsPerSeriesYear: z.number().describe('The same a year of judged months.'),
};

/** The schema of a backtest: alerts on past series, scored against policy events. */
export const backtestSchema = z
  .strictObject({
    format: z.literal('musubi-backtest/1').describe('The format of this file and its version.'),
    version: z.string().describe('The version of Musubi that made it.'),
    rule: z.record(z.string(), z.number()).describe('The numbers of the rule.'),
    series: count('Series that were scored; no rule was chosen on any of them.'),
    tuningSeries: count('Series that the rule was chosen on; none of them is scored.'),
    seriesYears: z.number().describe('Years of judged months, over all series.'),
    windowMonths: count('Months after the month of effect in which an alert counts as a hit.'),
    ...record,
    events: z
      .array(
        z
          .strictObject({ event: z.string().describe('The event, by id.'), ...record })
          .omit({ falseAlarms: true, falseAlarmsPerSeriesYear: true }),
      )
      .describe('The same by event.'),
    pairs: z.array(pair).describe('Every event with every series in which it may show.'),
    falseAlarmList: z
      .array(
        z.strictObject({
          series: z.string().describe('The series, by id.'),
          month,
          published: z.iso.date().describe('When its figure could be read.'),
          fall: z.number().describe('How far it fell.'),
        }),
      )
      .describe('The alerts in no window, whatever caused them.'),
    naive: z
      .array(
        z.strictObject({
          leastFall: z.number().describe('The least fall in a year, a fraction.'),
          ...record,
        }),
      )
      .describe('A comparison with the same month of the year before, by the fall that it takes.'),
    eventList: z.array(policyEventSchema).describe('The events.'),
  })
  .meta({
    title: 'Musubi backtest',
    description: 'How the early warning would have fared: hits, misses, delays and false alarms.',
  });

/** A backtest. */
export type Backtest = z.infer<typeof backtestSchema>;
/** An event with a series in which it may show. */
export type BacktestPair = Backtest['pairs'][number];
