import { bandOf, rankCorrelation } from '@musubi/economics';
import type { Doubt, Driver } from '@musubi/vocabulary';
import type { DrawnPoints } from './drawn-points.ts';

/** How many drivers are named. */
const named = 5;
/** The 99.95 % quantile of the standard normal: chance alone passes it, on either side, once in a thousand times. */
const beyondChance = 3.29;
const probabilities = [0.05, 0.25, 0.5, 0.75, 0.95];

/**
 * Say how sure a figure is, from its values over the draws.
 *
 * Drivers are by Spearman’s rank correlation, over the draws with a result. A Latin hypercube draws parameters all but
 * independently, so that it tells them apart without a regression, and with fewer draws than parameters. One is named
 * if chance would give its correlation less than once in a thousand times, |ρ| √(n − 1) > 3.29 for n draws.
 *
 * @param points - what the parameters were at each draw.
 * @param values_d - the figure at each draw, NaN where it has none; [d].
 * @param central - the figure at the parameters’ own values.
 * @throws RangeError where the draws of the parameters and of the figure are not equally many.
 * @see Saltelli and Marivoet (1990), Reliability Engineering and System Safety 28(2), on rank correlations as measures
 * of sensitivity.
 */
export function doubtOf(points: DrawnPoints, values_d: Float64Array, central: number): Doubt {
  const { draws, seed } = points;
  if (values_d.length !== draws) throw new RangeError(`doubtOf requires ${draws} values`);
  const { failed, quantiles, signShare } = bandOf(values_d, central, probabilities);
  const quantile = (p: number) => orNull(quantiles[probabilities.indexOf(p)]!);
  return {
    draws,
    failed,
    seed,
    median: quantile(0.5),
    low: quantile(0.05),
    high: quantile(0.95),
    p25: quantile(0.25),
    p75: quantile(0.75),
    signShare: orNull(signShare),
    drivers: driversOf(points, values_d),
  };
}

function driversOf({ keys, point_dk }: DrawnPoints, values_d: Float64Array): Driver[] {
  const solved = [...values_d.keys()].filter((d) => !Number.isNaN(values_d[d]));
  const result = Float64Array.from(solved, (d) => values_d[d]!);
  return keys
    .map((parameter, k) => {
      const drawn = Float64Array.from(solved, (d) => point_dk[d * keys.length + k]!);
      return { parameter, rankCorrelation: rankCorrelation(drawn, result) };
    })
    .filter((driver) => strength(driver) * Math.sqrt(solved.length - 1) > beyondChance)
    .sort((one, other) => strength(other) - strength(one))
    .slice(0, named);
}

function strength({ rankCorrelation }: Driver): number {
  return Math.abs(rankCorrelation);
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
