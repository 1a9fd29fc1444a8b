import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { Act, Stored } from '../store/act.ts';

/** Find a commitment by its code; `unknown-code` where the actor sees none. */
export async function findCommitment(
  act: Act,
  code: string,
): Promise<Result<Stored<'commitment'>, Problem>> {
  const [found] = await act.find('commitment', { where: { code }, limit: 1 });
  return found === undefined
    ? refuse({ kind: 'unknown-code', scheme: 'commitment', code, known: [] })
    : ok(found);
}

/** Find the passages of a commitment or an ending; `unknown-code` where the actor sees one of them not. */
export async function findPassages(
  act: Act,
  ids: readonly string[],
): Promise<Result<readonly Stored<'passage'>[], Problem>> {
  const found: Stored<'passage'>[] = [];
  for (const id of ids) {
    const passage = await act.get('passage', id);
    if (passage === undefined)
      return refuse({ kind: 'unknown-code', scheme: 'passage', code: id, known: [] });
    found.push(passage);
  }
  return ok(found);
}
