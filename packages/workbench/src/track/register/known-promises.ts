import type { Act, Stored } from '@musubi/register';
import {
  type CommitmentState,
  nearMatches,
  ok,
  type Problem,
  type Result,
  refuse,
} from '@musubi/vocabulary';

/**
 * Find commitments by their codes; every one that is in force if none is named.
 *
 * @returns the commitments in the order of their codes, or `unknown-code` with the codes nearest to it.
 */
export async function commitmentsByCode(
  act: Act,
  codes: readonly string[],
): Promise<Result<readonly Stored<'commitment'>[], Problem>> {
  const query = { where: codes.length > 0 ? { code: codes } : { state: inForce } };
  const found = await act.find('commitment', query);
  const known = new Set(found.map(({ value }) => value.code));
  const unknown = codes.find((code) => !known.has(code));
  if (unknown !== undefined) {
    const all = await act.find('commitment');
    return refuse(
      unknownCommitment(
        unknown,
        all.map(({ value }) => value.code),
      ),
    );
  }
  return ok(found.toSorted((a, b) => (a.value.code < b.value.code ? -1 : 1)));
}

const inForce: readonly CommitmentState[] = [
  'registered',
  'active',
  'reported-complete',
  'verified-complete',
  'verified-partial',
  'not-met',
];

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
