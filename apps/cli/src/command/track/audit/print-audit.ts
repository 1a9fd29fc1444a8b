import type { Problem } from '@musubi/vocabulary';
import { type ExitCode, exitCode } from '../../../exit-code.ts';
import { printProblems } from '../../../print/faults.ts';
import type { Session } from '../../../session.ts';
import { writeJson } from '../../write-json.ts';

/** Print why something was not done; a log or export that is not what was signed is a check that failed. */
export function printAudit(problem: Problem, session: Session, isJson = false): ExitCode {
  if (isJson) writeJson({ passed: false, problem }, session);
  const code = printProblems([problem], session);
  return problem.kind === 'tampered' ? exitCode.checkFailed : code;
}
