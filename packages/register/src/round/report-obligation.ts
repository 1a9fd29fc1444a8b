import type { Assessment, Evidence, Marking, Round } from '@musubi/vocabulary';
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
  readonly evidence: readonly Evidence[];
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
  { round, audience, assessments, evidence, onWithheld }: ReportSources,
): Promise<ReportedObligation> {
  const { id, reference, party, commitmentId } = obligation;
  const commitment = (await act.get('commitment', commitmentId))?.value;
  const said = assessments.filter(({ obligationId }) => obligationId === id);
  const agreed = said.find(({ phase }) => phase === 'reconciled');
  const parties = new Map(round.reviewers.map((reviewer) => [reviewer.actor, reviewer.party]));
  const linked = evidence.filter(({ links }) => links.some((link) => link.obligationId === id));
  for (const each of linked) if (!admits(audience, each.marking)) onWithheld('evidence', each.id);
  return {
    id,
    reference,
    party,
    summary: commitment?.summary ?? [],
    passages: await passagesOf(act, commitment?.passageIds ?? [], audience, onWithheld),
    guideline: await guidelineOf(act, commitmentId),
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
    evidence: linked.filter(({ marking }) => admits(audience, marking)).map(evidenceFor(id)),
    indicators: await indicatorsOf(act, id),
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

async function guidelineOf(
  act: Act,
  commitmentId: string,
): Promise<ReportedObligation['guideline']> {
  const guideline = await lockedGuideline(act, commitmentId);
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

function evidenceFor(obligationId: string): (evidence: Evidence) => ReportedEvidence {
  return ({ id, kind, title, date, citation, providedBy, ...rest }) => {
    const { reliability, credibility, isIndependent, links } = rest;
    const { stance } = links.find((link) => link.obligationId === obligationId)!;
    const judged = { reliability, credibility, isIndependent, stance };
    return { id, kind, title, date, citation, providedBy, ...judged };
  };
}

async function indicatorsOf(act: Act, obligationId: string): Promise<ReportedIndicator[]> {
  const indicators = await act.find('indicator', { where: { obligationId } });
  return Promise.all(
    indicators.map(async ({ value: { id, name, unit, attribution } }) => {
      const observations = await act.find('observation', { where: { indicatorId: id } });
      const latest = observations
        .map(({ value }) => value)
        .sort((a, b) => (`${a.period} ${a.computedAt}` < `${b.period} ${b.computedAt}` ? -1 : 1))
        .at(-1);
      return { name, unit, attribution, latest: latest === undefined ? null : observed(latest) };
    }),
  );
}

function observed(
  observation: NonNullable<ReportedIndicator['latest']>,
): NonNullable<ReportedIndicator['latest']> {
  const { period, value, status, vintageSha256 } = observation;
  return { period, value, status, vintageSha256 };
}
