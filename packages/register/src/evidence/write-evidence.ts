import { type Evidence, ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { findPassages } from '../commitment/find-commitment.ts';
import { highestMarking } from '../marking/highest-marking.ts';
import { findObligation } from '../obligation/find-obligation.ts';
import type { Act, Stored } from '../store/act.ts';
import type { EvidenceDraft, EvidenceLinkDraft } from './evidence-draft.ts';

/**
 * Add a piece of evidence. It is marked at least as high as the passages in which it stands, and a report that a party gives of
 * itself is never independent.
 */
export async function addEvidence(
  act: Act,
  draft: EvidenceDraft,
): Promise<Result<Stored<'evidence'>, Problem>> {
  const links: Evidence['links'] = [];
  for (const each of draft.links) {
    const link = await linkOf(act, each);
    if (!link.ok) return link;
    links.push(link.value);
  }
  const passages = await findPassages(act, draft.passageIds);
  if (!passages.ok) return passages;
  const markings = [draft.marking, ...passages.value.map(({ value }) => value.marking)];
  const marking = highestMarking(markings, draft.title[0]!.text);
  if (!marking.ok) return marking;
  const isIndependent = draft.isIndependent && draft.kind !== 'self-report';
  const value = { ...draft, id: act.newId(), links, isIndependent, marking: marking.value };
  return act.put('evidence', value, { expected: 0, action: 'evidence.add' });
}

/** Say what a piece of evidence says of an obligation, in place of what it was said to say. */
export async function linkEvidence(
  act: Act,
  id: string,
  draft: EvidenceLinkDraft,
): Promise<Result<Stored<'evidence'>, Problem>> {
  const found = await act.get('evidence', id);
  if (found === undefined)
    return refuse({ kind: 'unknown-code', scheme: 'evidence', code: id, known: [] });
  const link = await linkOf(act, draft);
  if (!link.ok) return link;
  const { value, version } = found;
  const others = value.links.filter(({ obligationId }) => obligationId !== link.value.obligationId);
  const changed = { ...value, links: [...others, link.value] };
  return act.put('evidence', changed, { expected: version, action: 'evidence.link' });
}

async function linkOf(
  act: Act,
  { obligation, stance, note }: EvidenceLinkDraft,
): Promise<Result<Evidence['links'][number], Problem>> {
  const found = await findObligation(act, obligation);
  if (!found.ok) return found;
  return ok({
    obligationId: found.value.value.id,
    stance,
    ...(note !== undefined && { note }),
  });
}
