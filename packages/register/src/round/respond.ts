import { type PartyResponse, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { findObligation } from '../obligation/find-obligation.ts';
import type { Act, Stored } from '../store/act.ts';
import { roundFor } from './find-round.ts';

/** What a party says of a reconciled score; silence is written down when the round is closed. */
export interface PartyAnswer {
  readonly position: Exclude<PartyResponse['position'], 'no-reply'>;
  readonly text?: PartyResponse['text'];
}

/** Answer a reconciled score for one's party, or change the answer. */
export async function respond(
  act: Act,
  code: string,
  reference: string,
  answer: PartyAnswer,
): Promise<Result<Stored<'response'>, Problem>> {
  const round = await roundFor(act, code, 'respond');
  if (!round.ok) return round;
  const { id: roundId, obligationIds } = round.value.value;
  const obligation = await findObligation(act, reference);
  if (!obligation.ok) return obligation;
  const { id: obligationId, party } = obligation.value.value;
  const action = 'response.give';
  if (act.actor.party !== party)
    return refuse({ kind: 'forbidden', action, object: reference, reason: 'party' });
  if (!obligationIds.includes(obligationId))
    return refuse({ kind: 'unknown-code', scheme: 'obligation', code: reference, known: [] });
  const [before] = await act.find('response', { where: { roundId, obligationId, party } });
  const response: PartyResponse = {
    id: before?.value.id ?? act.newId(),
    roundId,
    obligationId,
    party,
    ...answer,
    at: act.at,
    marking: before?.value.marking ?? {
      level: 'task-force',
      releasableTo: [],
      originator: party,
    },
  };
  return act.put('response', response, { expected: before?.version ?? 0, action });
}
