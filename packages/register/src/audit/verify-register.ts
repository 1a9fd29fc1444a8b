import type { Problem, Result } from '@musubi/vocabulary';
import type { RegisterStore } from '../store/register-store.ts';
import type { VerifiedLog } from './log-verifier.ts';
import { type SnapshotChecks, verifySnapshot } from './verify-snapshot.ts';

/**
 * Verify an open register with all that is in it: hashes, chain, checkpoints, and that every record is what its last entry
 * says. It shows nothing of what it reads.
 *
 * @param by - the name of an auditor or an administrator.
 */
export async function verifyRegister(
  store: RegisterStore,
  by: string,
  checks: SnapshotChecks = {},
): Promise<Result<VerifiedLog, Problem>> {
  const verified = await store.audit.whole(by, (snapshot) =>
    verifySnapshot(store.place, snapshot, checks),
  );
  return verified.ok ? verified.value : verified;
}
