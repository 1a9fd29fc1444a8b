import type { RecordKind } from '@musubi/vocabulary';

const role = '(SELECT musubi.my_role())';
const party = '(SELECT musubi.my_party())';
const me = '(SELECT musubi.my_name())';

const bySecretariat = `${role} = 'secretariat' AND level IN ('public', 'task-force')`;
const nationally = `${role} IN ('analyst', 'owner') AND level = 'national' AND originator = ${party}`;
const bilaterally = `${role} = 'analyst' AND level = 'bilateral' AND ${party} = ANY (releasable_to)`;
const byAnalyst = `${role} = 'analyst' AND level = 'task-force'`;
const byOwner = `${role} = 'owner' AND level = 'task-force'`;

const text = `${byAnalyst} AND originator = ${party}`;
const candidate = (states: string) => `${byAnalyst} AND state IN (${states})`;
const answer = `${role} IN ('analyst', 'owner') AND level = 'task-force' AND party = ${party}`;
const ownObligation = `${byOwner} AND party = ${party} AND organisation = (SELECT musubi.my_organisation())`;

/** What people of a party may write for the task force, besides what is their own. */
const forTaskForce: { readonly [Kind in RecordKind]?: readonly [old: string, next: string] } = {
  work: both(text),
  document: both(text),
  'document-text': both(text),
  passage: both(text),
  commitment: [candidate(`'candidate'`), candidate(`'candidate', 'in-review', 'merged'`)],
  obligation: both(ownObligation),
  milestone:
    both(`${byOwner} AND EXISTS (SELECT FROM musubi.obligation AS owned WHERE owned.id = obligation_id
    AND owned.party = ${party} AND owned.organisation = (SELECT musubi.my_organisation()))`),
  evidence: both(`${byOwner} AND provided_by = ${party}`),
  response: both(answer),
};

const assessment = `(SELECT musubi.my_origin()) IS NOT NULL AND (
  ${role} IN ('reviewer', 'analyst') AND phase = 'blind' AND reviewer = ${me}
  OR ${role} = 'reviewer' AND phase = 'reconciled' AND reviewer = 'reconciled' AND (${`level IN ('public', 'task-force')
    OR level = 'bilateral' AND ${party} = ANY (releasable_to)`}))`;

/**
 * Write the condition under which the actor may write a row of a kind.
 *
 * @param side - whether it is what stood before or what will stand.
 */
export function writable(kind: RecordKind, side: 'old' | 'new'): string {
  if (kind === 'assessment') return assessment;
  if (kind === 'round' || kind === 'publication') return bySecretariat;
  const own = forTaskForce[kind]?.[side === 'old' ? 0 : 1];
  return [bySecretariat, nationally, bilaterally, ...(own === undefined ? [] : [own])].join(' OR ');
}

/** Kinds of which the people of a party may add what only they can: its approval, its key. */
export const partySigns: { readonly [Kind in RecordKind]?: string } = {
  guideline: 'approvedBy',
  publication: 'keys',
};

/** What an owner may change besides: a commitment of which the own body has an obligation is reported complete, and nothing else. */
export const reports = `${role} = 'owner' AND level IN ('public', 'task-force') AND state = 'active'
  AND EXISTS (SELECT FROM musubi.obligation AS owned WHERE owned.commitment_id = commitment.id AND owned.party = ${party}
    AND owned.organisation = (SELECT musubi.my_organisation()) AND owned.body::jsonb ->> 'role' <> 'not-applicable')`;

function both(condition: string): readonly [string, string] {
  return [condition, condition];
}
