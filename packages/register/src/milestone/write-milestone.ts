import { type Milestone, ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { findObligation } from '../obligation/find-obligation.ts';
import type { Act, Stored } from '../store/act.ts';
import { recurrenceDays } from './milestone-series.ts';

/** A milestone as a person plans it. */
export interface MilestoneDraft {
  readonly title: Milestone['title'];
  readonly due: string;
  readonly weight: number;
  readonly criterion: Milestone['criterion'];
}

/**
 * Plan a milestone of an obligation. Its first due date never changes.
 *
 * @param name - the obligation, such as `XAA-XBB-2021-05-01-01/XAA`.
 */
export async function addMilestone(
  act: Act,
  name: string,
  { title, due, weight, criterion }: MilestoneDraft,
): Promise<Result<Stored<'milestone'>, Problem>> {
  const obligation = await findObligation(act, name);
  if (!obligation.ok) return obligation;
  const { id: obligationId, marking } = obligation.value.value;
  const value: Milestone = {
    id: act.newId(),
    obligationId,
    title,
    baselineDue: due,
    currentDue: due,
    actual: null,
    weight,
    criterion,
    evidenceIds: [],
    marking,
  };
  return act.put('milestone', value, { expected: 0, action: 'milestone.add' });
}

/**
 * Plan a milestone for each day on which the commitment's recurring deadline falls due, up to a day. Days that have one
 * are left alone.
 *
 * @param draft - what each has in common.
 */
export async function addMilestoneSeries(
  act: Act,
  name: string,
  draft: Omit<MilestoneDraft, 'due'>,
  until: string,
): Promise<Result<readonly Stored<'milestone'>[], Problem>> {
  const obligation = await findObligation(act, name);
  if (!obligation.ok) return obligation;
  const { id, commitmentId } = obligation.value.value;
  const commitment = (await act.get('commitment', commitmentId))!.value;
  const work = await act.get('work', commitment.workId);
  const edtf = commitment.due?.edtf ?? '';
  const standing = await act.find('milestone', { where: { obligationId: id } });
  const planned = new Set(standing.map(({ value }) => value.baselineDue));
  const made: Stored<'milestone'>[] = [];
  for (const due of recurrenceDays(edtf, work?.value.date ?? act.at.slice(0, 10), until)) {
    if (planned.has(due)) continue;
    const milestone = await addMilestone(act, name, { ...draft, due });
    if (!milestone.ok) return milestone;
    made.push(milestone.value);
  }
  return ok(made);
}

/**
 * Find a milestone by its obligation and its number in the order of planning, such as `XAA-XBB-2021-05-01-01/XAA#2`.
 */
async function findMilestone(
  act: Act,
  name: string,
): Promise<Result<Stored<'milestone'>, Problem>> {
  const [obligationName = '', number] = name.split('#');
  const obligation = await findObligation(act, obligationName);
  if (!obligation.ok) return obligation;
  const all = await act.find('milestone', { where: { obligationId: obligation.value.value.id } });
  const found = all[Number(number) - 1];
  if (found !== undefined) return ok(found);
  const known = all.map((_, at) => `${obligationName}#${at + 1}`);
  return refuse({ kind: 'unknown-code', scheme: 'milestone', code: name, known });
}

/**
 * Write down when a milestone was reached, with the evidence that shows it.
 *
 * @param actual - the day; not after the day of the act.
 */
export async function reachMilestone(
  act: Act,
  name: string,
  actual: string,
  evidenceIds: readonly string[],
): Promise<Result<Stored<'milestone'>, Problem>> {
  const today = act.at.slice(0, 10);
  if (actual > today)
    return refuse({
      kind: 'invalid-input',
      place: { source: name, field: 'actual' },
      found: actual,
      expected: `≤ ${today}`,
    });
  const found = await findMilestone(act, name);
  if (!found.ok) return found;
  for (const id of evidenceIds)
    if ((await act.get('evidence', id)) === undefined)
      return refuse({ kind: 'unknown-code', scheme: 'evidence', code: id, known: [] });
  const { value, version } = found.value;
  const ids = [...new Set([...value.evidenceIds, ...evidenceIds])];
  const writing = { expected: version, action: 'milestone.reach' };
  return act.put('milestone', { ...value, actual, evidenceIds: ids }, writing);
}

/** Move the due date of a milestone that was not reached, and say why; the first due date stays. */
export async function slipMilestone(
  act: Act,
  name: string,
  due: string,
  reason: string,
): Promise<Result<Stored<'milestone'>, Problem>> {
  const found = await findMilestone(act, name);
  if (!found.ok) return found;
  const { value, version } = found.value;
  if (value.actual !== null)
    return refuse({
      kind: 'wrong-state',
      object: name,
      state: 'reached',
      event: 'slip',
      possible: [],
    });
  const slip = { from: value.currentDue, to: due, reason, at: act.at };
  const changed = { ...value, currentDue: due, slips: [...(value.slips ?? []), slip] };
  return act.put('milestone', changed, { expected: version, action: 'milestone.slip' });
}
