import { hessenbergProblem } from './hessenberg.ts';
import type { Kernels } from './kernels-port.ts';

/** When to end; see {@link gmres}. */
interface KrylovOptions {
  /** ‖b − A x‖ over ‖b‖ at which the solution is good. */
  readonly tolerance: number;
  /** Products with A after which the solve gives up. */
  readonly iterationLimit: number;
}

/** How a solve of a linear system ended. */
interface KrylovEnding {
  readonly status: 'converged' | 'limit';
  /** Products with A. */
  readonly iterations: number;
  /** ‖b − A x‖ over ‖b‖; zero where b is. */
  readonly residual: number;
}

/** A solver of linear systems that are known by their products only, with memory allocated once. */
export interface KrylovSolver {
  /** What is to be multiplied; for the caller to read. */
  readonly vector: Float64Array;
  /** The product; for the caller to write. */
  readonly image: Float64Array;
  /**
   * Solve A x = b, starting from zero.
   *
   * @param solution - x, written; on the kernels' memory.
   * @param right - b, on the kernels' memory; lost.
   * @param multiply - writes A times `vector` to `image`.
   */
  solve(
    solution: Float64Array,
    right: Float64Array,
    multiply: () => void,
    options: KrylovOptions,
  ): KrylovEnding;
}

/** Below which part of its length a vector must fall by orthogonalisation for it to be done again. */
const cancellation = 0.1;

/** How many float64s a solver takes from its kernels. */
export function krylovFloats(length: number, depth: number): number {
  return (depth + 4) * length + depth + 2;
}

/**
 * Make a solver by the generalised minimal residual method: the solution combines b, A b, A² b, … so that the residual
 * is least. It starts afresh from the solution so far after `depth` products.
 *
 * Vectors are made orthogonal by classical Gram–Schmidt, which is two products of matrix and vector, and again where
 * they cancel.
 *
 * @param kernels - the loops, on whose memory the solver works.
 * @param length - how long the vectors are.
 * @param depth - how many products a solution combines.
 * @see Saad and Schultz (1986), SIAM Journal on Scientific and Statistical Computing 7(3), algorithm 4.
 */
export function gmres(kernels: Kernels, length: number, depth: number): KrylovSolver {
  const vector = kernels.allocate(length);
  const image = kernels.allocate(length);
  const basis = kernels.allocate((depth + 1) * length);
  const combination = kernels.allocate(length);
  const product = kernels.allocate(depth + 1);
  const square = kernels.allocate(1);
  const problem = hessenbergProblem(depth);

  const norm = (of: Float64Array): number => {
    kernels.multiply(square, of, 1, 1, length, of);
    return Math.sqrt(square[0]);
  };

  /** Append a vector over its length to the basis. */
  const append = (row: number, direction: Float64Array, size: number) => {
    for (let at = 0, cell = row * length; at < length; at++, cell++)
      basis[cell] = direction[at] / size;
  };

  /** Take its parts along the basis out of the image and add them to a column. */
  const project = (rows: number, column_r: Float64Array) => {
    kernels.multiply(product, basis, 1, rows, length, image);
    kernels.multiplyTransposed(combination, basis, 1, rows, length, product);
    kernels.addScaled(image, -1, combination);
    for (let row = 0; row < rows; row++) column_r[row] += product[row];
  };

  /** Multiply the last vector of the basis and write the product's parts along the basis; give the size of the rest. */
  const extend = (rows: number, multiply: () => void, column_r: Float64Array): number => {
    vector.set(basis.subarray((rows - 1) * length, rows * length));
    multiply();
    const before = norm(image);
    column_r.fill(0);
    project(rows, column_r);
    let rest = norm(image);
    if (rest < cancellation * before) {
      project(rows, column_r);
      rest = norm(image);
    }
    return rest;
  };

  /** Add the best combination of the first vectors of the basis to the solution. */
  const improve = (solution: Float64Array, rows: number) => {
    problem.solve(product);
    kernels.multiplyTransposed(combination, basis, 1, rows, length, product);
    kernels.addScaled(solution, 1, combination);
  };

  return {
    vector,
    image,
    solve(solution, right, multiply, { tolerance, iterationLimit }) {
      solution.fill(0);
      const whole = norm(right);
      const good = tolerance * whole;
      let residual = whole;
      let iterations = 0;
      while (residual > good && iterations < iterationLimit) {
        append(0, right, residual);
        problem.begin(residual);
        let rows = 0;
        for (; rows < depth && residual > good && iterations < iterationLimit; iterations++) {
          const rest = extend(++rows, multiply, problem.column_r);
          residual = problem.append(rest);
          append(rows, image, rest);
        }
        improve(solution, rows);
        if (rows < depth) break;
        vector.set(combination);
        multiply();
        kernels.addScaled(right, -1, image);
        residual = norm(right);
      }
      return {
        status: residual <= good ? 'converged' : 'limit',
        iterations,
        residual: whole > 0 ? residual / whole : 0,
      };
    },
  };
}
