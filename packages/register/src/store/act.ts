import type { Actor, Problem, RecordKind, RecordOf, Result } from '@musubi/vocabulary';
import type { FindQuery } from './find-query.ts';

/** What a register holds at one moment, with the number of its version. */
export interface Stored<Kind extends RecordKind> {
  readonly value: RecordOf<Kind>;
  /** Counts from one; a change must name the version that it changes. */
  readonly version: number;
  readonly changedAt: string;
  /** The name of the actor. */
  readonly changedBy: string;
}

/** A version of a record in its history. */
export interface Version<Kind extends RecordKind> extends Stored<Kind> {
  /** The number of its entry in the log. */
  readonly seq: number;
  readonly action: string;
}

/** A record that a search found. */
export interface Hit {
  readonly kind: 'commitment' | 'passage' | 'evidence';
  readonly id: string;
  /** The text in which the words stand. */
  readonly text: string;
  readonly lang: string;
}

/** How a record is written. */
export interface Writing {
  /** The version that is changed; 0 for a new record. */
  readonly expected: number;
  /** What is done, for example `commitment.register`; it stands in the log. */
  readonly action: string;
}

/**
 * What one actor reads and writes in one transaction. The database shows and takes only what the actor may see and write;
 * every write appends an entry to the log.
 */
export interface Act {
  readonly actor: Actor;
  /** The moment of the act, RFC 3339 in UTC. */
  readonly at: string;
  /** The records that were read but break the contract of their kind, as kind/id; reads leave them out. */
  readonly leftOut: ReadonlySet<string>;
  /** Make a new id, later in order than every id before it. */
  newId(): string;
  get<Kind extends RecordKind>(kind: Kind, id: string): Promise<Stored<Kind> | undefined>;
  /** Find records in the order of their ids. */
  find<Kind extends RecordKind>(
    kind: Kind,
    query?: FindQuery<Kind>,
  ): Promise<readonly Stored<Kind>[]>;
  count<Kind extends RecordKind>(kind: Kind, query?: FindQuery<Kind>): Promise<number>;
  /** Count the records of a kind that are there but are withheld from the actor. */
  withheld(kind: RecordKind): Promise<number>;
  /** Count the blind scores of a round by obligation, which is all that the secretariat knows of them before the reveal. */
  /** Count the blind scores of a round by obligation, as the secretariat; nobody else learns anything. */
  scoresIn(roundId: string): Promise<ReadonlyMap<string, number>>;
  /**
   * Write a record. A `stale` problem shows both texts where somebody else wrote in between; `forbidden` says that the
   * database refused.
   */
  put<Kind extends RecordKind>(
    kind: Kind,
    value: RecordOf<Kind>,
    writing: Writing,
  ): Promise<Result<Stored<Kind>, Problem>>;
  /** Write many records of a kind at once, all of them or none. */
  putAll<Kind extends RecordKind>(
    kind: Kind,
    values: readonly RecordOf<Kind>[],
    writing: Writing,
  ): Promise<Result<number, Problem>>;
  /** Read the versions of a record that the actor may see, oldest first. */
  history<Kind extends RecordKind>(kind: Kind, id: string): Promise<readonly Version<Kind>[]>;
  /** Read the versions of many records at once, as {@link Act.history} does; the record's id leads to them. */
  histories<Kind extends RecordKind>(
    kind: Kind,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Version<Kind>[]>>;
  /** Search summaries, passages and titles of evidence for words, in whichever language they are written. */
  search(words: string, limit?: number): Promise<readonly Hit[]>;
  /** Keep the bytes of an original under their SHA-256. */
  keepOriginal(bytes: Uint8Array, documentId: string): Promise<Result<string, Problem>>;
  /** Read the bytes of an original. */
  original(sha256: string): Promise<Uint8Array | undefined>;
}
