import type { Distribution } from '@musubi/economics';
import type { ParameterFile } from '@musubi/vocabulary';

type Spread = ParameterFile['horizons']['short']['epsilon'];
type SectoralTheta = ParameterFile['sectoralTheta'][number];

/** Give the distribution that a parameter is drawn from, as its spread declares it. */
export function spreadDistribution({ distribution, value, low, high }: Spread): Distribution {
  switch (distribution) {
    case 'uniform':
      return { kind: 'uniform', low, high };
    case 'triangular':
      return { kind: 'triangular', low, mode: value, high };
    case 'lognormal':
      return { kind: 'lognormal', low, median: value, high };
  }
}

/**
 * Give the distribution that a sector’s θ is drawn from.
 *
 * With a standard error it is normal, cut off at the bounds. Without one the bounds are the spread between studies,
 * and it is triangular with its mode at the value.
 */
export function thetaDistribution({
  value,
  standardError,
  low,
  high,
}: SectoralTheta): Distribution {
  return standardError === null
    ? { kind: 'triangular', low, mode: value, high }
    : { kind: 'normal', mean: value, deviation: standardError, low, high };
}
