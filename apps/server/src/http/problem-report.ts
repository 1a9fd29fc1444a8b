import type { Language, Problem, ProblemKind, ProblemReport } from '@musubi/vocabulary';
import { problemMessage } from '@musubi/workbench';

/** The HTTP status of each kind of problem. */
const statusOf: Readonly<Record<ProblemKind, number>> = {
  'invalid-input': 400,
  'unknown-code': 404,
  'missing-data': 404,
  'unbalanced-table': 422,
  infeasible: 422,
  'not-converged': 422,
  'checksum-mismatch': 422,
  'clashing-bounds': 422,
  conflict: 409,
  forbidden: 403,
  stale: 412,
  'wrong-state': 409,
  unmet: 409,
  tampered: 422,
  'failed-work': 500,
};

/** Report what is wrong in a language; the first problem gives the status. */
export function reportOf(problems: readonly Problem[], language: Language): ProblemReport {
  const [first] = problems;
  if (first === undefined) throw new RangeError('reportOf requires at least one problem');
  return {
    type: first.kind,
    title: problems.map((problem) => problemMessage(problem, language)).join('\n'),
    status: statusOf[first.kind],
    problems: problems.map((problem) => ({ ...problem })),
  };
}
