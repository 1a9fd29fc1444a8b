import type { Problem } from '@musubi/vocabulary';

/** A problem on its way out of a transaction, which it undoes. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}
