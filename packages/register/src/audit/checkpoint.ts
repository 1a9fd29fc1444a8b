import type { Checkpoint } from '@musubi/vocabulary';
import { canonicalJson } from './canonical-json.ts';
import { type Signer, signFor } from './key-ring.ts';

/** A state of the log, before anybody signs it. */
export type LogState = Omit<Checkpoint, 'signatures'>;

/** Write what the signatures of a checkpoint sign: the canonical JSON of its size, root and moment. */
export function checkpointMessage({ upToSeq, merkleRoot, at }: LogState): string {
  return canonicalJson({ upToSeq, merkleRoot, at });
}

/** Make a checkpoint that each signer signs. */
export function signCheckpoint(state: LogState, signers: readonly Signer[]): Checkpoint {
  return { ...state, signatures: signFor(signers, checkpointMessage(state)) };
}

/** Name a moment after that of the checkpoint before, since the moments of checkpoints grow even where a clock does not. */
export function momentAfter(now: string, before: string | undefined): string {
  if (before === undefined || before < now) return now;
  return new Date(Date.parse(before) + 1).toISOString();
}
