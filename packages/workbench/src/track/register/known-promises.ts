import type { Act, Stored } from '@musubi/register';
import { nearMatches, ok, type Problem, type Result, refuse } from '@musubi/vocabulary';

/**
 * Find commitments by their codes; every one that is in force if none is named.
 *
 * @returns the commitments in the order of their codes, or `unknown-code` with the codes nearest to it.
 */
export async function commitmentsByCode(
  act: Act,
  codes: readonly string[],
): Promise<Result<readonly Stored<'commitment'>[], Problem>> {
  const all = await act.find('commitment');
  const byCode = new Map(all.map((one) => [one.value.code, one]));
  const unknown = codes.find((code) => !byCode.has(code));
  if (unknown !== undefined) return refuse(unknownCommitment(unknown, [...byCode.keys()]));
  const chosen = codes.length > 0 ? codes.map((code) => byCode.get(code)!) : all.filter(isLive);
  return ok(chosen.toSorted((a, b) => (a.value.code < b.value.code ? -1 : 1)));
}

const ended = ['candidate', 'in-review', 'rejected', 'merged', 'superseded', 'withdrawn', 'lapsed'];

function isLive({ value }: Stored<'commitment'>): boolean {
  return !ended.includes(value.state);
}

function unknownCommitment(code: string, known: readonly string[]): Problem {
  const near = nearMatches(
    code,
    known.map((one) => ({ code: one, names: [] })),
  );
  return {
    kind: 'unknown-code',
    scheme: 'commitment',
    code,
    known: near.length > 0 ? near : known,
  };
}
