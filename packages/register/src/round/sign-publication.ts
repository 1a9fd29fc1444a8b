import {
  type Problem,
  type Publication,
  type RegisterText,
  type Result,
  refuse,
  type SigningKey,
} from '@musubi/vocabulary';
import type { Act, Stored } from '../store/act.ts';
import { editionsOf } from './finalise-round.ts';
import { moveRound, roundFor } from './find-round.ts';
import {
  checkPublication,
  latestDecisions,
  type PublicationSignature,
} from './publication-signature.ts';

/**
 * Sign a round's report for one's party. A signature that does not hold under a key of the party is refused.
 *
 * @param sign - signs the SHA-256 of the content, where the party's private key is.
 */
export async function signPublication(
  act: Act,
  code: string,
  sign: (contentSha256: string) => PublicationSignature,
  keys: readonly SigningKey[],
): Promise<Result<Stored<'publication'>, Problem>> {
  return decide(
    act,
    code,
    'sign',
    ({ contentSha256 }) => ({ decision: 'signed', ...sign(contentSha256) }),
    (signed) => checkPublication(signed, keys),
  );
}

/** Refuse a round's report for one's party; the refusal stays written down, also where the party signs later. */
export async function refusePublication(
  act: Act,
  code: string,
  reason: RegisterText,
): Promise<Result<Stored<'publication'>, Problem>> {
  return decide(
    act,
    code,
    'refuse',
    () => ({ decision: 'refused', reason }),
    () => [],
  );
}

/** Publish a round's report, once it has a valid signature of every party. */
export async function publishRound(
  act: Act,
  code: string,
  keys: readonly SigningKey[],
): Promise<Result<Stored<'publication'>, Problem>> {
  const found = await roundFor(act, code, 'publish');
  if (!found.ok) return found;
  const { id, parties } = found.value.value;
  const open = (await editionsOf(act, id)).at(-1)!;
  const decisions = latestDecisions(open.value);
  const hasSigned = (party: string) =>
    decisions.some((decided) => decided.party === party && decided.decision === 'signed');
  if (!parties.every(hasSigned))
    return refuse({ kind: 'unmet', object: code, rule: 'every-party-signs' });
  const [fault] = checkPublication(open.value, keys);
  if (fault !== undefined) return refuse(fault);
  const marking: Publication['marking'] = { ...open.value.marking, level: 'public' };
  const moved = await moveRound(act, found.value, 'publish', { marking });
  if (!moved.ok) return moved;
  return act.put(
    'publication',
    { ...open.value, publishedAt: act.at, marking },
    { expected: open.version, action: 'publication.publish' },
  );
}

type Decision = Publication['keys'][number];

async function decide(
  act: Act,
  code: string,
  event: 'sign' | 'refuse',
  decisionOn: (open: Publication) => Omit<Decision, 'party' | 'by' | 'at'>,
  check: (decided: Publication) => readonly Problem[],
): Promise<Result<Stored<'publication'>, Problem>> {
  const found = await roundFor(act, code, event);
  if (!found.ok) return found;
  const { id, parties } = found.value.value;
  const { party, name: by } = act.actor;
  const action = `publication.${event}`;
  if (party === null || !parties.includes(party))
    return refuse({ kind: 'forbidden', action, object: code, reason: 'party' });
  const open = (await editionsOf(act, id)).at(-1)!;
  const keys = [...open.value.keys, { ...decisionOn(open.value), party, by, at: act.at }];
  const decided = { ...open.value, keys };
  const [fault] = check(decided);
  if (fault !== undefined) return refuse(fault);
  return act.put('publication', decided, { expected: open.version, action });
}
