import type { PartyWorth, Worth } from '@musubi/vocabulary';
import { type CsvCell, toCsv } from '../../file/csv.ts';

/** The columns of a worth in CSV. */
export const worthHeader = [
  'scenario',
  'field',
  'horizon',
  'economy',
  'income_usd_million',
  'kept_usd_million',
  'broken_usd_million',
  'worth_usd_million',
  'worth_low_usd_million',
  'worth_high_usd_million',
  'worth_percent',
  'sign_share',
  'driver',
];

/** Write a worth as CSV: a row for each member, and one for all of them with `members` for an economy. */
export function worthCsv(worth: Worth): string {
  return toCsv(worthHeader, worthRows(worth));
}

/** Lay out a worth in rows. */
export function worthRows({ scenario, lever, horizon, parties, total }: Worth): CsvCell[][] {
  return [...parties, { economy: 'members', ...total }].map((party: PartyWorth) => [
    scenario.id,
    lever.field,
    horizon,
    party.economy,
    party.incomeUsdMillion,
    party.kept.usdMillion,
    party.broken.usdMillion,
    party.worth.usdMillion,
    party.doubt?.usdMillion.low ?? null,
    party.doubt?.usdMillion.high ?? null,
    party.worth.percent,
    party.doubt?.usdMillion.signShare ?? null,
    party.doubt?.usdMillion.drivers[0]?.parameter ?? null,
  ]);
}
