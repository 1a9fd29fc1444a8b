import {
  ok,
  type Problem,
  type Result,
  recordKinds,
  refuse,
  type TrustedKey,
} from '@musubi/vocabulary';
import type { LogSnapshot } from '../store/log-snapshot.ts';
import type { LogState } from './checkpoint.ts';
import { keyRing } from './key-ring.ts';
import { LogVerifier, type Tampered, type VerifiedLog } from './log-verifier.ts';

/** How the log of an open register is verified. */
export interface SnapshotChecks {
  /** The keys to trust; left out, those that the register itself holds. */
  readonly trust?: readonly TrustedKey[] | undefined;
  /** A state from which the log must have grown, for example that of an export. */
  readonly earlier?: LogState | undefined;
  readonly onProgress?: ((progress: { done: number; total: number }) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Verify the log of an open register as it is seen: hashes, chain, checkpoints, and that every record is what its last entry
 * says.
 *
 * @param source - the register, for messages.
 */
export async function verifySnapshot(
  source: string,
  snapshot: LogSnapshot,
  checks: SnapshotChecks = {},
): Promise<Result<VerifiedLog, Problem>> {
  const keys = await snapshot.keys();
  const verifier = new LogVerifier(source, keyRing(keys, checks.trust), ['actor', 'checkpoint']);
  if (checks.earlier !== undefined) verifier.grewFrom(checks.earlier);
  const checkpoints = await snapshot.checkpoints();
  for (const checkpoint of checkpoints) {
    const fault = verifier.checkpoint(checkpoint);
    if (fault !== undefined) return refuse(fault);
  }
  const fault = await takeEntries(verifier, snapshot, checks);
  if (fault !== undefined) return refuse(fault);
  for (const key of keys) verifier.key(key);
  for (const checkpoint of checkpoints) verifier.kept(checkpoint);
  for (const { id, text, fits } of await snapshot.actors()) {
    if (!fits) verifier.misfit(`actor/${id}`);
    verifier.actor(id, text);
  }
  await takeRecords(verifier, snapshot, checks);
  const last = verifier.end();
  return last === undefined ? ok(verifier.verified()) : refuse(last);
}

async function takeEntries(
  verifier: LogVerifier,
  snapshot: LogSnapshot,
  { onProgress, signal }: SnapshotChecks,
): Promise<Tampered | undefined> {
  for await (const entries of snapshot.entries()) {
    signal?.throwIfAborted();
    for (const { seq, hash, entry, payload, salt, version, fits } of entries) {
      const fault =
        entry === null
          ? verifier.hashOnly(seq, hash)
          : verifier.entry(entry, payload, salt, version);
      if (fault !== undefined) return fault;
      if (!fits) verifier.misfit(entry!.object, seq);
    }
    onProgress?.({ done: verifier.entries, total: snapshot.size });
  }
  return undefined;
}

async function takeRecords(
  verifier: LogVerifier,
  snapshot: LogSnapshot,
  { signal }: SnapshotChecks,
): Promise<void> {
  for (const kind of recordKinds)
    for await (const records of snapshot.records(kind)) {
      signal?.throwIfAborted();
      for (const { id, text, fits, written } of records) {
        if (!fits) verifier.misfit(`${kind}/${id}`);
        verifier.record(`${kind}/${id}`, text, written);
      }
    }
}
