import { requireCount } from './counter.ts';
import { permuted } from './permutation.ts';
import { uniformAt } from './uniform-at.ts';

/** The largest number below one. */
const nearlyOne = 1 - 2 ** -53;

/** A Latin hypercube sample of which any point can be had on its own. */
export interface LatinHypercube {
  readonly seed: number;
  readonly draws: number;
  /**
   * Give one coordinate of one point, in (0, 1).
   *
   * @param draw - the point, from 0 to draws − 1.
   * @param dimension - any stream number, for example {@link streamOf} a parameter’s name.
   */
  at(draw: number, dimension: number): number;
}

/**
 * Make a Latin hypercube sample: in each dimension, one point in each of as many equal strata as there are draws.
 *
 *   u_dk = (ρ_k(d) + v_dk) / draws ,  ρ_k a random permutation of 0 … draws − 1, v_dk uniform in (0, 1)
 *
 * A coordinate depends on the seed, the number of draws, the draw and the dimension only, so that draws can be shared
 * out over threads and machines, and a dimension keeps its points whatever other dimensions there are.
 *
 * @param seed - a whole number from 0 to 2⁵³ − 1.
 * @param draws - how many points, at least one.
 * @throws RangeError where an argument, or a draw asked for, is out of range.
 * @see McKay, Beckman and Conover (1979), Technometrics 21(2).
 *
 * @example
 * ```ts
 * import { latinHypercube } from '@musubi/economics';
 * const sample = latinHypercube(1, 4);
 * const strata = [0, 1, 2, 3].map((draw) => Math.floor(4 * sample.at(draw, 0)));
 * assert.deepEqual(strata.sort(), [0, 1, 2, 3]);
 * ```
 */
export function latinHypercube(seed: number, draws: number): LatinHypercube {
  requireCount('latinHypercube', 'seed', seed);
  requireCount('latinHypercube', 'draws', draws);
  if (draws < 1) throw new RangeError('latinHypercube requires at least one draw');
  return {
    seed,
    draws,
    at(draw, dimension) {
      requireCount('latinHypercube', 'draw', draw);
      if (draw >= draws) throw new RangeError(`latinHypercube requires a draw below ${draws}`);
      const stratum = permuted(seed, dimension, draws, draw);
      return Math.min((stratum + uniformAt(seed, dimension, draw)) / draws, nearlyOne);
    },
  };
}
