import type { Commitment, Milestone, Obligation } from '@musubi/vocabulary';
import { type EvidenceLink, evidenceOf } from '../evidence/evidence-of.ts';
import { obligationHealth, worstHealth } from '../health/obligation-health.ts';
import type { Act, Stored } from '../store/act.ts';
import { asThen } from './as-then.ts';
import type {
  CommitmentStanding,
  ObligationStanding,
  StandingIndicator,
} from './commitment-standing.ts';
import { groupBy } from './group-by.ts';
import { indicatorsOf } from './indicators-of.ts';

/**
 * Read how commitments stand on a day: obligations with milestones, evidence, indicators, and the health computed from them.
 * What is dated later is left out, and what was changed later is as it stood.
 *
 * @param asOf - the day, ISO 8601.
 */
export async function readStandings(
  act: Act,
  now: readonly Stored<'commitment'>[],
  asOf: string,
): Promise<readonly CommitmentStanding[]> {
  const commitments = await asThen(act, 'commitment', now, asOf);
  const commitmentId = commitments.map(({ value }) => value.id);
  const found = await act.find('obligation', { where: { commitmentId } });
  const obligations = await asThen(act, 'obligation', found, asOf);
  const known = await knownOf(
    act,
    obligations.map(({ value }) => value.id),
    asOf,
  );
  const ofCommitment = groupBy(obligations, ({ value }) => value.commitmentId);
  return commitments.map(({ value: commitment, version }) => {
    const own = (ofCommitment.get(commitment.id) ?? []).map(({ value }) =>
      standingOf(commitment, value, known, asOf),
    );
    const health = worstHealth(own.map((each) => each.health));
    return { commitment, version, obligations: own, health };
  });
}

interface Known {
  readonly milestones: ReadonlyMap<string, readonly Milestone[]>;
  readonly evidence: ReadonlyMap<string, readonly EvidenceLink[]>;
  readonly indicators: ReadonlyMap<string, readonly StandingIndicator[]>;
}

async function knownOf(act: Act, obligationId: readonly string[], asOf: string): Promise<Known> {
  const found = await act.find('milestone', { where: { obligationId } });
  const milestones = await asThen(act, 'milestone', found, asOf);
  const evidence = await evidenceOf(act, obligationId, asOf);
  const indicators = await indicatorsOf(act, obligationId, asOf);
  const asKnown = milestones.map(({ value }) => ({
    ...value,
    actual: value.actual !== null && value.actual > asOf ? null : value.actual,
  }));
  return {
    milestones: groupBy(asKnown, (each) => each.obligationId),
    evidence: groupBy(evidence, ({ link }) => link.obligationId),
    indicators: groupBy(indicators, ({ indicator }) => indicator.obligationId),
  };
}

function standingOf(
  { state, due }: Commitment,
  obligation: Obligation,
  known: Known,
  asOf: string,
): ObligationStanding {
  const milestones = known.milestones.get(obligation.id) ?? [];
  const evidence = known.evidence.get(obligation.id) ?? [];
  const indicators = known.indicators.get(obligation.id) ?? [];
  const computed = obligationHealth({
    asOf,
    state,
    dueBy: due?.by ?? null,
    milestones,
    evidence: evidence.map((each) => ({ ...each.evidence, stance: each.link.stance })),
    observations: indicators.flatMap(({ indicator: { attribution }, observation }) =>
      observation === null ? [] : [{ status: observation.status, attribution }],
    ),
  });
  return { obligation, milestones, evidence, indicators, ...computed };
}
