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
 * Everything the domain can refuse, as one serialisable union.
 * The kind is the wire code and the key of the message in each language.
 */
export type Problem =
  | {
      readonly kind: 'invalid-input';
      readonly place: Place;
      readonly found: string;
      readonly expected: string;
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
      readonly economy: string;
      readonly sector: string;
      readonly reason: string;
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
  | { readonly kind: 'conflict'; readonly what: string; readonly remedy: string };

/** The discriminator of {@link Problem}. */
export type ProblemKind = Problem['kind'];
