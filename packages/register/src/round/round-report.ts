import type {
  Agreement,
  Assessment,
  Evidence,
  Guideline,
  Observation,
  PartyResponse,
  Passage,
  RegisterText,
  Round,
} from '@musubi/vocabulary';
import type { Leniency } from '../agreement/leniency.ts';
import type { Tally } from './tally.ts';

/** Who a report is for; things of narrower audiences are counted and left out. */
export type ReportAudience = 'public' | 'task-force';

/** What somebody says of an obligation, as a report tells it. */
export type ReportedScore = Pick<
  Assessment,
  'score' | 'completion' | 'timeliness' | 'confidence' | 'rationale' | 'evidenceIds'
>;

/** A blind score with who gave it. */
export interface ReportedBlindScore extends ReportedScore {
  readonly reviewer: string;
  readonly party: string | null;
}

/** A piece of evidence, as a report tells it. */
export type ReportedEvidence = Pick<
  Evidence,
  | 'id'
  | 'kind'
  | 'title'
  | 'date'
  | 'citation'
  | 'providedBy'
  | 'reliability'
  | 'credibility'
  | 'isIndependent'
> & { readonly stance: Evidence['links'][number]['stance'] };

/** What was measured of an obligation: the fourth scale. */
export interface ReportedIndicator {
  readonly name: RegisterText[];
  readonly unit: string;
  readonly attribution: string;
  /** The latest observation; null where there is none. */
  readonly latest: Pick<Observation, 'period' | 'value' | 'status' | 'vintageSha256'> | null;
}

/** An obligation in a report. */
export interface ReportedObligation {
  readonly id: string;
  /** The commitment's code, a slash, and the party. */
  readonly reference: string;
  readonly party: string;
  readonly summary: RegisterText[];
  readonly passages: Pick<
    Passage,
    'id' | 'documentId' | 'lang' | 'exact' | 'start' | 'end' | 'textSha256'
  >[];
  /** What counts as kept; null where none is locked. */
  readonly guideline: Pick<
    Guideline,
    'edition' | 'window' | 'full' | 'partial' | 'none' | 'notApplicable' | 'approvedBy' | 'lockedAt'
  > | null;
  /** Blind scores, once they are revealed. */
  readonly blind: ReportedBlindScore[];
  /** null where none was agreed on yet. */
  readonly reconciled: ReportedScore | null;
  readonly dissents: Assessment['dissents'];
  /** null where the party has not answered yet. */
  readonly response: Pick<PartyResponse, 'position' | 'text' | 'at'> | null;
  readonly evidence: ReportedEvidence[];
  readonly indicators: ReportedIndicator[];
}

/** A round as a report tells it, and as it is published. */
export interface RoundReport {
  readonly schema: 'musubi-round/1';
  readonly audience: ReportAudience;
  readonly round: Pick<
    Round,
    | 'id'
    | 'code'
    | 'title'
    | 'window'
    | 'state'
    | 'parties'
    | 'reviewersPerObligation'
    | 'scoringEnds'
    | 'commentsEnd'
    | 'rescheduled'
  >;
  /** Blind scores asked for and given; how many are given is null where whoever asks may not count them. */
  readonly scores: { readonly asked: number; readonly given: number | null };
  readonly obligations: ReportedObligation[];
  /** How many reconciled scores stand at each value of each scale; no mean is taken. */
  readonly tallies: readonly Tally[];
  readonly agreement: Agreement[];
  /** null before the reveal. */
  readonly leniency: Leniency | null;
  /** How many things the report leaves out, since its audience or whoever made it may not see them. */
  readonly withheld: { readonly evidence: number; readonly passage: number };
}
