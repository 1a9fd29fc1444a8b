import {
  type Guideline,
  ok,
  type Problem,
  type Result,
  type RoundState,
  refuse,
} from '@musubi/vocabulary';
import type { Act, Stored } from '../store/act.ts';

/** What a guideline says. */
export type GuidelineDraft = Pick<
  Guideline,
  'commitmentId' | 'window' | 'full' | 'partial' | 'none' | 'notApplicable'
>;

/** Find the edition of a commitment's guideline that scores are given by: the latest locked one. */
export async function lockedGuideline(
  act: Act,
  commitmentId: string,
): Promise<Guideline | undefined> {
  const editions = await guidelinesOf(act, commitmentId);
  return editions.findLast(({ value }) => value.lockedAt !== null)?.value;
}

/** Write what counts as kept: into the edition that is not locked yet, or else into the next one. */
export async function draftGuideline(
  act: Act,
  draft: GuidelineDraft,
): Promise<Result<Stored<'guideline'>, Problem>> {
  const editions = await guidelinesOf(act, draft.commitmentId);
  const last = editions.at(-1);
  const isOpen = last !== undefined && last.value.lockedAt === null;
  const guideline: Guideline = {
    id: isOpen ? last.value.id : act.newId(),
    edition: isOpen ? last.value.edition : editions.length + 1,
    ...draft,
    approvedBy: [],
    lockedAt: null,
    marking: isOpen
      ? last.value.marking
      : { level: 'task-force', releasableTo: [], originator: act.actor.party ?? 'secretariat' },
  };
  const expected = isOpen ? last.version : 0;
  return act.put('guideline', guideline, { expected, action: 'guideline.draft' });
}

/** Approve the edition that is not locked yet, for the party of whoever acts. A new draft needs a new approval. */
export async function approveGuideline(
  act: Act,
  commitmentId: string,
): Promise<Result<Stored<'guideline'>, Problem>> {
  const open = await openEdition(act, commitmentId, 'approve');
  if (!open.ok) return open;
  const { party } = act.actor;
  const { value: guideline, version } = open.value;
  if (party === null)
    return refuse({
      kind: 'forbidden',
      action: 'guideline.approve',
      object: await codeOf(act, commitmentId),
      reason: 'party',
    });
  if (guideline.approvedBy.includes(party)) return open;
  const approvedBy = [...guideline.approvedBy, party].sort();
  return act.put(
    'guideline',
    { ...guideline, approvedBy },
    { expected: version, action: 'guideline.approve' },
  );
}

const inUse: readonly RoundState[] = [
  'blind-scoring',
  'revealed',
  'reconciling',
  'party-comment',
  'final',
];

/** Lock a commitment's guideline; none can be locked while a round scores by an older edition. */
export async function lockGuideline(
  act: Act,
  commitmentId: string,
): Promise<Result<Stored<'guideline'>, Problem>> {
  const open = await openEdition(act, commitmentId, 'lock');
  if (!open.ok) return open;
  const scored = await act.find('obligation', { where: { commitmentId } });
  const ids = scored.map(({ value }) => value.id);
  const rounds = await act.find('round', { where: { state: inUse } });
  const using = rounds.find(({ value }) => value.obligationIds.some((id) => ids.includes(id)));
  if (using !== undefined) {
    const { code, state } = using.value;
    return refuse({ kind: 'wrong-state', object: code, state, event: 'lock', possible: [] });
  }
  const { value: guideline, version } = open.value;
  return act.put(
    'guideline',
    { ...guideline, lockedAt: act.at },
    { expected: version, action: 'guideline.lock' },
  );
}

async function openEdition(
  act: Act,
  commitmentId: string,
  event: string,
): Promise<Result<Stored<'guideline'>, Problem>> {
  const last = (await guidelinesOf(act, commitmentId)).at(-1);
  if (last?.value.lockedAt === null) return ok(last);
  const state = last === undefined ? 'none' : 'locked';
  const object = await codeOf(act, commitmentId);
  return refuse({ kind: 'wrong-state', object, state, event, possible: ['draft'] });
}

/** List the editions of a commitment's guideline, the first one first. */
export async function guidelinesOf(
  act: Act,
  commitmentId: string,
): Promise<readonly Stored<'guideline'>[]> {
  const found = await act.find('guideline', { where: { commitmentId } });
  return [...found].sort((a, b) => a.value.edition - b.value.edition);
}

async function codeOf(act: Act, commitmentId: string): Promise<string> {
  return (await act.get('commitment', commitmentId))?.value.code ?? commitmentId;
}
