import type { Act } from '@musubi/register';
import type { Problem, Result } from '@musubi/vocabulary';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import { printProblems } from '../../print/faults.ts';
import type { Session } from '../../session.ts';
import { writeJson } from '../write-json.ts';
import { type RegisterOptions, withRegister } from './register-options.ts';

/** What the package of the register exports, once it is loaded. */
export type RegisterModule = typeof import('@musubi/register');

/**
 * Let the actor act in the register, and print what came of it, as JSON if asked.
 *
 * @param print - prints the value for people.
 */
export function performAct<Value>(
  options: RegisterOptions,
  session: Session,
  work: (act: Act, register: RegisterModule) => Promise<Result<Value, Problem>>,
  print: (value: Value) => void,
): Promise<ExitCode> {
  return withRegister(options, session, async ({ store, name }) => {
    const register = await import('@musubi/register');
    const result = await store.act(name, (act) => work(act, register));
    if (!result.ok) return printProblems([result.problem], session);
    if (options.json) writeJson(result.value, session);
    else print(result.value);
    return exitCode.done;
  });
}
