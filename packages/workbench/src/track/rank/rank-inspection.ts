import type {
  BreachAssumption,
  Commitment,
  Health,
  InspectionRanking,
  Lever,
  RankedCommitment,
} from '@musubi/vocabulary';

/** A commitment with its levers and the worst health of its obligations. */
export interface Inspectable {
  readonly commitment: Pick<Commitment, 'code' | 'summary'>;
  readonly health: Health;
  readonly levers: readonly Pick<Lever, 'scenario' | 'field' | 'horizon' | 'result'>[];
}

type Scored = Omit<RankedCommitment, 'rank' | 'rankLow' | 'rankHigh'>;

/**
 * Rank where inspection effort is worth most: by worth × probability that the promise is not kept.
 *
 * The probability is assumed, by health, within limits. Promises of one health share theirs, so that their order does not depend
 * on it; those of two healths are in a sure order only if the one stands above at every pair of probabilities within the limits.
 * A commitment’s best rank is one more than how many surely stand above it, its worst leaves below it those that surely do.
 *
 * A commitment without a computed lever is listed as not appraised: its worth is unknown, which is not zero.
 *
 * @param version - the version of Musubi.
 */
export function rankInspection(
  commitments: readonly Inspectable[],
  assumption: InspectionRanking['assumption'],
  version: string,
): InspectionRanking {
  const scored = commitments
    .flatMap((one) => one.levers.flatMap((lever) => score(one, lever, assumption)))
    .toSorted(
      (a, b) => b.expectedLossUsdMillion - a.expectedLossUsdMillion || (a.code < b.code ? -1 : 1),
    );
  const isAbove = (a: Scored, b: Scored) => surelyAbove(a, b, assumption);
  return {
    format: 'musubi-ranking/1',
    version,
    assumption,
    ranked: scored.map((one, at) => ({
      rank: at + 1,
      rankLow: 1 + scored.filter((other) => isAbove(other, one)).length,
      rankHigh: scored.length - scored.filter((other) => isAbove(one, other)).length,
      ...one,
    })),
    notAppraised: commitments.flatMap(({ commitment: { code, summary }, levers }) => {
      if (levers.some(({ result }) => result !== null)) return [];
      return [{ code, summary, reason: levers.length === 0 ? 'no-lever' : 'not-computed' }];
    }),
  };
}

function score(
  { commitment: { code, summary }, health }: Inspectable,
  { scenario, field, horizon, result }: Inspectable['levers'][number],
  assumption: InspectionRanking['assumption'],
): Scored[] {
  if (result === null) return [];
  const probability = assumption[health].central;
  return [
    {
      code,
      summary,
      scenario,
      field,
      horizon,
      health,
      probability,
      worthUsdMillion: result.worth,
      bandUsdMillion: result.band,
      signShare: result.signShare,
      expectedLossUsdMillion: result.worth * probability,
      runSha256: result.runSha256,
    },
  ];
}

/** Tell whether one commitment stands above another at every probability within the limits. */
function surelyAbove(a: Scored, b: Scored, assumption: InspectionRanking['assumption']): boolean {
  if (a === b) return false;
  const [x, y] = [a.worthUsdMillion, b.worthUsdMillion];
  if (a.health === b.health) return x > y && assumption[a.health].low > 0;
  const [lowest] = ends(x, assumption[a.health]);
  const [, highest] = ends(y, assumption[b.health]);
  return lowest > highest;
}

/** The least and the most loss to expect. */
function ends(worth: number, { low, high }: BreachAssumption): readonly [number, number] {
  return worth >= 0 ? [worth * low, worth * high] : [worth * high, worth * low];
}
