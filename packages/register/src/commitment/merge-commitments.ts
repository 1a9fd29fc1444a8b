import { type Commitment, ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { highestMarking } from '../marking/highest-marking.ts';
import type { Act, Stored } from '../store/act.ts';
import { moveFound } from './move-commitment.ts';
import { findDraft } from './write-draft.ts';

/**
 * Merge drafts into another draft, which then has the passages, parties, topics and products of all, and the texts in
 * languages that it lacked. Each source is `merged`, related to it by `merged-into`. Undoing the target undoes the merge.
 *
 * @param code - of the draft that stays.
 */
export async function mergeCommitments(
  act: Act,
  code: string,
  sources: readonly string[],
): Promise<Result<Stored<'commitment'>, Problem>> {
  const target = await findDraft(act, code, 'merge');
  if (!target.ok) return target;
  const others: Commitment[] = [];
  for (const each of sources) {
    if (each === code) return refuse({ kind: 'unmet', object: code, rule: 'acyclic-relation' });
    const source = await findDraft(act, each, 'merge');
    if (!source.ok) return source;
    const { relations } = source.value.value;
    const lineage = { type: 'merged-into' as const, target: target.value.value.id };
    const merged = await moveFound(act, source.value, 'merge', {
      relations: [...relations.filter(({ type }) => type !== 'merged-into'), lineage],
    });
    if (!merged.ok) return merged;
    others.push(source.value.value);
  }
  const united = unite(target.value.value, others);
  if (!united.ok) return united;
  const writing = { expected: target.value.version, action: 'commitment.merge-from' };
  return act.put('commitment', united.value, writing);
}

function unite(target: Commitment, others: readonly Commitment[]): Result<Commitment, Problem> {
  const all = [target, ...others];
  const marking = highestMarking(
    all.map((each) => each.marking),
    target.code,
  );
  if (!marking.ok) return marking;
  const texts = all.flatMap(({ summary }) => summary);
  return ok({
    ...target,
    passageIds: distinct(all.flatMap(({ passageIds }) => passageIds)),
    parties: distinct(all.flatMap(({ parties }) => parties)),
    topics: distinct(all.flatMap(({ topics }) => topics)),
    products: distinct(all.flatMap(({ products }) => products)),
    summary: texts.filter((text, at) => texts.findIndex(({ lang }) => lang === text.lang) === at),
    marking: marking.value,
  });
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
