import { standardNormal, standardNormalQuantile } from './normal.ts';

/** How a parameter is drawn between the ends of its spread. */
export type Distribution =
  /** Even between the ends. */
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  /** Rising from the lower end to the mode and falling to the upper end. */
  | {
      readonly kind: 'triangular';
      readonly low: number;
      readonly mode: number;
      readonly high: number;
    }
  /** Lognormal on each side of the median; the ends are the 5 % and the 95 % quantile. */
  | {
      readonly kind: 'lognormal';
      readonly low: number;
      readonly median: number;
      readonly high: number;
    }
  /** Normal between the ends, where no end need be finite. */
  | {
      readonly kind: 'normal';
      readonly mean: number;
      readonly deviation: number;
      readonly low: number;
      readonly high: number;
    };

/** What share of a lognormal spread lies below its lower end, and above its upper. */
const lognormalTail = 0.05;
const lognormalEnd = standardNormalQuantile(1 - lognormalTail);

/**
 * Give the quantile of a distribution.
 *
 *   uniform      a + p (b − a)
 *   triangular   a + √(p (b − a)(m − a)) for p ≤ (m − a)/(b − a), else b − √((1 − p)(b − a)(b − m))
 *   lognormal    m (m/a)^(z/z₉₅) for z = Φ⁻¹(p) < 0, else m (b/m)^(z/z₉₅)
 *   normal       μ + s Φ⁻¹(Φ(α) + p (Φ(β) − Φ(α))), α = (a − μ)/s, β = (b − μ)/s
 *
 * It never falls when p, an end or the middle rises, so that draws at the same p keep the order of spreads; of lognormal
 * ones between their ends only.
 *
 * @param p - the probability, in (0, 1).
 * @throws RangeError where p is not between 0 and 1, the ends do not enclose the middle, a lognormal end is not
 * positive, or a deviation is not.
 * @see Kotz and van Dorp (2004), Beyond Beta, chapter 1, for the triangular; Johnson, Kotz and Balakrishnan (1994),
 * Continuous Univariate Distributions 1, chapter 13, for the truncated normal.
 *
 * @example
 * ```ts
 * import { quantileOf } from '@musubi/economics';
 * assert.equal(quantileOf({ kind: 'uniform', low: 2, high: 6 }, 0.25), 3);
 * assert.equal(quantileOf({ kind: 'triangular', low: 0, mode: 1, high: 1 }, 0.25), 0.5);
 * const skewed = { kind: 'lognormal', low: 1, median: 2, high: 8 } as const;
 * assert.ok(Math.abs(quantileOf(skewed, 0.95) - 8) < 1e-12);
 * ```
 */
export function quantileOf(distribution: Distribution, p: number): number {
  requireDistribution(distribution, p);
  switch (distribution.kind) {
    case 'uniform':
      return distribution.low + p * (distribution.high - distribution.low);
    case 'triangular':
      return triangular(distribution, p);
    case 'lognormal': {
      const { low, median, high } = distribution;
      const z = standardNormalQuantile(p) / lognormalEnd;
      return median * (z < 0 ? median / low : high / median) ** z;
    }
    case 'normal': {
      const { mean, deviation, low, high } = distribution;
      const below = standardNormal((low - mean) / deviation);
      const within = standardNormal((high - mean) / deviation) - below;
      const drawn = mean + deviation * standardNormalQuantile(below + p * within);
      return Math.min(Math.max(drawn, low), high);
    }
  }
}

function triangular(
  { low, mode, high }: { readonly low: number; readonly mode: number; readonly high: number },
  p: number,
): number {
  const width = high - low;
  return p * width <= mode - low
    ? low + Math.sqrt(p * width * (mode - low))
    : high - Math.sqrt((1 - p) * width * (high - mode));
}

function requireDistribution(distribution: Distribution, p: number): void {
  const { kind, low, high } = distribution;
  const middle = middleOf(distribution);
  if (!(p > 0 && p < 1)) throw new RangeError(`quantileOf requires p between 0 and 1, not ${p}`);
  if (!(low <= middle && middle <= high))
    throw new RangeError(`quantileOf requires ${low} ≤ ${middle} ≤ ${high}`);
  if (kind === 'lognormal' && !(low > 0))
    throw new RangeError('quantileOf requires positive ends of a lognormal spread');
  if (kind === 'normal' && !(distribution.deviation > 0))
    throw new RangeError('quantileOf requires a positive deviation');
}

function middleOf(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'uniform':
      return distribution.low;
    case 'triangular':
      return distribution.mode;
    case 'lognormal':
      return distribution.median;
    case 'normal':
      return distribution.mean;
  }
}
