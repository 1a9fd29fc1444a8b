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

const year = '(?<year>20\\d{2})\\s*년';
const month = '(?<month>\\d{1,2})\\s*월';
const limit = '(?<limit>\\s*까지)';
const count = '(?<count>\\d{1,3}|한|두|세|네|다섯|여섯|열)\\s*';
const words = ['한', '두', '세', '네', '다섯', '여섯'];
const units: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  일: 'day',
  주: 'week',
  개월: 'month',
  달: 'month',
  년: 'year',
};

const form = (source: string) => new RegExp(source, 'gu');

function lengthOf({ count: counted, unit }: Groups) {
  const word = counted === '열' ? 10 : words.indexOf(counted!) + 1;
  return { count: word > 0 ? word : Number(counted), unit: units[unit!]! };
}

/** Give the year that 올해 or 내년 means. */
function yearMeant(which: string | undefined, date: string): number {
  return yearOf(date) + (which === '내년' ? 1 : 0);
}

const dated: readonly DeadlinePattern[] = [
  {
    name: 'fiscal-year',
    form: form('(?<year>20\\d{2})\\s*회계연도(?!\\s*부터)(?:\\s*말)?(?:까지|에)?'),
    read: (g) => endOf.year(Number(g.year)),
  },
  {
    name: 'day',
    form: form(`${year}\\s*${month}\\s*(?<day>\\d{1,2})\\s*일${limit}?`),
    read: (g) => namedDay(Number(g.year), Number(g.month), Number(g.day)),
  },
  {
    name: 'month',
    form: form(`${year}\\s*${month}(?:\\s*(?:초|중순|하순|(?<end>말)))?(?:${limit}|에)?`),
    read: (g) => namedMonth(Number(g.year), Number(g.month), (g.limit ?? g.end) !== undefined),
  },
  {
    name: 'quarter',
    form: form(
      `(?:${year}|(?<which>올해|금년|내년))\\s*(?:제\\s*)?(?<number>[1-4])\\s*분기(?<end>\\s*말)?(?:${limit}|에)?`,
    ),
    read: (g, date) =>
      quarter(
        g.year === undefined ? yearMeant(g.which, date) : Number(g.year),
        Number(g.number),
        (g.limit ?? g.end) !== undefined,
      ),
  },
  {
    name: 'half',
    form: form(
      `(?:${year}|(?<which>올해|금년|내년))\\s*(?<part>상|하)반기(?<end>\\s*말)?(?:${limit}|에)?`,
    ),
    read: (g, date) =>
      half(
        g.year === undefined ? yearMeant(g.which, date) : Number(g.year),
        g.part === '상' ? 1 : 2,
        (g.limit ?? g.end) !== undefined,
      ),
  },
  {
    name: 'part-of-year',
    form: form(`${year}\\s*(?<part>초|중반|후반)(?:에|까지)?`),
    read: (g) =>
      roughly(Number(g.year), g.part === '초' ? 'early' : g.part === '중반' ? 'mid' : 'late'),
  },
  {
    name: 'end-of-year',
    form: form(`${year}\\s*(?:말(?:까지|에)?|까지|내에?|안에|중에?)`),
    read: (g) => endOf.year(Number(g.year)),
  },
  {
    name: 'in-year',
    form: form(`${year}에`),
    read: (g) => wholeYear(Number(g.year)),
  },
  {
    name: 'end-of-this-year',
    form: form('(?<which>올해|금년|내년)\\s*(?:말(?:까지)?|안에|내에?|중에?|까지)'),
    read: (g, date) => reckoned(endOf.year(yearMeant(g.which, date))),
  },
  {
    name: 'year-end',
    form: form('(?:연말까지|연내에?|연말에)'),
    read: (_, date) => reckoned(endOf.year(yearOf(date))),
  },
  {
    name: 'part-of-month',
    form: form(`${month}\\s*(?:초|중순|말|중)?(?:에|까지)`),
    read: (g, date) => nextMonth(date, Number(g.month)),
  },
  {
    name: 'event',
    form: form('(?<event>COP ?\\d{2})까지'),
    read: (g) => endOfEvent(g.event!),
  },
  {
    name: 'within',
    form: form(`${count}(?<unit>일|주|개월|달|년)\\s*(?:이내|내|안)에?`),
    read: (g, date) => within(date, lengthOf(g)),
  },
  {
    name: 'over',
    form: form(`(?:향후|앞으로)?\\s*${count}(?<unit>년)(?:간|\\s*동안|에\\s*걸쳐)`),
    read: (g, date) => lasting(date, lengthOf(g)),
  },
];

const recurrent = recurrences(
  {
    twiceAYear: form('(?:연|년)\\s*2\\s*회|반기별로?|반기마다'),
    every: form(`${count}(?<unit>년|개월)마다`),
    everyOtherYear: form('격년(?:으로)?'),
    annually: form('(?:(?:최소|적어도)\\s*)?(?:(?:연|년)\\s*1\\s*회|매년|해마다|연례)'),
    quarterly: form('(?:분기별로?|분기마다|매 ?분기)'),
    monthly: form('(?:매월|매달)'),
  },
  lengthOf,
);

/** How Korean names deadlines. */
export const koreanDeadlines: DeadlineGrammar = {
  patterns: [
    ...dated,
    ...recurrent,
    {
      name: 'target-year',
      form: form(`${year}(?=\\s*(?:[가-힣]+\\s*){0,3}(?:목표))`),
      isAside: true,
      read: (g) => wholeYear(Number(g.year)),
    },
  ],
  aside: /(?:에 부합하는|과 일치하는)\s*$/u,
};
