import type { Actor, Checkpoint, LogEntry, RecordKind, SigningKey } from '@musubi/vocabulary';

/** An entry of the log as somebody may see it. */
export interface SeenEntry {
  readonly seq: number;
  readonly hash: string;
  /** null where the entry is withheld. */
  readonly entry: LogEntry | null;
  /** Canonical JSON; null where it is withheld or was redacted. */
  readonly payload: string | null;
  /** null with the payload. */
  readonly salt: string | null;
  /** Which version of its record the entry wrote; null where it wrote none, or is withheld. */
  readonly version: number | null;
  /** Whether the columns by which it is guarded say what its payload says. */
  readonly fits: boolean;
}

/** A record, or a person, as its canonical JSON. */
export interface SeenRecord {
  readonly id: string;
  readonly text: string;
  /** Whether the columns by which it is found and guarded say what its canonical JSON says. */
  readonly fits: boolean;
  /** The version, the moment, the actor and the action, a line each, that the last entry must bear out; null where none must. */
  readonly written: string | null;
}

/** The register at one moment, as an actor may see it; whatever others write in the meantime, it stays. */
export interface LogSnapshot {
  readonly actor: Actor;
  /** How many entries the log has. */
  readonly size: number;
  /** The moment, RFC 3339 in UTC. */
  readonly at: string;
  keys(): Promise<readonly SigningKey[]>;
  checkpoints(): Promise<readonly Checkpoint[]>;
  /** Read the entries in their order, a batch at a time; none is left out. */
  entries(): AsyncIterable<readonly SeenEntry[]>;
  actors(): Promise<readonly SeenRecord[]>;
  /** Read the records of a kind in the order of their ids, a batch at a time. */
  records(kind: RecordKind): AsyncIterable<readonly SeenRecord[]>;
  /** Count the records of a kind that are withheld. */
  withheld(kind: RecordKind): Promise<number>;
  original(sha256: string): Promise<Uint8Array | undefined>;
}
