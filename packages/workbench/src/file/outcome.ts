import { type Problem, type Result, refuse } from '@musubi/vocabulary';

/** What a use case gives: a value, or everything that is wrong with its input, the most important first. */
export type Outcome<Value> = Result<Value, readonly Problem[]>;

/** Refuse with one problem. */
export function refuseOne(problem: Problem): { readonly ok: false; readonly problem: [Problem] } {
  return refuse([problem]);
}
