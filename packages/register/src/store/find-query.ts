import type { RecordKind, RecordOf } from '@musubi/vocabulary';

/** The fields by which records of a kind can be found; each is a column of its own with an index. */
export const recordKeys = {
  work: ['code'],
  document: ['workId', 'lang'],
  'document-text': [],
  passage: ['documentId'],
  commitment: ['code', 'workId', 'state'],
  obligation: ['commitmentId', 'party'],
  milestone: ['obligationId'],
  guideline: ['commitmentId'],
  evidence: ['kind', 'date'],
  indicator: ['obligationId'],
  observation: ['indicatorId'],
  lever: ['commitmentId'],
  round: ['code', 'state'],
  assessment: ['roundId', 'obligationId', 'reviewer', 'phase'],
  response: ['roundId', 'obligationId', 'party'],
  publication: ['roundId'],
} as const satisfies { readonly [Kind in RecordKind]: readonly (keyof RecordOf<Kind>)[] };

/** A field by which records of a kind can be found. */
export type RecordKey<Kind extends RecordKind> = (typeof recordKeys)[Kind][number];

/** What a record names in lists, by which it can be found: other records, parties, topics. */
export const namedIn = {
  commitment: ['$.relations[*].target', '$.passageIds[*]', '$.parties[*]', '$.topics[*]'],
  evidence: ['$.links[*].obligationId', '$.passageIds[*]'],
} as const satisfies { readonly [Kind in RecordKind]?: readonly string[] };

/** A kind whose records can be found by what they name. */
export type NamingKind = keyof typeof namedIn;

/** Which records are looked for. */
export interface FindQuery<Kind extends RecordKind> {
  /** Values that fields must have; of a list, any one. */
  readonly where?: { readonly [Key in RecordKey<Kind> | 'id']?: string | readonly string[] };
  /** Only those that name one of these at least. */
  readonly namesAny?: Kind extends NamingKind ? readonly string[] : never;
  /** Only those that name all of these. */
  readonly namesAll?: Kind extends NamingKind ? readonly string[] : never;
  /** Only those after this id. */
  readonly after?: string;
  readonly limit?: number;
  /** Only commitments in time before this day, ISO 8601; those without a deadline are left out. */
  readonly dueBefore?: Kind extends 'commitment' ? string : never;
}
