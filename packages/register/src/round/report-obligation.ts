import type { Assessment, Marking, Round } from '@musubi/vocabulary';
import type { EvidenceLink } from '../evidence/evidence-of.ts';
import type { StandingIndicator } from '../standing/commitment-standing.ts';
import type { Act } from '../store/act.ts';
import { lockedGuideline } from './guideline-edition.ts';
import type {
  ReportAudience,
  ReportedEvidence,
  ReportedIndicator,
  ReportedObligation,
  ReportedScore,
} from './round-report.ts';

/** What a report of an obligation is made of. */
export interface ReportSources {
  readonly round: Round;
  readonly audience: ReportAudience;
  /** The round's scores that may be seen. */
  readonly assessments: readonly Assessment[];
  readonly evidence: readonly EvidenceLink[];
  readonly indicators: readonly StandingIndicator[];
  /** Called with each thing that is left out. */
  readonly onWithheld: (kind: 'evidence' | 'passage', id: string) => void;
}

/** Report an obligation of a round. */
export async function reportObligation(
  act: Act,
  obligation: {
    readonly id: string;
    readonly reference: string;
    readonly party: string;
    readonly commitmentId: string;
  },
  { round, audience, assessments, evidence, indicators, onWithheld }: ReportSources,
): Promise<ReportedObligation> {
  const { id, reference, party, commitmentId } = obligation;
  const commitment = (await act.get('commitment', commitmentId))?.value;
  const said = assessments.filter(({ obligationId }) => obligationId === id);
  const agreed = said.find(({ phase }) => phase === 'reconciled');
  const parties = new Map(round.reviewers.map((reviewer) => [reviewer.actor, reviewer.party]));
  const linked = evidence.filter(({ link }) => link.obligationId === id);
  for (const each of linked)
    if (!admits(audience, each.evidence.marking)) onWithheld('evidence', each.evidence.id);
  return {
    id,
    reference,
    party,
    summary: commitment?.summary ?? [],
    passages: await passagesOf(act, commitment?.passageIds ?? [], audience, onWithheld),
    guideline: await guidelineOf(act, commitmentId, said[0]?.guidelineId),
    blind: said
      .filter(({ phase }) => phase === 'blind')
      .map((blind) => ({
        reviewer: blind.reviewer,
        party: parties.get(blind.reviewer) ?? null,
        ...scoreOf(blind),
      })),
    reconciled: agreed === undefined ? null : scoreOf(agreed),
    dissents: agreed?.dissents ?? [],
    response: await responseOf(act, round.id, id),
    evidence: linked
      .filter((each) => admits(audience, each.evidence.marking))
      .map(reportedEvidence),
    indicators: indicators
      .filter(
        ({ indicator }) => indicator.obligationId === id && admits(audience, indicator.marking),
      )
      .map(reportedIndicator),
  };
}

/** Say whether everybody in an audience may see something. */
function admits(audience: ReportAudience, { level }: Marking): boolean {
  return level === 'public' || (audience === 'task-force' && level === 'task-force');
}

function scoreOf(said: Assessment): ReportedScore {
  const { score, completion, timeliness, confidence, rationale, evidenceIds } = said;
  return { score, completion, timeliness, confidence, rationale, evidenceIds };
}

async function passagesOf(
  act: Act,
  ids: readonly string[],
  audience: ReportAudience,
  onWithheld: ReportSources['onWithheld'],
): Promise<ReportedObligation['passages']> {
  const passages: ReportedObligation['passages'] = [];
  for (const passageId of ids) {
    const passage = (await act.get('passage', passageId))?.value;
    if (passage === undefined || !admits(audience, passage.marking)) {
      onWithheld('passage', passageId);
      continue;
    }
    const { id, documentId, lang, exact, start, end, textSha256 } = passage;
    passages.push({ id, documentId, lang, exact, start, end, textSha256 });
  }
  return passages;
}

/** Tell the edition that scores were given by, or that they would be given by now. */
async function guidelineOf(
  act: Act,
  commitmentId: string,
  usedId: string | undefined,
): Promise<ReportedObligation['guideline']> {
  const used = usedId === undefined ? undefined : (await act.get('guideline', usedId))?.value;
  const guideline = used ?? (await lockedGuideline(act, commitmentId));
  if (guideline === undefined) return null;
  const { edition, window, full, partial, none, notApplicable, approvedBy, lockedAt } = guideline;
  const also = notApplicable === undefined ? {} : { notApplicable };
  return { edition, window, full, partial, none, ...also, approvedBy, lockedAt };
}

async function responseOf(
  act: Act,
  roundId: string,
  obligationId: string,
): Promise<ReportedObligation['response']> {
  const [found] = await act.find('response', { where: { roundId, obligationId } });
  if (found === undefined) return null;
  const { position, text, at } = found.value;
  return { position, ...(text && { text }), at };
}

function reportedEvidence({ evidence, link }: EvidenceLink): ReportedEvidence {
  const { id, kind, title, date, citation, providedBy } = evidence;
  const { reliability, credibility, isIndependent } = evidence;
  const judged = { reliability, credibility, isIndependent, stance: link.stance };
  return { id, kind, title, date, citation, providedBy, ...judged };
}

function reportedIndicator({ indicator, observation }: StandingIndicator): ReportedIndicator {
  const { name, unit, attribution } = indicator;
  if (observation === null) return { name, unit, attribution, latest: null };
  const { period, value, status, vintageSha256 } = observation;
  return { name, unit, attribution, latest: { period, value, status, vintageSha256 } };
}
