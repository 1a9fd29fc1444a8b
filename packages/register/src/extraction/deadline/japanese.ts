import { calendarDay } from './calendar.ts';
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
  wholeYear,
  within,
  yearOf,
} from './moment.ts';
import type { DeadlineGrammar, DeadlinePattern, Groups } from './pattern.ts';
import { recurrences } from './recurrences.ts';

const year = '(?:(?<year>20\\d{2})年|令和(?<reiwa>\\d{1,2}|元)年)';
const month = '(?<month>\\d{1,2})月';
const count = '(?<count>\\d{1,3}|[一二三四五六七八九十])';
const kanji = '一二三四五六七八九十';
const limit = '(?<limit>まで(?:に)?)';
const units: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  日: 'day',
  週間: 'week',
  か月: 'month',
  ヶ月: 'month',
  カ月: 'month',
  箇月: 'month',
  年: 'year',
};

const form = (source: string) => new RegExp(source, 'gu');

/** Give the Gregorian year of a year of the common era or of Reiwa, whose first year is 2019. */
function yearIn({ year: common, reiwa }: Groups): number {
  if (common !== undefined) return Number(common);
  return 2018 + (reiwa === '元' ? 1 : Number(reiwa));
}

function lengthOf({ count: counted, unit }: Groups) {
  const digit = kanji.indexOf(counted!) + 1;
  return { count: digit > 0 ? digit : Number(counted), unit: units[unit!]! };
}

/** Give the fiscal year, from 1 April, in which a date lies. */
function fiscalYearOf(date: string): number {
  const { year: now, month: current } = calendarDay(date);
  return current >= 4 ? now : now - 1;
}

const dated: readonly DeadlinePattern[] = [
  {
    name: 'fiscal-year',
    form: form(`${year}度(?!から|より)末?(?:${limit}|中に?|内に?)?`),
    read: (g) => endOf.fiscalYear(yearIn(g)),
  },
  {
    name: 'this-fiscal-year',
    form: form('(?<which>今|本|来)年度(?:末)?(?:までに?|中に?|内に?)'),
    read: (g, date) => reckoned(endOf.fiscalYear(fiscalYearOf(date) + (g.which === '来' ? 1 : 0))),
  },
  {
    name: 'day',
    form: form(`${year}${month}(?<day>\\d{1,2})日${limit}?`),
    read: (g) => namedDay(yearIn(g), Number(g.month), Number(g.day)),
  },
  {
    name: 'month',
    form: form(`${year}${month}(?:上旬|初旬|中旬|下旬)?(?<end>末)?${limit}?`),
    read: (g) => namedMonth(yearIn(g), Number(g.month), (g.limit ?? g.end) !== undefined),
  },
  {
    name: 'quarter',
    form: form(`${year}の?第(?<number>[1-4一二三四])四半期(?<end>末)?${limit}?`),
    read: (g) => {
      const number = kanji.indexOf(g.number!) + 1 || Number(g.number);
      return quarter(yearIn(g), number, (g.limit ?? g.end) !== undefined);
    },
  },
  {
    name: 'half',
    form: form(`${year}の?(?<part>上半期|前半|上期|下半期|後半|下期)(?<end>末)?${limit}?`),
    read: (g) =>
      half(yearIn(g), /^[上前]/u.test(g.part!) ? 1 : 2, (g.limit ?? g.end) !== undefined),
  },
  {
    name: 'part-of-year',
    form: form(`${year}の?(?<part>初頭|初め|早期|半ば|中頃|終盤)(?:までに?|に)?`),
    read: (g) => {
      const part = /^[初早]/u.test(g.part!) ? 'early' : g.part === '終盤' ? 'late' : 'mid';
      return roughly(yearIn(g), part);
    },
  },
  {
    name: 'end-of-year',
    form: form(`${year}(?:の?年?末(?:までに?|に)?|まで(?:に)?|中に?|内に?)`),
    read: (g) => endOf.year(yearIn(g)),
  },
  {
    name: 'in-year',
    form: form(`${year}に`),
    read: (g) => wholeYear(yearIn(g)),
  },
  {
    name: 'end-of-this-year',
    form: form('(?<which>本|今|来)年(?:末(?:までに?)?|中に?|内に?)'),
    read: (g, date) => reckoned(endOf.year(yearOf(date) + (g.which === '来' ? 1 : 0))),
  },
  {
    name: 'year-end',
    form: form('(?:年末までに?|年内に?)'),
    read: (_, date) => reckoned(endOf.year(yearOf(date))),
  },
  {
    name: 'part-of-month',
    form: form(`(?<!年)${month}(?:上旬|初旬|初め|中旬|下旬)?(?:までに?|中に?|に)`),
    read: (g, date) => nextMonth(date, Number(g.month)),
  },
  {
    name: 'event',
    form: form('(?<event>COP ?\\d{2})までに?'),
    read: (g) => endOfEvent(g.event!),
  },
  {
    name: 'within',
    form: form(`${count}(?<unit>日|週間|か月|ヶ月|カ月|箇月|年)以内に?`),
    read: (g, date) => within(date, lengthOf(g)),
  },
  {
    name: 'over',
    form: form(`(?:今後|次の|向こう)?${count}(?<unit>年)間(?:にわたり|にわたって|で)?`),
    read: (g, date) => lasting(date, lengthOf(g)),
  },
];

const recurrent = recurrences(
  {
    twiceAYear: form('(?:年に?[2二]回|半年ごとに?|半年に[1一]回)'),
    every: form(`${count}(?<unit>年|か月|ヶ月|カ月)(?:ごと|毎)に?`),
    annually: form('(?:(?:少なくとも)?(?:年に?[1一]回|毎年|年次)|例年)'),
    quarterly: form('四半期(?:ごと|毎)に?'),
    monthly: form('毎月'),
  },
  lengthOf,
);

/** How Japanese names deadlines. */
export const japaneseDeadlines: DeadlineGrammar = {
  patterns: [
    ...dated,
    ...recurrent,
    {
      name: 'target-year',
      form: form(`${year}(?=の?(?:目標|削減目標))`),
      isAside: true,
      read: (g) => wholeYear(yearIn(g)),
    },
  ],
  aside: /(?:に沿って|と整合的に|に合致する形で)$/u,
};
