import type { Agreement } from '@musubi/vocabulary';
import { alphaOfMatrix, coincidences, type Metric, summed, type Unit } from './alpha.ts';
import { seeded } from './seeded.ts';

/** Krippendorff's alpha with its interval and what it allows to say. */
export type MeasuredAgreement = Pick<
  Agreement,
  'metric' | 'alpha' | 'interval' | 'units' | 'verdict'
>;

const resamples = 10_000;

/**
 * Measure how far observers agree: alpha, its 95 % interval and a verdict.
 *
 * The interval is between the 2.5 % and 97.5 % quantiles of alpha over resamples of units with replacement, each with the
 * values of all its observers. Units are what is drawn from a population, and values within one are not independent, so
 * units are resampled; Krippendorff's own bootstrap draws pairs of values against a fixed expected disagreement, takes them
 * for independent, and is narrower. Resamples in which nothing varies have no alpha and are left out.
 *
 * @param seed - of the resamples.
 * @see Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 13; Hughes (2021), krippendorffsalpha, The R
 *   Journal 13(1)
 */
export function measureAgreement(
  units: readonly Unit[],
  metric: Metric,
  seed: number,
): MeasuredAgreement {
  const { values, perUnit } = coincidences(units);
  const alphaOf = (drawn: readonly Float64Array[]) =>
    alphaOfMatrix(summed(drawn, values.length ** 2), values, metric);
  const alpha = alphaOf(perUnit);
  const interval = alpha === null ? null : intervalOf(perUnit, alphaOf, seeded(seed));
  return { metric, alpha, interval, units: perUnit.length, verdict: verdictOf(alpha) };
}

function intervalOf(
  perUnit: readonly Float64Array[],
  alphaOf: (drawn: readonly Float64Array[]) => number | null,
  draw: () => number,
): [number, number] | null {
  if (perUnit.length < 2) return null;
  const alphas = Array.from({ length: resamples }, () =>
    alphaOf(perUnit.map(() => perUnit[Math.floor(draw() * perUnit.length)]!)),
  ).filter((alpha) => alpha !== null);
  const sorted = alphas.sort((a, b) => a - b);
  return [quantile(sorted, 0.025), quantile(sorted, 0.975)];
}

/** Interpolate a quantile: definition 7 of Hyndman and Fan (1996). */
function quantile(sorted: readonly number[], p: number): number {
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)]!;
  return below + (place - Math.floor(place)) * (sorted[Math.ceil(place)]! - below);
}

/**
 * Say what an alpha allows: from .8 plain conclusions, from .667 tentative ones, below none.
 *
 * @see Krippendorff (2019), Content Analysis, 4th edition, section 12.7
 */
export function verdictOf(alpha: number | null): Agreement['verdict'] {
  if (alpha === null) return 'undefined';
  if (alpha >= 0.8) return 'plain';
  return alpha >= 0.667 ? 'tentative' : 'not-reliable';
}
