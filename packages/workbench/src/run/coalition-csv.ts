import type { WorldManifest } from '@musubi/atlas';
import type { Coalition, Doubted } from '@musubi/vocabulary';
import { toCsv } from '../file/csv.ts';

const columns = [
  'scenario',
  'horizon',
  'quantity',
  'of',
  'with',
  'value',
  'low',
  'high',
  'signShare',
  'draws',
  'unit',
  'world',
  'year',
  'source',
] as const;

/** One number of a coalition analysis. */
interface Row {
  readonly quantity: string;
  /** Whom or what the number is about. */
  readonly of: string;
  /** The other of two deals. */
  readonly with?: string;
  readonly value: number | Doubted | null;
  readonly unit?: string;
}

/** Write the synergy ledger as CSV, one number a row; an unknown number is empty. */
export function ledgerCsv(coalition: Coalition, world: Pick<WorldManifest, 'sources'>): string {
  const { alone, pairs, mechanisms, deals, dealPairs, interactions, dividends, ...ledger } =
    coalition.ledger;
  return written(coalition, world, [
    ...alone.map((one) => row('alone', one.member, one.usdMillion)),
    ...pairs.map(({ members, usdMillion }) => row('pair-deal', joined(members), usdMillion)),
    row('together', joined(coalition.members), ledger.togetherUsdMillion),
    row('premium', joined(coalition.members), ledger.premiumUsdMillion),
    row('premium-vertical', '', mechanisms.verticalUsdMillion),
    row('premium-overlap', '', mechanisms.overlapUsdMillion),
    row('premium-rest', '', mechanisms.restUsdMillion),
    ...dealPairs.flatMap(({ a, b, ...part }) => [
      { ...row('premium-of-pair', a, part.usdMillion), with: b },
      { ...row('premium-of-pair-vertical', a, part.verticalUsdMillion), with: b },
      { ...row('premium-of-pair-overlap', a, part.overlapUsdMillion), with: b },
      { ...row('premium-of-pair-rest', a, part.restUsdMillion), with: b },
    ]),
    ...deals.flatMap(({ id, ...deal }) => [
      row('deal-shapley', id, deal.shapleyUsdMillion),
      row('deal-banzhaf', id, deal.banzhafUsdMillion),
    ]),
    ...interactions.flatMap(({ a, b, ...index }) => [
      { ...row('interaction-shapley', a, index.shapleyUsdMillion), with: b },
      { ...row('interaction-banzhaf', a, index.banzhafUsdMillion), with: b },
    ]),
    ...dividends.map((dividend) =>
      row('dividend', dividend.deals.join(' + '), dividend.usdMillion),
    ),
    row('gap', '', ledger.gapUsdMillion),
  ]);
}

/** Write what coalitions of members bring, what members and outsiders bring and get, and transfers as CSV, one number a row. */
export function valuesCsv(coalition: Coalition, world: Pick<WorldManifest, 'sources'>): string {
  const { game, joining, burden } = coalition;
  const { smallest, equal } = burden;
  return written(coalition, world, [
    ...game.values.map(({ members, usdMillion }) => row('coalition', joined(members), usdMillion)),
    ...game.shares.flatMap(({ member, ...share }) => [
      row('brings-alone', member, share.aloneUsdMillion),
      row('adds-last', member, share.lastUsdMillion),
      row('shapley', member, share.shapleyUsdMillion),
      row('banzhaf', member, share.banzhafUsdMillion),
      row('gets', member, share.ownUsdMillion),
    ]),
    row('least-core', '', game.core.leastCoreUsdMillion),
    ...game.core.payoffs.map(({ member, usdMillion }) =>
      row('least-core-payoff', member, usdMillion),
    ),
    ...joining.flatMap(({ joiner, ...brings }) => [
      row('joining-gets', joiner, brings.joinerUsdMillion),
      row('joining-members-get', joiner, brings.membersUsdMillion),
      row('joining-premium', joiner, brings.premiumUsdMillion),
    ]),
    ...(smallest.status === 'found'
      ? smallest.transfers.map((one) => row('transfer-smallest', one.member, one.usdMillion))
      : [row('transfer-shortfall', '', smallest.usdMillion)]),
    ...equal.transfers.map((one) => row('transfer-equal', one.member, one.usdMillion)),
    { ...row('transfer-equal-real-income', '', equal.realIncomePercent), unit: 'percent' },
  ]);
}

function row(quantity: string, of: string, value: Row['value']): Row {
  return { quantity, of, value };
}

function joined(members: readonly string[]): string {
  return members.join('-');
}

function written(
  { scenario, horizon, world, version }: Coalition,
  { sources }: Pick<WorldManifest, 'sources'>,
  rows: readonly Row[],
): string {
  const { title, publisher, year } = sources[0]!;
  const shared = {
    scenario: scenario.id,
    horizon,
    world: world.id,
    year: world.year,
    source: `Musubi ${version} on ${title} (${publisher}, ${year})`,
  };
  const lines = rows.map(({ value: given, ...about }) => {
    const { value, doubt } = isDoubted(given) ? given : { value: given, doubt: null };
    const { low = null, high = null, signShare = null, draws = null } = doubt ?? {};
    const line = { unit: 'usdMillion', with: '', ...shared, ...about };
    return { ...line, value, low, high, signShare, draws };
  });
  return toCsv(
    columns,
    lines.map((line) => columns.map((column) => line[column])),
  );
}

function isDoubted(value: Row['value']): value is Doubted {
  return typeof value === 'object' && value !== null;
}
