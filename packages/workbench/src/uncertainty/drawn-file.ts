import { type Distribution, latinHypercube, quantileOf, streamOf } from '@musubi/economics';
import type { ParameterFile } from '@musubi/vocabulary';
import { thetaKey } from './parameter-key.ts';
import { spreadDistribution, thetaDistribution } from './spread-distribution.ts';

/** How parameters are drawn: which sample, and how many draws it has. */
export interface DrawDesign {
  readonly seed: number;
  readonly draws: number;
}

type Horizon = ParameterFile['horizons']['short'];
type Spread = Horizon['epsilon'];
type Draw = (key: string, distribution: Distribution) => number;

/**
 * Draw a parameter file: the same file, with drawn values in place of its own.
 *
 * Each parameter has its own dimension of a Latin hypercube, by its name only, so that it keeps its draws whatever
 * else is in the file. A parameter takes the same quantile at every horizon, so that a draw keeps the order of the
 * horizons. A row of the sectoral list is one parameter, shared by all its divisions.
 *
 * @param draw - which draw, from 0 to draws − 1.
 */
export function drawnFile(file: ParameterFile, design: DrawDesign, draw: number): ParameterFile {
  const sample = latinHypercube(design.seed, design.draws);
  const drawn: Draw = (key, distribution) =>
    quantileOf(distribution, sample.at(draw, streamOf(key)));
  const { short, medium, long } = file.horizons;
  return {
    ...file,
    horizons: {
      short: drawnHorizon(short, drawn),
      medium: drawnHorizon(medium, drawn),
      long: drawnHorizon(long, drawn),
    },
    sectoralTheta: file.sectoralTheta.map((row) => ({
      ...row,
      value: drawn(thetaKey(row), thetaDistribution(row)),
    })),
    ...(file.response && {
      response: {
        ownLossPercent: drawnSpread('ownLossBudget', file.response.ownLossPercent, drawn),
      },
    }),
  };
}

function drawnHorizon({ theta, epsilon, eta, sigma, mu }: Horizon, drawn: Draw): Horizon {
  return {
    theta:
      'sectoral' in theta
        ? { ...theta, factor: drawnSpread('thetaFactor', theta.factor, drawn) }
        : drawnSpread('theta', theta, drawn),
    epsilon: drawnSpread('epsilon', epsilon, drawn),
    eta: drawnSpread('eta', eta, drawn),
    sigma: drawnSpread('sigma', sigma, drawn),
    mu: mu.value === 'mobile' ? mu : atLeastStuck(drawnSpread('mu', mu, drawn)),
  };
}

function drawnSpread(key: string, spread: Spread, drawn: Draw): Spread {
  return { ...spread, value: drawn(key, spreadDistribution(spread)) };
}

/** Labour cannot be less mobile than stuck in its sector, μ = 1, which an unbounded distribution may draw. */
function atLeastStuck(mu: Spread): Spread {
  return { ...mu, value: Math.max(mu.value, 1) };
}
