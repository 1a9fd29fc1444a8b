import { type Checkpoint, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { RegisterStore } from '../store/register-store.ts';
import { momentAfter, signCheckpoint } from './checkpoint.ts';
import type { Signer } from './key-ring.ts';
import { type SnapshotChecks, verifySnapshot } from './verify-snapshot.ts';

const mostTries = 3;

/**
 * Sign the log as it stands and keep the checkpoint in the register. What is signed is verified first: nobody puts their name
 * to a log that is broken, or that does not grow from the checkpoint before.
 * Where somebody writes in between, it is done again, three times at most.
 *
 * @param by - the name of the actor who keeps it, an auditor or an administrator.
 */
export async function makeCheckpoint(
  store: RegisterStore,
  by: string,
  signers: readonly Signer[],
  checks: SnapshotChecks = {},
): Promise<Result<Checkpoint, Problem>> {
  for (let tries = 1; ; tries += 1) {
    const made = await tryCheckpoint(store, by, signers, checks);
    if (made.ok || made.problem.kind !== 'conflict' || tries === mostTries) return made;
  }
}

async function tryCheckpoint(
  store: RegisterStore,
  by: string,
  signers: readonly Signer[],
  checks: SnapshotChecks,
): Promise<Result<Checkpoint, Problem>> {
  const state = await store.audit.snapshot(by, async (snapshot) => {
    const verified = await verifySnapshot(store.place, snapshot, checks);
    const before = (await snapshot.checkpoints()).at(-1)?.at;
    return { verified, at: momentAfter(snapshot.at, before) };
  });
  if (!state.ok) return state;
  const { verified, at } = state.value;
  if (!verified.ok) return verified;
  const { entries: upToSeq, merkleRoot } = verified.value;
  if (upToSeq === 0)
    return refuse({ kind: 'missing-data', what: store.place, remedy: 'musubi track init' });
  return store.audit.addCheckpoint(by, signCheckpoint({ upToSeq, merkleRoot, at }, signers));
}
