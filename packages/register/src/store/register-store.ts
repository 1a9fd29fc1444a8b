import type {
  Actor,
  BackupEnd,
  Checkpoint,
  LogEntry,
  LogPayload,
  Problem,
  Result,
  SigningKey,
} from '@musubi/vocabulary';
import type { Act } from './act.ts';
import type { LogSnapshot } from './log-snapshot.ts';

/** A register that is open: a folder of an embedded database, or a schema of a PostgreSQL server. */
export interface RegisterStore {
  /** Where it is, for messages; without a password. */
  readonly place: string;
  /**
   * Let an actor read and write in one transaction, which is undone where the work is refused or throws.
   *
   * @param name - the actor's name; somebody who is not enrolled is `forbidden`.
   */
  act<Value>(
    name: string,
    work: (act: Act) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>>;
  /** Enrol or change an actor, as an administrator; the first administrator enrols themself. */
  enrol(by: string, actor: Actor): Promise<Result<Actor, Problem>>;
  actors(): Promise<readonly Actor[]>;
  readonly audit: AuditTrail;
  /**
   * Copy everything to a file, as it is at one moment; the log says so. It is for the owner of the database.
   *
   * @param by - the name of an administrator, who reads none of it.
   */
  backup(by: string, path: string, options?: CopyOptions): Promise<Result<BackupEnd, Problem>>;
  /**
   * Put everything of a backup into an empty register. It is verified before any of it can be seen; the log says so.
   *
   * @param by - the name of an administrator of what is restored.
   */
  restore(by: string, path: string, options?: CopyOptions): Promise<Result<BackupEnd, Problem>>;
  close(): Promise<void>;
}

/** How a register is copied. */
export interface CopyOptions {
  readonly onProgress?: ((progress: { done: number; total: number }) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A public key before the register says from when it counts. */
export type NewKey = Omit<SigningKey, 'validFrom' | 'revokedAt'>;

/** Which entries of the log are read. */
export interface LogRange {
  readonly after?: number;
  readonly limit?: number;
  /** Only the entries of this object, kind/id. */
  readonly object?: string;
}

/** The log of a register, as an actor may see it; nobody can change or delete an entry. */
export interface AuditTrail {
  entries(by: string, range?: LogRange): Promise<Result<readonly LogEntry[], Problem>>;
  /** Read the payloads of entries; those that the actor may not see are null. */
  payloads(by: string, range?: LogRange): Promise<Result<readonly LogPayload[], Problem>>;
  /**
   * Read the register at one moment, as an actor may see it, however long that takes.
   *
   * @param by - the name of the actor.
   */
  snapshot<Value>(
    by: string,
    work: (snapshot: LogSnapshot) => Promise<Value>,
  ): Promise<Result<Value, Problem>>;
  /**
   * Read everything at one moment, whatever its marking: to verify it or to copy it, never to show it. The database must have
   * been opened as its owner.
   *
   * @param by - the name of an auditor or an administrator.
   */
  whole<Value>(
    by: string,
    work: (snapshot: LogSnapshot) => Promise<Value>,
  ): Promise<Result<Value, Problem>>;
  checkpoints(): Promise<readonly Checkpoint[]>;
  /** Keep a signed state of the log, as an auditor or an administrator; `conflict` where it is not the log's present state. */
  addCheckpoint(by: string, checkpoint: Checkpoint): Promise<Result<Checkpoint, Problem>>;
  /**
   * Say that the signatures of a checkpoint do not count, as an auditor or an administrator: the database cannot check them, and a wrong one
   * stays. The log says who did it and why; the number of its entry is given.
   */
  voidCheckpoint(by: string, upToSeq: number, reason: string): Promise<Result<number, Problem>>;
  keys(): Promise<readonly SigningKey[]>;
  /** Add a party's public key, as an administrator; it counts from now on. */
  addKey(by: string, key: NewKey): Promise<Result<SigningKey, Problem>>;
  /** Revoke a party's public key from now on, as an administrator. */
  revokeKey(by: string, key: SigningKey): Promise<Result<SigningKey, Problem>>;
  /** Remove a payload for good, leaving its hash; the log says who did it and why. */
  redact(by: string, seq: number, reason: string): Promise<Result<LogEntry, Problem>>;
}
