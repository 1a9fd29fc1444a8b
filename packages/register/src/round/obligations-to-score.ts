import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { Act } from '../store/act.ts';
import type { ObligationToScore } from './check-reviewers.ts';

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
