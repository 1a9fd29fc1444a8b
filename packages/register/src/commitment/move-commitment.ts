import {
  type Commitment,
  type Obligation,
  ok,
  type Problem,
  type Result,
} from '@musubi/vocabulary';
import type { Act, Stored } from '../store/act.ts';
import type { CommitmentEvent } from './commitment-event.ts';
import { findCommitment, findPassages } from './find-commitment.ts';
import { gatherFacts } from './gather-facts.ts';
import { nextCommitment } from './next-commitment.ts';

/**
 * Let something happen to a commitment, as far as its state, its guards and the actor's role allow.
 *
 * @param code - the commitment's code.
 * @param citedPassageId - for an ending: the passage that says so.
 */
export async function moveCommitment(
  act: Act,
  code: string,
  event: CommitmentEvent,
  citedPassageId: string | null = null,
): Promise<Result<Stored<'commitment'>, Problem>> {
  const found = await findCommitment(act, code);
  if (!found.ok) return found;
  if (citedPassageId !== null) {
    const passages = await findPassages(act, [citedPassageId]);
    if (!passages.ok) return passages;
  }
  return moveFound(act, found.value, event, {}, citedPassageId);
}

/** Let something happen to a commitment that was read, and change fields of it in the same version. */
export async function moveFound(
  act: Act,
  { value, version }: Stored<'commitment'>,
  event: CommitmentEvent,
  changes: Partial<Pick<Commitment, 'relations'>> = {},
  citedPassageId: string | null = null,
): Promise<Result<Stored<'commitment'>, Problem>> {
  const next = nextCommitment(value, event, await gatherFacts(act, value, citedPassageId));
  if (!next.ok) return next;
  const writing = { expected: version, action: `commitment.${event}` };
  return act.put('commitment', { ...next.value, ...changes }, writing);
}

/**
 * Register a commitment that was reviewed, and make an obligation of it for every party: nobody owns it yet.
 *
 * @param lead - the party that leads, where one does.
 */
export async function registerCommitment(
  act: Act,
  code: string,
  lead?: string,
): Promise<Result<Stored<'commitment'>, Problem>> {
  const registered = await moveCommitment(act, code, 'register');
  if (!registered.ok) return registered;
  const { id: commitmentId, parties, marking } = registered.value.value;
  for (const party of parties) {
    const role = roleOf(party, parties, lead);
    const value = { id: act.newId(), commitmentId, party, role, owner: null, marking };
    const made = await act.put('obligation', value, { expected: 0, action: 'obligation.make' });
    if (!made.ok) return made;
  }
  return ok(registered.value);
}

function roleOf(party: string, parties: readonly string[], lead?: string): Obligation['role'] {
  if (party === lead) return 'lead';
  return parties.length === 1 ? 'individual' : 'joint';
}
