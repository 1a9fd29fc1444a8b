import { ok, type Problem, type Result, type Round, refuse } from '@musubi/vocabulary';
import type { Act, Stored } from '../store/act.ts';
import { nextRoundState, type RoundEvent } from './round-event.ts';

/** Find a round by its code. */
export async function findRound(act: Act, code: string): Promise<Result<Stored<'round'>, Problem>> {
  const [round] = await act.find('round', { where: { code } });
  if (round !== undefined) return ok(round);
  const known = (await act.find('round')).map(({ value }) => value.code);
  return refuse({ kind: 'unknown-code', scheme: 'round', code, known });
}

/** Find a round to which something is to happen now, by whoever acts. */
export async function roundFor(
  act: Act,
  code: string,
  event: RoundEvent,
): Promise<Result<Stored<'round'>, Problem>> {
  const found = await findRound(act, code);
  if (!found.ok) return found;
  const next = nextRoundState(found.value.value, event, act.actor);
  return next.ok ? found : next;
}

/** Write a round after an event, with its new state and whatever else changes. */
export async function moveRound(
  act: Act,
  { value: round, version }: Stored<'round'>,
  event: RoundEvent,
  changes: Partial<Round> = {},
): Promise<Result<Stored<'round'>, Problem>> {
  const next = nextRoundState(round, event, act.actor);
  if (!next.ok) return next;
  const moved = { ...round, ...changes, state: next.value };
  return act.put('round', moved, { expected: version, action: `round.${event}` });
}

/** Check that whoever acts was assigned to an obligation of a round. */
export function checkAssigned(
  { code, reviewers }: Round,
  name: string,
  obligationId: string,
  action: string,
): Result<null, Problem> {
  const isAssigned = reviewers.some(
    ({ actor, obligationIds }) => actor === name && obligationIds.includes(obligationId),
  );
  if (isAssigned) return ok(null);
  return refuse({ kind: 'forbidden', action, object: code, reason: 'role' });
}
