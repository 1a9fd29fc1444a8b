import { strict as assert } from 'node:assert';
import type { Act, RegisterStore } from '@musubi/register';
import { ok, type Problem, type Result } from '@musubi/vocabulary';

/** Take the value of a result, or end with what was refused. */
export function must<Value>(result: Result<Value, Problem>): Value {
  assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.problem));
  return result.value;
}

/** Work as somebody in one act. */
export async function as<Value>(
  store: RegisterStore,
  name: string,
  work: (act: Act) => Promise<Value>,
): Promise<Value> {
  return must(await store.act(name, async (act) => ok(await work(act))));
}

/** Time some work in seconds. */
export async function timed<Value>(
  work: () => Promise<Value>,
): Promise<[seconds: number, value: Value]> {
  const begin = performance.now();
  const value = await work();
  return [(performance.now() - begin) / 1000, value];
}

/** The median of some times in milliseconds, after one that does not count. */
export async function medianMs(work: () => Promise<unknown>, times = 11): Promise<number> {
  await work();
  const found: number[] = [];
  for (let at = 0; at < times; at += 1) found.push(1000 * (await timed(work))[0]);
  return found.sort((a, b) => a - b)[times >> 1]!;
}

/** Write milliseconds. */
export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

/** Write seconds. */
export function s(value: number): string {
  return `${value.toFixed(1)} s`;
}

/** Takes a row of the table: what was timed, ours, the plain way, and how many times faster. */
export type Tell = (what: string, ours: string, plain?: string, ratio?: string) => void;
