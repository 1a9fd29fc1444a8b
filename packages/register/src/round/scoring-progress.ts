import { ok, type Problem, type Result, type Round } from '@musubi/vocabulary';
import { evidenceOf } from '../evidence/evidence-of.ts';
import { indicatorsOf } from '../standing/indicators-of.ts';
import type { Act } from '../store/act.ts';
import { checkAssigned, findRound } from './find-round.ts';
import { obligationsToScore } from './obligations-to-score.ts';
import { reportObligation } from './report-obligation.ts';
import type { ReportedObligation, ReportedScore } from './round-report.ts';

/** An obligation that a reviewer was asked to score, with what it is scored by and what they said of it. */
export type OwnObligation = Pick<
  ReportedObligation,
  'id' | 'reference' | 'summary' | 'passages' | 'guideline' | 'evidence' | 'indicators'
> & {
  readonly fate: 'open' | 'given' | 'withdrawn';
  /** null where nothing was said. */
  readonly said: ReportedScore | null;
};

/** How far a reviewer is with a round. */
export interface ScoringProgress {
  readonly round: Pick<Round, 'code' | 'state' | 'scoringEnds' | 'rescheduled'>;
  readonly obligations: readonly OwnObligation[];
}

/** Say what whoever acts was asked to score in a round, what of it is done, and by what the rest is scored. */
export async function scoringProgress(
  act: Act,
  code: string,
): Promise<Result<ScoringProgress, Problem>> {
  const found = await findRound(act, code);
  if (!found.ok) return found;
  const round = found.value.value;
  const { name } = act.actor;
  const ids = round.reviewers.find(({ actor }) => actor === name)?.obligationIds ?? [];
  const assigned = checkAssigned(round, name, ids[0] ?? '', 'assessment.score');
  if (!assigned.ok) return assigned;
  const asked = await obligationsToScore(act, ids);
  if (!asked.ok) return asked;
  const where = { roundId: round.id, reviewer: name, phase: 'blind' } as const;
  const own = new Map(
    (await act.find('assessment', { where })).map(({ value }) => [value.obligationId, value]),
  );
  const sources = {
    round,
    audience: 'task-force',
    assessments: [...own.values()],
    evidence: await evidenceOf(act, ids),
    indicators: await indicatorsOf(act, ids, act.at.slice(0, 10)),
    onWithheld: () => {},
  } as const;
  const obligations: OwnObligation[] = [];
  for (const obligation of asked.value) {
    const { blind, ...reported } = await reportObligation(act, obligation, sources);
    const isWithdrawn = own.get(obligation.id)?.hasConflictOfInterest === true;
    const said = isWithdrawn ? null : (blind[0] ?? null);
    const fate = isWithdrawn ? 'withdrawn' : said === null ? 'open' : 'given';
    obligations.push({ ...reported, fate, said });
  }
  const { state, scoringEnds, rescheduled } = round;
  const ends = { scoringEnds, ...(rescheduled && { rescheduled }) };
  return ok({ round: { code, state, ...ends }, obligations });
}
