import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { findCommitment } from '../commitment/find-commitment.ts';
import type { Act, Stored } from '../store/act.ts';

/**
 * Find an obligation by the code of its commitment and its party, such as `XAA-XBB-2021-05-01-01/XAA`. The party can be left
 * out where there is one.
 */
export async function findObligation(
  act: Act,
  name: string,
): Promise<Result<Stored<'obligation'>, Problem>> {
  const [code = '', party] = name.split('/');
  const commitment = await findCommitment(act, code);
  if (!commitment.ok) return commitment;
  const all = await act.find('obligation', {
    where: { commitmentId: commitment.value.value.id },
  });
  const found = all.filter(({ value }) => party === undefined || value.party === party);
  const known = all.map(({ value }) => `${code}/${value.party}`);
  return found.length === 1
    ? ok(found[0]!)
    : refuse({ kind: 'unknown-code', scheme: 'obligation', code: name, known });
}
