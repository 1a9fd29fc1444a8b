import { ok, type Problem, type Result } from '@musubi/vocabulary';
import { evidenceOf } from '../evidence/evidence-of.ts';
import { indicatorsOf } from '../standing/indicators-of.ts';
import type { Act } from '../store/act.ts';
import { findRound } from './find-round.ts';
import { obligationsToScore } from './obligations-to-score.ts';
import { reportObligation } from './report-obligation.ts';
import { blindScores, countAsked } from './reveal-scores.ts';
import { roundLeniency } from './round-agreement.ts';
import type { ReportAudience, RoundReport } from './round-report.ts';
import { tally } from './tally.ts';

/**
 * Report a round: what each obligation was to be, what reviewers said of it blind and together, what the party answered, how
 * far reviewers agreed, and how much is left out. Before the reveal it has counts of scores only.
 */
export async function reportRound(
  act: Act,
  code: string,
  audience: ReportAudience = 'task-force',
): Promise<Result<RoundReport, Problem>> {
  const found = await findRound(act, code);
  if (!found.ok) return found;
  const round = found.value.value;
  const toScore = await obligationsToScore(act, round.obligationIds);
  if (!toScore.ok) return toScore;
  const isRevealed = !['planned', 'collecting', 'blind-scoring'].includes(round.state);
  const blind = isRevealed ? await blindScores(act, round) : [];
  const agreed = await act.find('assessment', {
    where: { roundId: round.id, phase: 'reconciled' },
  });
  const assessments = [...blind, ...agreed.map(({ value }) => value)];
  const evidence = await evidenceOf(act, round.obligationIds);
  const indicators = await indicatorsOf(act, round.obligationIds, act.at.slice(0, 10));
  const withheld = { evidence: new Set<string>(), passage: new Set<string>() };
  const onWithheld = (kind: keyof typeof withheld, id: string) => void withheld[kind].add(id);
  const sources = { round, audience, assessments, evidence, indicators, onWithheld };
  const obligations = [];
  for (const obligation of toScore.value)
    obligations.push(await reportObligation(act, obligation, sources));
  const { id, title, window, state, parties, reviewersPerObligation } = round;
  const { scoringEnds, commentsEnd, rescheduled } = round;
  const ends = { scoringEnds, commentsEnd, ...(rescheduled && { rescheduled }) };
  return ok({
    schema: 'musubi-round/1',
    audience,
    round: { id, code, title, window, state, parties, reviewersPerObligation, ...ends },
    scores: {
      asked: countAsked(round),
      given: isRevealed ? blind.length : await countGiven(act, round.id),
    },
    obligations,
    tallies: tally(obligations.map(({ reconciled }) => reconciled)),
    agreement: round.agreement,
    leniency: isRevealed ? roundLeniency(round, toScore.value, blind) : null,
    withheld: {
      evidence: withheld.evidence.size + (await act.withheld('evidence')),
      passage: withheld.passage.size,
    },
  });
}

async function countGiven(act: Act, roundId: string): Promise<number | null> {
  if (act.actor.role !== 'secretariat') return null;
  return [...(await act.scoresIn(roundId)).values()].reduce((sum, count) => sum + count, 0);
}
