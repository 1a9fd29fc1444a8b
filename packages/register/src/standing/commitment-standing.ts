import type {
  Commitment,
  Health,
  Indicator,
  Milestone,
  Obligation,
  Observation,
} from '@musubi/vocabulary';
import type { EvidenceLink } from '../evidence/evidence-of.ts';
import type { ObligationHealth } from '../health/obligation-health.ts';

/** An indicator with its latest observation; null where there is none. */
export interface StandingIndicator {
  readonly indicator: Indicator;
  readonly observation: Observation | null;
}

/** How an obligation stands on a day. */
export interface ObligationStanding extends ObligationHealth {
  readonly obligation: Obligation;
  /** The milestones as known on the day; one reached later is not reached. */
  readonly milestones: readonly Milestone[];
  readonly evidence: readonly EvidenceLink[];
  readonly indicators: readonly StandingIndicator[];
}

/** How a commitment stands on a day. */
export interface CommitmentStanding {
  readonly commitment: Commitment;
  readonly version: number;
  readonly obligations: readonly ObligationStanding[];
  /** The worst known health of its obligations. */
  readonly health: Health;
}
