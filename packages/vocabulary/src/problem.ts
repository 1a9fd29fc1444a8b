import type { WrittenText } from './contract/local-text.ts';

/** A place in an input, as precise as it is known; lines and columns count from one. */
export interface Place {
  /** The file or stream, as the user named it. */
  readonly source: string;
  readonly line?: number;
  readonly column?: number;
  /** The path of the field inside the document, for example `clauses[2].sectors[0]`. */
  readonly field?: string;
}

/**
 * Why something asked for cannot be: `no-supplier` left that a destination may buy from; an economy that `cannot-balance`
 * its trade, because it can only buy or only sell; a `runaway-price`, of what an economy cannot make or pay for on its own;
 * an economy that `cannot-pay` the deficit asked of it; or `clashing-totals`, which no table can meet.
 */
export type InfeasibleReason =
  | 'no-supplier'
  | 'cannot-balance'
  | 'runaway-price'
  | 'cannot-pay'
  | 'clashing-totals';

/** Why somebody may not do something. */
export type ForbiddenReason =
  | 'role'
  | 'party'
  | 'same-person'
  | 'conflict-of-interest'
  | 'not-originator'
  | 'not-owner'
  | 'marking';

/** A rule of the register that can be unmet. */
export type RegisterRule =
  | 'guideline-locked-first'
  | 'two-reviewers'
  | 'outside-reviewer'
  | 'citing-passage'
  | 'obligation-for-every-party'
  | 'supporting-evidence'
  | 'independent-evidence'
  | 'common-audience'
  | 'acyclic-relation'
  | 'every-party-signs'
  | 'unused-code'
  | 'every-score-in'
  | 'every-score-agreed'
  | 'every-party-answered'
  | 'deadline-not-earlier';

/** How a log or an export differs from what was signed. */
export type TamperFault =
  | 'entry-hash'
  | 'chain'
  | 'sequence'
  | 'payload'
  | 'truncated'
  | 'root'
  | 'signature'
  | 'revoked-key'
  | 'unknown-key'
  | 'replayed-checkpoint'
  | 'content'
  | 'seal';

/**
 * Everything the domain can refuse, as one serialisable union.
 * The kind is the wire code and the key of the message in each language.
 */
export type Problem =
  | {
      readonly kind: 'invalid-input';
      readonly place: Place;
      readonly found: WrittenText;
      readonly expected: WrittenText;
    }
  | {
      readonly kind: 'unknown-code';
      readonly place?: Place;
      readonly scheme: string;
      readonly code: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'missing-data'; readonly what: string; readonly remedy: string }
  | {
      readonly kind: 'unbalanced-table';
      readonly source: string;
      readonly identity: string;
      readonly cell: string;
      readonly difference: number;
      readonly tolerance: number;
    }
  | {
      readonly kind: 'infeasible';
      /** The economy's code. */
      readonly economy: string;
      /** The sector's code; null where the whole economy is meant. */
      readonly sector: string | null;
      readonly reason: InfeasibleReason;
    }
  | {
      readonly kind: 'not-converged';
      readonly what: string;
      readonly status: 'stalled' | 'limit';
      readonly iterations: number;
      readonly residual: number;
      readonly tolerance: number;
    }
  | {
      readonly kind: 'checksum-mismatch';
      readonly source: string;
      readonly expected: string;
      readonly found: string;
    }
  | {
      readonly kind: 'clashing-bounds';
      /** Bounds that cannot hold together, though they could without any one of them. */
      readonly bounds: readonly WrittenText[];
      /** Whether it is proven that no fewer bounds clash. */
      readonly isSmallest: boolean;
      /** Changes of one bound each that would be enough. */
      readonly changes: readonly WrittenText[];
    }
  | { readonly kind: 'conflict'; readonly what: string; readonly remedy: string }
  /** Somebody may not do this: by their role or party, or since two people must act, or since they cannot see it. */
  | {
      readonly kind: 'forbidden';
      /** For example `commitment.verify`. */
      readonly action: string;
      /** kind/id or code of what it would be done to. */
      readonly object: string;
      readonly reason: ForbiddenReason;
    }
  /** Two people edited the same thing; what each would leave is shown to both. */
  | {
      readonly kind: 'stale';
      readonly object: string;
      /** The version that was edited. */
      readonly expected: number;
      /** The version that stands. */
      readonly found: number;
      /** Canonical JSON. */
      readonly yours: string;
      /** Canonical JSON. */
      readonly theirs: string;
    }
  /** Something cannot happen in the state in which a thing is. */
  | {
      readonly kind: 'wrong-state';
      readonly object: string;
      readonly state: string;
      readonly event: string;
      /** What can happen in this state. */
      readonly possible: readonly string[];
    }
  /** A rule of the register does not hold yet. */
  | { readonly kind: 'unmet'; readonly object: string; readonly rule: RegisterRule }
  /** A log or an export is not what was signed. */
  | {
      readonly kind: 'tampered';
      readonly source: string;
      /** The entry at which it shows; null where no single one can be named. */
      readonly seq: number | null;
      readonly fault: TamperFault;
    }
  /** A piece of work that a thread or a machine could not perform. */
  | { readonly kind: 'failed-work'; readonly reason: string };

/** The discriminator of {@link Problem}. */
export type ProblemKind = Problem['kind'];
