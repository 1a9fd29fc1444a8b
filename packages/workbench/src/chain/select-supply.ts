import {
  type Chain,
  type ChainNode,
  type ChainSource,
  type Interval,
  lastDayOf,
  parsePeriod,
  type Share,
  type Supply,
} from '@musubi/vocabulary';

/** What chooses between the distributions of a node. */
export interface SupplyChoice {
  /** The bases in the order of preference; a basis that is not named is not used. */
  readonly bases: readonly Share['basis'][];
  /** The date of knowledge, ISO 8601; null when everything is known. */
  readonly asOf: string | null;
}

/** Where plants stand says most about what a border can stop; what crosses borders says least about supply. */
export const usualBases: readonly Share['basis'][] = ['plant', 'headquarters', 'trade'];

/** The distribution of a node that was chosen, as limits that agree with one another. */
export interface SelectedSupply {
  readonly supply: Supply;
  /** The lowest and the highest share of each named economy or group, fractions. */
  readonly shares: ReadonlyMap<string, Interval>;
  /** What economies that are not named hold together. */
  readonly unnamed: Interval;
  /** The most that one economy can hold that is not named. */
  readonly unnamedAtMost: number;
}

/** Find the last day on which a source may first have been read: a source known to a year counts from its end. */
export function knownFrom({ published, year }: Pick<ChainSource, 'published' | 'year'>): string {
  if (published === undefined) return `${year}-12-31`;
  const period = parsePeriod(published);
  return period.ok ? lastDayOf(period.value) : published;
}

/** A distribution this many years older than the latest is still preferred if it leaves less unnamed. */
const freshYears = 3;

/**
 * Choose the distribution of a node. The first basis that has one decides; of those on it that are at most three years older
 * than the latest, the one that leaves least to economies it does not name; then the latest, then the best grade.
 *
 * @returns null where none is known on the date and on the bases; that is unknown, not zero.
 */
export function selectSupply(
  { supply }: Pick<ChainNode, 'supply'>,
  { sources }: Pick<Chain, 'sources'>,
  { bases, asOf }: SupplyChoice,
): SelectedSupply | null {
  const isKnown = ({ source }: Supply) => {
    const cited = sources[source];
    return asOf === null || (cited !== undefined && knownFrom(cited) <= asOf);
  };
  const known = supply.filter((one) => bases.includes(one.basis) && isKnown(one));
  const basis = bases.find((preferred) => known.some((one) => one.basis === preferred));
  const onBasis = known.filter((one) => one.basis === basis);
  const latest = Math.max(...onBasis.map(({ year }) => year));
  const chosen = onBasis
    .filter(({ year }) => year >= latest - freshYears)
    .toSorted(
      (a, b) =>
        named(b) - named(a) ||
        b.year - a.year ||
        (a.grade < b.grade ? -1 : Number(a.grade > b.grade)),
    )[0];
  return chosen === undefined ? null : limitsOf(chosen);
}

/** What a distribution accounts for at least, in tenths; less than a tenth makes no difference. */
function named({ shares }: Supply): number {
  const lowest = Object.values(shares).map((share) => intervalOf(share)[0]);
  return Math.round(10 * lowest.reduce((sum, low) => sum + low, 0));
}

/**
 * Give the limits of a distribution: what is printed, narrowed by the fact that shares add up to one.
 *
 *   high_i ≤ 1 − Σ_{k≠i} low_k,   unnamed ∈ [max(0, 1 − Σ high), max(0, 1 − Σ low)]
 */
export function limitsOf(supply: Supply): SelectedSupply {
  const printed = Object.entries(supply.shares).map(
    ([economy, share]) => [economy, intervalOf(share)] as const,
  );
  const lowest = printed.reduce((sum, [, [low]]) => sum + low, 0);
  const shares = new Map(
    printed.map(([economy, [low, high]]): [string, Interval] => [
      economy,
      [low, Math.max(low, Math.min(high, 1 - lowest + low))],
    ]),
  );
  const highest = printed.reduce((sum, [, [, high]]) => sum + high, 0);
  const unnamed: Interval = [Math.max(0, 1 - highest), Math.max(0, 1 - lowest)];
  return {
    supply,
    shares,
    unnamed,
    unnamedAtMost: Math.min(supply.unnamedAtMost ?? 1, unnamed[1]),
  };
}

function intervalOf(share: Supply['shares'][string]): Interval {
  if (share === null) return [0, 1];
  return typeof share === 'number' ? [share, share] : share;
}
