import type { Evidence } from '@musubi/vocabulary';
import { isIndependentEvidence } from '../health/obligation-health.ts';
import type { Act } from '../store/act.ts';

/** A piece of evidence as it speaks of one obligation. */
export interface EvidenceLink {
  readonly evidence: Evidence;
  readonly link: Evidence['links'][number];
}

/** Read what evidence says of obligations, by date; nothing that is dated after a day. */
export async function evidenceOf(
  act: Act,
  obligationIds: readonly string[],
  asOf?: string,
): Promise<readonly EvidenceLink[]> {
  if (obligationIds.length === 0) return [];
  const wanted = new Set(obligationIds);
  const found = await act.find('evidence', { namesAny: obligationIds });
  return found
    .filter(({ value }) => asOf === undefined || value.date <= asOf)
    .flatMap(({ value }) =>
      value.links
        .filter(({ obligationId }) => wanted.has(obligationId))
        .map((link) => ({ evidence: value, link })),
    )
    .sort((a, b) => (a.evidence.date < b.evidence.date ? -1 : 1));
}

/** Say whether it supports, and neither its source is unreliable (E) nor what it says improbable (5). */
export function isSupport({ evidence, link }: EvidenceLink): boolean {
  const isDoubtful = evidence.reliability === 'E' || evidence.credibility === 5;
  return link.stance === 'supports' && !isDoubtful;
}

/** Say whether it supports, comes from somebody else than the party it speaks of, and could be judged (neither F nor 6). */
export function isFirmSupport(found: EvidenceLink): boolean {
  const { reliability, credibility } = found.evidence;
  const isJudged = reliability !== 'F' && credibility !== 6;
  return isSupport(found) && isJudged && isIndependentEvidence(found.evidence);
}
