import {
  type CommitmentRelation,
  type Problem,
  type Result,
  refuse,
  type StatedRelation,
} from '@musubi/vocabulary';
import { endStates } from '../commitment/commitment-event.ts';
import { findCommitment, findPassages } from '../commitment/find-commitment.ts';
import { cannot } from '../commitment/write-draft.ts';
import type { Act, Stored } from '../store/act.ts';

const acyclic: readonly StatedRelation[] = ['supersedes', 'part-of', 'depends-on'];

/**
 * Relate a commitment to another, with the passage that says so; the passage is required where it supersedes the other.
 *
 * A relation that would close a circle of `part-of`, `depends-on` or `supersedes` is `unmet`. Relating again replaces the passage.
 */
export async function relateCommitments(
  act: Act,
  code: string,
  type: StatedRelation,
  targetCode: string,
  passageId: string | null = null,
): Promise<Result<Stored<'commitment'>, Problem>> {
  const from = await findCommitment(act, code);
  if (!from.ok) return from;
  const to = await findCommitment(act, targetCode);
  if (!to.ok) return to;
  const { value, version } = from.value;
  if (endStates.includes(value.state)) return refuse(cannot('relate', value));
  if (passageId === null && type === 'supersedes')
    return refuse({ kind: 'unmet', object: code, rule: 'citing-passage' });
  const passages = await findPassages(act, passageId === null ? [] : [passageId]);
  if (!passages.ok) return passages;
  const target = to.value.value.id;
  if (target === value.id || (acyclic.includes(type) && (await leads(act, target, type, value.id))))
    return refuse({ kind: 'unmet', object: code, rule: 'acyclic-relation' });
  const relation = { type, target, ...(passageId !== null && { passageId }) };
  const relations = [...without(value.relations, type, target), relation];
  return act.put(
    'commitment',
    { ...value, relations },
    { expected: version, action: 'commitment.relate' },
  );
}

/** Take a relation back. */
export async function unrelateCommitments(
  act: Act,
  code: string,
  type: StatedRelation,
  targetCode: string,
): Promise<Result<Stored<'commitment'>, Problem>> {
  const from = await findCommitment(act, code);
  if (!from.ok) return from;
  const to = await findCommitment(act, targetCode);
  if (!to.ok) return to;
  const { value, version } = from.value;
  const relations = without(value.relations, type, to.value.value.id);
  if (relations.length === value.relations.length)
    return refuse({
      kind: 'unknown-code',
      scheme: 'relation',
      code: `${type} ${targetCode}`,
      known: [],
    });
  const writing = { expected: version, action: 'commitment.relate' };
  return act.put('commitment', { ...value, relations }, writing);
}

function without(relations: readonly CommitmentRelation[], type: string, target: string) {
  return relations.filter((each) => !(each.type === type && each.target === target));
}

/** Say whether relations of a type lead from one commitment to another. */
async function leads(act: Act, from: string, type: StatedRelation, to: string): Promise<boolean> {
  const seen = new Set([from]);
  for (const id of seen) {
    const stored = await act.get('commitment', id);
    for (const relation of stored?.value.relations ?? [])
      if (relation.type === type) seen.add(relation.target);
    if (seen.has(to)) return true;
  }
  return false;
}
