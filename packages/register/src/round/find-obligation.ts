import { type Obligation, ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { Act } from '../store/act.ts';
import type { ObligationToScore } from './check-reviewers.ts';

/** Find an obligation by its reference: the commitment's code, a slash, and the party. */
export async function findObligation(
  act: Act,
  reference: string,
): Promise<Result<Obligation, Problem>> {
  const slash = reference.lastIndexOf('/');
  const code = reference.slice(0, slash);
  const party = reference.slice(slash + 1);
  const [commitment] = await act.find('commitment', { where: { code } });
  const known =
    commitment === undefined
      ? []
      : await act.find('obligation', { where: { commitmentId: commitment.value.id } });
  const found = known.find(({ value }) => value.party === party);
  if (found !== undefined) return ok(found.value);
  return refuse({
    kind: 'unknown-code',
    scheme: 'obligation',
    code: reference,
    known: known.map(({ value }) => `${code}/${value.party}`),
  });
}

/** Read obligations with their references; one that whoever acts may not see is refused. */
export async function obligationsToScore(
  act: Act,
  ids: readonly string[],
): Promise<Result<(ObligationToScore & { readonly commitmentId: string })[], Problem>> {
  const found = [];
  for (const id of ids) {
    const obligation = (await act.get('obligation', id))?.value;
    if (obligation === undefined)
      return refuse({ kind: 'unknown-code', scheme: 'obligation', code: id, known: [] });
    const { commitmentId, party } = obligation;
    const code = (await act.get('commitment', commitmentId))?.value.code ?? commitmentId;
    found.push({ id, party, commitmentId, reference: `${code}/${party}` });
  }
  return ok(found);
}
