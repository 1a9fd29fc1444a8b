import { gmres, krylovFloats } from '../array/gmres.ts';
import { kernels } from '../array/kernels.ts';
import { inputProducts } from './input-products.ts';
import type { LeontiefSystem } from './leontief-system.ts';

/** How a solve of a Leontief system ended. */
export interface LeontiefEnding {
  /** `limit` when the products ran out; the solution is then not one. */
  readonly status: 'converged' | 'limit';
  /** Products with the coefficients. */
  readonly iterations: number;
  /** What is left of the right-hand side, relative to it. */
  readonly residual: number;
}

/** A solution with how it was reached. */
export interface LeontiefSolution extends LeontiefEnding {
  /** [economy][sector]. */
  readonly solution_nj: Float64Array;
}

const limits = { tolerance: 1e-12, iterationLimit: 1000 };
const depth = 60;

/**
 * Find the output that a final demand calls for, directly and through inputs of inputs.
 *
 *   x = A x + f,  x = (I − A)⁻¹ f = L f
 *
 * The inverse is not formed; the system is solved by GMRES from products with A.
 *
 * @param demand_nj - f, by the economy and sector that sell; [economy][sector].
 * @throws RangeError when the demand does not fit the system or is not finite.
 * @example
 * ```ts
 * import { leontiefSystem, requiredOutput } from '@musubi/economics';
 * const system = leontiefSystem({
 *   economies: 1,
 *   sectors: 2,
 *   trade_jni: Float64Array.of(1000, 2000),
 *   use_nkj: Float64Array.of(150, 500, 200, 100),
 * });
 * const { status, solution_nj } = requiredOutput(system, Float64Array.of(600, 1500));
 * assert.equal(status, 'converged');
 * assert.deepEqual([...solution_nj].map((x) => x.toFixed(2)), ['1247.52', '1841.58']);
 * ```
 * @see Miller and Blair (2009), Input–Output Analysis, section 2.2.
 */
export function requiredOutput(system: LeontiefSystem, demand_nj: Float64Array): LeontiefSolution {
  requireVector(system, demand_nj, 'requiredOutput');
  return solve(system, demand_nj, inputProducts(system).inputsOf);
}

/**
 * Add up what is in a unit of output, directly and through inputs of inputs: prices from costs.
 *
 *   p = Aᵀ p + v,  pᵀ = vᵀ (I − A)⁻¹ = vᵀ L
 *
 * With v = value added per unit of output, p is one wherever inputs pay no tariff.
 *
 * @param content_nj - v, per unit of output; [economy][sector].
 * @throws RangeError when the content does not fit the system or is not finite.
 * @see Miller and Blair (2009), Input–Output Analysis, section 2.6.
 */
export function embodiedContent(
  system: LeontiefSystem,
  content_nj: Float64Array,
): LeontiefSolution {
  requireVector(system, content_nj, 'embodiedContent');
  return solve(system, content_nj, inputProducts(system).costsOf);
}

function solve(
  { economies, sectors }: LeontiefSystem,
  right_nj: Float64Array,
  product: (vector: Float64Array, into: Float64Array) => void,
): LeontiefSolution {
  const length = economies * sectors;
  const loops = kernels();
  loops.reset(krylovFloats(length, depth) + 2 * length);
  const solution = loops.allocate(length);
  const right = loops.allocate(length);
  right.set(right_nj);
  const { vector, image, solve: solveSystem } = gmres(loops, length, depth);
  const multiply = () => {
    product(vector, image);
    for (let at = 0; at < length; at++) image[at] = vector[at] - image[at];
  };
  const ending = solveSystem(solution, right, multiply, limits);
  return { ...ending, solution_nj: solution.slice() };
}

function requireVector(
  { economies, sectors }: LeontiefSystem,
  vector_nj: Float64Array,
  caller: string,
): void {
  if (vector_nj.length !== economies * sectors || !vector_nj.every(Number.isFinite))
    throw new RangeError(`${caller} requires economies × sectors finite numbers`);
}
