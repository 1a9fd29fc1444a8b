import type { Language, LocalText } from './contract/local-text.ts';
import { type EconomyGroup, economyGroups } from './economy-groups.ts';
import { economyRows } from './economy-names.ts';
import { inventedStates } from './invented-states.ts';
import { nearMatches } from './near-match.ts';
import type { Problem } from './problem.ts';
import { ok, type Result, refuse } from './result.ts';

/** An economy of ISO 3166-1, or the rest of the world. */
export interface Economy {
  /** ISO 3166-1 alpha-3, or `ROW`. */
  readonly code: string;
  /** ISO 3166-1 alpha-2; null for the rest of the world. */
  readonly alpha2: string | null;
  /** ISO 3166-1 numeric, three digits; null for the rest of the world. */
  readonly numeric: string | null;
  /** The CLDR short name. */
  readonly name: LocalText;
}

/** The economy that stands for every economy a table does not list. */
export const restOfWorld: Economy = {
  code: 'ROW',
  alpha2: null,
  numeric: null,
  name: { en: 'Rest of the world', ja: 'その他の国・地域', ko: '기타 국가·지역' },
};

/** The economies of ISO 3166-1 in the order of their alpha-3 codes, then the rest of the world. */
export const economies: readonly Economy[] = [
  ...economyRows.map(([code, alpha2, numeric, en, ja, ko]) => ({
    code,
    alpha2,
    numeric,
    name: { en, ja, ko },
  })),
  restOfWorld,
];

const economyByCode = new Map(economies.map((economy) => [economy.code, economy]));
const groupByCode = new Map(economyGroups.map((group) => [group.code, group]));

/** Look up an economy by its alpha-3 code, or `ROW`. */
export function findEconomy(code: string): Economy | undefined {
  return economyByCode.get(code);
}

/** Look up a named group by its code. */
export function findEconomyGroup(code: string): EconomyGroup | undefined {
  return groupByCode.get(code);
}

/**
 * Name an economy, a group or an invented state in a language.
 *
 * A code that the vocabulary does not hold is its own name, because a world may bring codes of its own.
 *
 * @example
 * ```ts
 * import { economyName } from '@musubi/vocabulary';
 * assert.equal(economyName('TWN', 'ja'), '台湾');
 * assert.equal(economyName('EU-NORTH', 'ko'), 'EU 북부');
 * ```
 */
export function economyName(code: string, language: Language): string {
  const known = economyByCode.get(code) ?? groupByCode.get(code);
  return (known?.name ?? inventedStates[code])?.[language] ?? code;
}

/**
 * List the members of a group on a date, in the order of their codes.
 *
 * @param asOf - an ISO 8601 date; if left out, the latest members (the last ones of a group that ended).
 */
export function membersOf(group: EconomyGroup, asOf?: string): readonly string[] {
  const date = asOf ?? lastDate(group);
  return group.memberships
    .filter(({ from, until }) => (from ?? date) <= date && date <= (until ?? date))
    .map(({ economy }) => economy)
    .sort();
}

function lastDate({ memberships }: EconomyGroup): string {
  return memberships
    .map(({ until }) => until ?? '9999-12-31')
    .sort()
    .at(-1)!;
}

/**
 * Resolve codes of economies and groups to single economies, each once, in the order first named.
 *
 * @param codes - alpha-3 codes, `ROW`, or codes of named groups.
 * @param asOf - the ISO 8601 date of the groups' membership; the latest if left out.
 * @returns the economies' codes, or the first unknown code with the codes nearest to it,
 *   or the first group that had no member on the date.
 *
 * @example
 * ```ts
 * import { resolveEconomies } from '@musubi/vocabulary';
 * const result = resolveEconomies(['TRILATERAL', 'TWN']);
 * assert.deepEqual(result, { ok: true, value: ['JPN', 'KOR', 'USA', 'TWN'] });
 * ```
 */
export function resolveEconomies(
  codes: readonly string[],
  asOf?: string,
): Result<readonly string[], Problem> {
  const resolved = new Set<string>();
  for (const code of codes) {
    const group = groupByCode.get(code);
    if (!group && !economyByCode.has(code)) return refuse(unknownEconomy(code));
    const members = group ? membersOf(group, asOf) : [code];
    if (members.length === 0) return refuse(noMembers(code, asOf));
    for (const economy of members) resolved.add(economy);
  }
  return ok([...resolved]);
}

function noMembers(group: string, asOf = ''): Problem {
  return {
    kind: 'missing-data',
    what: `members of ${group} on ${asOf}`,
    remedy: 'name the economies one by one, or choose a date on which the group existed',
  };
}

/** State that a code names no economy and no group, and list the codes that may have been meant. */
export function unknownEconomy(code: string, own: readonly string[] = []): Problem {
  const candidates = [
    ...own.map((known) => ({ code: known, names: [] })),
    ...economies.map(({ code, alpha2, name }) => ({
      code,
      names: [...Object.values(name), ...(alpha2 ? [alpha2] : [])],
    })),
    ...economyGroups.map(({ code, name }) => ({ code, names: Object.values(name) })),
  ];
  return {
    kind: 'unknown-code',
    scheme: 'economy',
    code,
    known: [...new Set(nearMatches(code, candidates))],
  };
}
