import { ok, type Place, type Problem, type Result, refuse } from '@musubi/vocabulary';

/** Carries a Problem from deep inside a reader up to the importer, which returns it. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

const longestQuote = 120;

/** Refuse a place of an input. */
export function refuseInput(place: Place, found: string, expected: string): never {
  throw new Refusal({ kind: 'invalid-input', place, found: shortened(found), expected });
}

/** Cut what was found in an input to a length that a message can hold. */
export function shortened(found: string): string {
  return found.length > longestQuote ? `${found.slice(0, longestQuote)}…` : found;
}

/** Unwrap a result, or refuse with its Problem. */
export function accepted<Value>(result: Result<Value, Problem>): Value {
  if (result.ok) return result.value;
  throw new Refusal(result.problem);
}

/** Run work that may refuse, and give the outcome as a result; any other error passes through. */
export async function resultOf<Value>(work: () => Promise<Value>): Promise<Result<Value, Problem>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.problem);
    throw error;
  }
}
