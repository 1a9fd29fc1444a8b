import type { RunRequest } from '@musubi/vocabulary';
import type { WordKey } from '../words/use-words.ts';

/** A field of a form: what it is called, how it is chosen, and what it is at first. */
export interface Field {
  readonly name: string;
  readonly label: WordKey;
  readonly kind: 'text' | 'number' | 'date' | 'choice' | 'scenario' | 'chain';
  readonly choices?: readonly { readonly value: string; readonly label: WordKey }[];
  readonly first: string;
}

/** A page that runs one command. */
export interface RunForm {
  readonly page: 'chains' | 'dependence' | 'ledger' | 'answer' | 'planner' | 'warning';
  readonly fields: readonly Field[];
  /** Make the request from the texts of the fields. */
  request(values: Readonly<Record<string, string>>): RunRequest;
}

const codes = (text: string | undefined) => {
  const list = (text ?? '').split(/[\s,]+/u).filter((code) => code !== '');
  return list.length > 0 ? list : undefined;
};
const number = (text: string | undefined) => (text ? Number(text) : undefined);
const word = (text: string | undefined) => text || undefined;

const horizon: Field = {
  name: 'horizon',
  label: 'form.horizon',
  kind: 'choice',
  choices: [
    { value: '', label: 'form.own' },
    { value: 'short', label: 'horizon.short' },
    { value: 'medium', label: 'horizon.medium' },
    { value: 'long', label: 'horizon.long' },
  ],
  first: '',
};
const scenario: Field = {
  name: 'scenario',
  label: 'form.scenario',
  kind: 'scenario',
  first: 'trilateral-2021',
};
const draws: Field = { name: 'draws', label: 'form.draws', kind: 'number', first: '50' };
const field = (name: string, label: WordKey, first = ''): Field => ({
  name,
  label,
  kind: 'text',
  first,
});
/** Drop what was left empty: a request has no key for it. */
const given = <Values extends object>(values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;

/** The pages that run a command, by their address. */
export const runForms: readonly RunForm[] = [
  {
    page: 'chains',
    fields: [
      { name: 'chain', label: 'form.chain', kind: 'chain', first: 'chips' },
      field('alliance', 'form.alliance', 'USA JPN KOR'),
      field('target', 'form.target', 'CHN'),
      { name: 'threshold', label: 'form.threshold', kind: 'number', first: '' },
    ],
    request: ({ chain = 'chips', alliance, target, threshold }) => ({
      command: 'map',
      arguments: given({
        chain,
        alliance: codes(alliance),
        target: codes(target),
        threshold: number(threshold),
      }),
    }),
  },
  {
    page: 'dependence',
    fields: [
      field('economies', 'form.economies', 'KOR JPN USA'),
      field('on', 'form.on', 'CHN'),
      field('sectors', 'form.sectors'),
      field('products', 'form.products'),
    ],
    request: ({ economies, on, sectors, products }) => ({
      command: 'measure',
      arguments: given({
        economies: codes(economies) ?? ['KOR'],
        on: word(on),
        sectors: codes(sectors),
        products: codes(products),
      }),
    }),
  },
  {
    page: 'ledger',
    fields: [
      scenario,
      {
        name: 'by',
        label: 'form.by',
        kind: 'choice',
        choices: [
          { value: '', label: 'form.members' },
          { value: 'clause', label: 'form.clause' },
          { value: 'sectors', label: 'form.sectorsPlayers' },
        ],
        first: '',
      },
      horizon,
      field('join', 'form.join'),
      draws,
    ],
    request: (values) => ({
      command: 'coalition',
      arguments: given({
        scenario: values.scenario ?? scenario.first,
        by: word(values.by) as 'clause' | 'sectors' | undefined,
        horizon: word(values.horizon) as 'short' | 'medium' | 'long' | undefined,
        join: codes(values.join),
        draws: number(values.draws),
      }),
    }),
  },
  {
    page: 'answer',
    fields: [
      { ...scenario, first: 'exclude-china-chips' },
      horizon,
      field('responder', 'form.responder'),
      draws,
    ],
    request: (values) => ({
      command: 'respond',
      arguments: given({
        scenario: values.scenario ?? 'exclude-china-chips',
        horizon: word(values.horizon) as 'short' | 'medium' | 'long' | undefined,
        responder: codes(values.responder),
        draws: number(values.draws),
      }),
    }),
  },
  {
    page: 'planner',
    fields: [
      {
        name: 'plan',
        label: 'form.plan',
        kind: 'choice',
        choices: [
          { value: 'korea-hydrogen-fluoride', label: 'form.plans.korea-hydrogen-fluoride' },
          { value: 'korea-graphite', label: 'form.plans.korea-graphite' },
        ],
        first: 'korea-hydrogen-fluoride',
      },
      { name: 'points', label: 'form.points', kind: 'number', first: '' },
    ],
    request: ({ plan = 'korea-hydrogen-fluoride', points }) => ({
      command: 'plan',
      arguments: given({ plan, points: number(points) }),
    }),
  },
  {
    page: 'warning',
    fields: [
      field('series', 'form.series'),
      { name: 'since', label: 'form.since', kind: 'date', first: '' },
    ],
    request: ({ series, since }) => ({
      command: 'warn',
      arguments: given({ series: codes(series), since: word(since) }),
    }),
  },
];
