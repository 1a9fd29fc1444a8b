import { calendarDay } from './calendar.ts';
import { countOf, monthOf, monthWords, numberWords } from './english-words.ts';
import { endOfEvent } from './events.ts';
import {
  endOf,
  half,
  lasting,
  namedDay,
  namedMonth,
  nextMonth,
  quarter,
  reckoned,
  roughly,
  season,
  wholeYear,
  within,
  yearOf,
} from './moment.ts';
import type { DeadlineGrammar, DeadlinePattern, Groups } from './pattern.ts';
import { recurrences } from './recurrences.ts';

const limit = '(?:by|before|no later than|not later than|until|through|prior to|at the latest by)';
const isLimit = '(?<limit>by|before|no later than|not later than|until|through|prior to)';
const year = '(?<year>20\\d{2})';
const month = `(?<month>${monthWords})`;
const dayNumber = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const count = `(?<count>\\d{1,4}|${numberWords})`;
const unit = '(?<unit>day|week|month|year)s?';
const units = { day: 'day', week: 'week', month: 'month', year: 'year' } as const;
const parts = { early: 'early', mid: 'mid', middle: 'mid', late: 'late' } as const;
const seasons = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 } as const;
const ordinals: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

const form = (source: string) => new RegExp(`\\b${source}(?![\\w])`, 'giu');
const lengthOf = ({ count: counted, unit: named }: Groups) => ({
  count: countOf(counted!),
  unit: units[named!.toLowerCase() as keyof typeof units],
});

const dated: readonly DeadlinePattern[] = [
  {
    name: 'end-of-year',
    form: form(
      `(?:${limit} |at )?(?:the )?(?:end|close)(?: of |-of-|-)(?:calendar )?(?:year )?${year}`,
    ),
    read: (g) => endOf.year(Number(g.year)),
  },
  {
    name: 'end-of-this',
    form: form(
      `(?:${limit} |at )?(?:(?:the )?end of (?<which>this|the|next) (?<span>year|month)|(?:the )?(?:year-end|year’s end|end-of-year))`,
    ),
    read: (g, date) => {
      const { year: now, month: current } = calendarDay(date);
      const ahead = g.which?.toLowerCase() === 'next' ? 1 : 0;
      if (g.span?.toLowerCase() !== 'month') return reckoned(endOf.year(now + ahead));
      const months = current - 1 + ahead;
      return namedMonth(now + Math.floor(months / 12), (months % 12) + 1, true);
    },
  },
  {
    name: 'day',
    form: form(
      `(?:${limit} |on )?(?:${dayNumber} ${month},? ${year}|(?<month2>${monthWords}) (?<day2>\\d{1,2})(?:st|nd|rd|th)?, (?<year2>20\\d{2}))`,
    ),
    read: (g) =>
      namedDay(Number(g.year ?? g.year2), monthOf((g.month ?? g.month2)!), Number(g.day ?? g.day2)),
  },
  {
    name: 'end-of-month',
    form: form(`(?:${limit} )?(?:the )?end of ${month},? ${year}`),
    read: (g) => namedMonth(Number(g.year), monthOf(g.month!), true),
  },
  {
    name: 'month',
    form: form(
      `(?:${isLimit} |in |during )?(?:early |late |mid-?|early in |late in )?${month},? ${year}`,
    ),
    read: (g) => namedMonth(Number(g.year), monthOf(g.month!), g.limit !== undefined),
  },
  {
    name: 'quarter',
    form: form(
      `(?:${isLimit} |in )?(?:the )?(?<end>end of (?:the )?)?(?:Q(?<number>[1-4])|(?<ordinal>first|second|third|fourth) quarter)(?: of|,)? ${year}`,
    ),
    read: (g) =>
      quarter(
        Number(g.year),
        Number(g.number ?? ordinals[g.ordinal!.toLowerCase()]),
        (g.limit ?? g.end) !== undefined,
      ),
  },
  {
    name: 'half',
    form: form(`(?:${isLimit} |in )?(?:the )?(?<ordinal>first|second) half of ${year}`),
    read: (g) => half(Number(g.year), ordinals[g.ordinal!.toLowerCase()]!, g.limit !== undefined),
  },
  {
    name: 'part-of-year',
    form: form(`(?:in |by )?(?<part>early|mid|middle|late)(?: in | of |[ -])${year}`),
    read: (g) => roughly(Number(g.year), parts[g.part!.toLowerCase() as keyof typeof parts]),
  },
  {
    name: 'part-of-next-year',
    form: form('(?:in )?(?<part>early|mid|late)(?: in |[ -])(?<which>this|next) year'),
    read: (g, date) =>
      roughly(
        yearOf(date) + (g.which!.toLowerCase() === 'next' ? 1 : 0),
        parts[g.part!.toLowerCase() as keyof typeof parts],
      ),
  },
  {
    name: 'part-of-month',
    form: form(`(?:in )?(?:early|mid|late)(?: in |[ -])${month}`),
    read: (g, date) => nextMonth(date, monthOf(g.month!)),
  },
  {
    name: 'next-month-of-name',
    form: form(`(?:${isLimit}|in|this|next|during) ${month}(?! (?:\\d|19|20))`),
    read: (g, date) => nextMonth(date, monthOf(g.month!), g.limit !== undefined),
  },
  {
    name: 'season',
    form: form(
      `(?:in |by |this |next )(?:the )?(?<season>spring|summer|autumn|fall|winter)(?: of)?(?: ${year})?`,
    ),
    read: (g, date) =>
      season(
        g.year === undefined ? yearOf(date) : Number(g.year),
        seasons[g.season!.toLowerCase() as keyof typeof seasons],
      ),
  },
  {
    name: 'event',
    form: form(`${limit} (?:the )?(?<event>COP[ -]?\\d{2})`),
    read: (g) => endOfEvent(g.event!),
  },
  {
    name: 'by-year',
    form: form(`${limit} (?:the year )?${year}`),
    read: (g) => endOf.year(Number(g.year)),
  },
  {
    name: 'in-year',
    form: form(`(?:in|during) ${year}`),
    read: (g) => wholeYear(Number(g.year)),
  },
  {
    name: 'this-year',
    form: form('(?:later |before the end of |within |in )?(?<which>this|next|the coming) year'),
    read: (g, date) =>
      reckoned(endOf.year(yearOf(date) + (g.which!.toLowerCase() === 'this' ? 0 : 1))),
  },
  {
    name: 'within',
    form: form(`within (?:the next |the coming )?${count} ${unit}`),
    read: (g, date) => within(date, lengthOf(g)),
  },
  {
    name: 'over',
    form: form(`(?:over|during|for|in) (?:the )?(?:next |coming |following )?${count} ${unit}`),
    read: (g, date) => lasting(date, lengthOf(g)),
  },
];

const recurrent = recurrences(
  {
    twiceAYear: form('(?:twice (?:a|per) year|twice yearly|semi-?annual(?:ly)?|bi-?annually)'),
    every: form(`every ${count} (?<unit>week|month|year)s`),
    everyOtherYear: form('(?:every other year|biennial(?:ly)?)'),
    annually: form(
      '(?:(?:at least )?(?:annually|once a year|every year|each year|yearly)|on an annual basis|an annual)',
    ),
    quarterly: form('(?:quarterly|every quarter|each quarter)'),
    monthly: form('(?:monthly|every month|each month)'),
  },
  lengthOf,
);

const asides: readonly DeadlinePattern[] = [
  {
    name: 'target-year',
    form: form(`${year}(?=(?: [\\w/-]+){0,5}? (?:targets?|goals?)\\b)`),
    isAside: true,
    read: (g) => wholeYear(Number(g.year)),
  },
];

/** How English names deadlines. */
export const englishDeadlines: DeadlineGrammar = {
  patterns: [...dated, ...recurrent, ...asides],
  aside:
    /\b(?:aligned|consistent|in line|in keeping) (?:both )?with\b[^;:.]*$|\bthe (?:global )?(?:goal|target) (?:to|of)\b[^,;:.]*$/iu,
};
