import { type Commitment, ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { Act, Stored, Version } from '../store/act.ts';
import { draftPlace } from './draft-history.ts';
import { moveFound } from './move-commitment.ts';
import { cannot, findDraft } from './write-draft.ts';

/**
 * Undo the last edit of a draft, as a new version: nothing is lost. A merge gives its sources back as candidates; the
 * parts of a split are merged back.
 */
export async function undoDraft(
  act: Act,
  code: string,
): Promise<Result<Stored<'commitment'>, Problem>> {
  const found = await findDraft(act, code, 'undo');
  if (!found.ok) return found;
  const history = await act.history('commitment', found.value.value.id);
  const { current, past } = draftPlace(history);
  const target = history.find(({ version }) => version === past.at(-1));
  const undone = history.find(({ version }) => version === current)!;
  if (target === undefined) return refuse(cannot('undo', found.value.value));
  const isLineage = await undoLineage(act, undone);
  if (!isLineage.ok) return isLineage;
  const action = isLineage.value ? 'commitment.undo-lineage' : 'commitment.undo';
  return restore(act, found.value, target, action);
}

/** Redo the last edit that was undone, as a new version. */
export async function redoDraft(
  act: Act,
  code: string,
): Promise<Result<Stored<'commitment'>, Problem>> {
  const found = await findDraft(act, code, 'redo');
  if (!found.ok) return found;
  const history = await act.history('commitment', found.value.value.id);
  const next = draftPlace(history).future.at(-1);
  const target = history.find(({ version }) => version === next);
  if (target === undefined) return refuse(cannot('redo', found.value.value));
  return restore(act, found.value, target, 'commitment.redo');
}

function restore(
  act: Act,
  { value: now, version }: Stored<'commitment'>,
  { value: then }: Version<'commitment'>,
  action: string,
) {
  const { state, registeredBy, verifiedBy, endedBy } = now;
  const value: Commitment = { ...then, state, registeredBy, verifiedBy, endedBy };
  return act.put('commitment', value, { expected: version, action });
}

/** Undo what a merge or a split did to other commitments in the same act; say whether it was one. */
async function undoLineage(
  act: Act,
  undone: Version<'commitment'>,
): Promise<Result<boolean, Problem>> {
  const { id } = undone.value;
  if (undone.action === 'commitment.merge-from') {
    for (const source of await madeWith(act, undone, 'merged-into')) {
      const relations = source.value.relations.filter(
        ({ type, target }) => !(type === 'merged-into' && target === id),
      );
      const back = await moveFound(act, source, 'unmerge', { relations });
      if (!back.ok) return back;
    }
    return ok(true);
  }
  if (undone.action !== 'commitment.split') return ok(false);
  for (const part of await madeWith(act, undone, 'split-from')) {
    const relations = [...part.value.relations, { type: 'merged-into' as const, target: id }];
    const back = await moveFound(act, part, 'merge', { relations });
    if (!back.ok) return back;
  }
  return ok(true);
}

/** Find the commitments that a merge or split related to one, by the moment of its act. */
async function madeWith(
  act: Act,
  { value: { id }, changedAt }: Version<'commitment'>,
  relation: 'merged-into' | 'split-from',
) {
  const where = relation === 'merged-into' ? { where: { state: 'merged' } } : {};
  const made: Stored<'commitment'>[] = [];
  for (const other of await act.find('commitment', { ...where, namesAny: [id] })) {
    const isRelated = other.value.relations.some(
      ({ type, target }) => type === relation && target === id,
    );
    if (!isRelated) continue;
    const history = await act.history('commitment', other.value.id);
    const isOfAct = history.some(
      (each) =>
        each.changedAt === changedAt &&
        (each.action === 'commitment.merge' || each.action === 'commitment.split-off'),
    );
    if (isOfAct && other.value.state !== 'rejected') made.push(other);
  }
  return made;
}
