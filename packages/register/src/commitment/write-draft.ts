import { type Commitment, ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { checkMarkingChange } from '../marking/check-marking-change.ts';
import { highestMarking } from '../marking/highest-marking.ts';
import type { Act, Stored } from '../store/act.ts';
import { type CommitmentDraft, draftOf } from './commitment-draft.ts';
import { draftStates, possibleEvents } from './commitment-event.ts';
import { findCommitment, findPassages } from './find-commitment.ts';
import { type MergedEdits, mergeEdits } from './merge-edits.ts';

/**
 * Add a commitment as a candidate. It is marked at least as high as its passages.
 *
 * @param extraction - what found it; a person, if left out.
 */
export async function addCommitment(
  act: Act,
  draft: CommitmentDraft,
  extraction: Commitment['extraction'] = { by: 'human' },
): Promise<Result<Stored<'commitment'>, Problem>> {
  const [standing] = await act.find('commitment', { where: { code: draft.code }, limit: 1 });
  if (standing !== undefined) return refuse(cannot('add', standing.value));
  const content = await contentOf(act, draft);
  if (!content.ok) return content;
  const value: Commitment = {
    ...content.value,
    id: act.newId(),
    relations: [],
    extraction,
    state: 'candidate',
    registeredBy: null,
    verifiedBy: null,
    endedBy: null,
  };
  return act.put('commitment', value, { expected: 0, action: 'commitment.add' });
}

/**
 * Save an edited draft. Where somebody else saved in between, it is `stale`, with both texts; {@link reconcileEdit} then
 * merges them.
 */
export async function editCommitment(
  act: Act,
  draft: CommitmentDraft,
): Promise<Result<Stored<'commitment'>, Problem>> {
  const found = await findDraft(act, draft.code, 'edit');
  if (!found.ok) return found;
  const { value: before } = found.value;
  const content = await contentOf(act, draft);
  if (!content.ok) return content;
  const { code } = draft;
  if (content.value.workId !== before.workId) {
    const { work } = await readDraft(act, found.value);
    const place = { source: code, field: 'work' };
    return refuse({ kind: 'invalid-input', place, found: draft.work, expected: work });
  }
  const marked = checkMarkingChange(act.actor, before.marking, content.value.marking, code);
  if (!marked.ok) return marked;
  const { id, relations, extraction, state, registeredBy, verifiedBy, endedBy } = before;
  const kept = { id, relations, extraction, state, registeredBy, verifiedBy, endedBy };
  const writing = { expected: draft.version ?? 0, action: 'commitment.edit' };
  return act.put('commitment', { ...content.value, ...kept }, writing);
}

/** Merge a draft with what others saved since the version that it was begun from; nothing is written. */
export async function reconcileEdit(
  act: Act,
  draft: CommitmentDraft,
): Promise<Result<MergedEdits<CommitmentDraft>, Problem>> {
  const found = await findDraft(act, draft.code, 'edit');
  if (!found.ok) return found;
  const { value, version } = found.value;
  const history = await act.history('commitment', value.id);
  const base = history.find((each) => each.version === draft.version) ?? found.value;
  const [theirs, origin] = [
    await readDraft(act, found.value),
    await readDraft(act, { ...base, version }),
  ];
  return ok(mergeEdits(origin, { ...draft, version }, theirs));
}

/** Read a stored commitment as a draft. */
export async function readDraft(
  act: Act,
  { value, version }: Pick<Stored<'commitment'>, 'value' | 'version'>,
): Promise<CommitmentDraft> {
  const work = await act.get('work', value.workId);
  return draftOf(value, work?.value.code ?? value.workId, version);
}

/** Find a commitment that is still a draft. */
export async function findDraft(
  act: Act,
  code: string,
  event: string,
): Promise<Result<Stored<'commitment'>, Problem>> {
  const found = await findCommitment(act, code);
  if (!found.ok || draftStates.includes(found.value.value.state)) return found;
  return refuse(cannot(event, found.value.value));
}

/** Say that something cannot be done to a commitment in its state. */
export function cannot(event: string, { code, state }: Commitment): Problem {
  return { kind: 'wrong-state', object: code, state, event, possible: possibleEvents(state) };
}

async function contentOf(act: Act, { work: code, version: _, ...content }: CommitmentDraft) {
  const [work] = await act.find('work', { where: { code }, limit: 1 });
  if (work === undefined)
    return refuse<Problem>({ kind: 'unknown-code', scheme: 'work', code, known: [] });
  const passages = await findPassages(act, content.passageIds);
  if (!passages.ok) return passages;
  const markings = [
    content.marking,
    work.value.marking,
    ...passages.value.map(({ value }) => value.marking),
  ];
  const marking = highestMarking(markings, content.code);
  return marking.ok ? ok({ ...content, workId: work.value.id, marking: marking.value }) : marking;
}
