import type {
  CommitmentRelation,
  Guideline,
  Lever,
  Passage,
  Problem,
  RegisterDocument,
  Result,
  Work,
} from '@musubi/vocabulary';
import { ok } from '@musubi/vocabulary';
import { findCommitment } from '../commitment/find-commitment.ts';
import type { Act, Stored, Version } from '../store/act.ts';
import type { CommitmentStanding } from './commitment-standing.ts';
import { readStandings } from './read-standings.ts';

/** A passage with the document in which it stands. */
export interface ShownPassage {
  readonly passage: Passage;
  /** null where it is withheld. */
  readonly document: RegisterDocument | null;
}

/** A relation between the commitment and another, with the other's code. */
export interface ShownRelation {
  readonly type: CommitmentRelation['type'];
  /** Whether the other one states it of this one. */
  readonly isInverse: boolean;
  readonly code: string;
  readonly passageId: string | null;
}

/** Everything that the register says of a commitment on a day. */
export interface ShownCommitment extends CommitmentStanding {
  /** null where it is withheld. */
  readonly work: Work | null;
  /** Its passages, and the same passages in other languages. */
  readonly passages: readonly ShownPassage[];
  readonly guidelines: readonly Guideline[];
  readonly levers: readonly Lever[];
  readonly relations: readonly ShownRelation[];
  readonly history: readonly Pick<
    Version<'commitment'>,
    'version' | 'action' | 'changedAt' | 'changedBy'
  >[];
}

/**
 * Show everything that the register says of a commitment.
 *
 * @param asOf - only what was known on this day; the day of the act, if left out.
 */
export async function showCommitment(
  act: Act,
  code: string,
  asOf: string = act.at.slice(0, 10),
): Promise<Result<ShownCommitment, Problem>> {
  const found = await findCommitment(act, code);
  if (!found.ok) return found;
  const { id, workId, passageIds } = found.value.value;
  const [standing] = await readStandings(act, [found.value], asOf);
  const where = { commitmentId: id };
  const guidelines = await act.find('guideline', { where });
  const levers = await act.find('lever', { where });
  const history = await act.history('commitment', id);
  return ok({
    ...standing!,
    work: (await act.get('work', workId))?.value ?? null,
    passages: await passagesOf(act, passageIds),
    guidelines: guidelines.map(({ value }) => value),
    levers: levers.map(({ value }) => value),
    relations: await relationsOf(act, found.value, asOf),
    history: history.map(({ version, action, changedAt, changedBy }) => ({
      version,
      action,
      changedAt,
      changedBy,
    })),
  });
}

async function passagesOf(act: Act, ids: readonly string[]): Promise<readonly ShownPassage[]> {
  const quoted = await act.find('passage', { where: { id: ids } });
  const alignedIds = quoted
    .flatMap(({ value }) => value.alignedWith.map(({ passageId }) => passageId))
    .filter((each) => !ids.includes(each));
  const aligned = await act.find('passage', { where: { id: alignedIds } });
  const passages = new Map([...quoted, ...aligned].map(({ value }) => [value.id, value]));
  const documentIds = [...passages.values()].map(({ documentId }) => documentId);
  const found = await act.find('document', { where: { id: documentIds } });
  const documents = new Map(found.map(({ value }) => [value.id, value]));
  const inOrder = ids.flatMap((id) => [
    id,
    ...(passages.get(id)?.alignedWith ?? [])
      .map(({ passageId }) => passageId)
      .filter((each) => !ids.includes(each)),
  ]);
  return inOrder.flatMap((id) => {
    const passage = passages.get(id);
    if (passage === undefined) return [];
    return [{ passage, document: documents.get(passage.documentId) ?? null }];
  });
}

async function relationsOf(
  act: Act,
  { value: { id, relations } }: Stored<'commitment'>,
  asOf: string,
): Promise<readonly ShownRelation[]> {
  const targets = relations.map(({ target }) => target);
  const related = [
    ...(targets.length > 0 ? await act.find('commitment', { where: { id: targets } }) : []),
    ...(await act.find('commitment', { namesAny: [id] })),
  ].map(({ value }) => value);
  const workIds = related.map(({ workId }) => workId);
  const works = await act.find('work', { where: { id: workIds } });
  const dates = new Map(works.map(({ value }) => [value.id, value.date]));
  const known = new Map(
    related
      .filter(({ workId }) => (dates.get(workId) ?? '') <= asOf)
      .map((each) => [each.id, each]),
  );
  const shown = ({ type, passageId }: CommitmentRelation, other: string, isInverse: boolean) => {
    const code = known.get(other)?.code;
    return code === undefined ? [] : [{ type, isInverse, code, passageId: passageId ?? null }];
  };
  return [
    ...relations.flatMap((relation) => shown(relation, relation.target, false)),
    ...[...known.values()].flatMap((other) =>
      other.relations
        .filter(({ target }) => target === id)
        .flatMap((relation) => shown(relation, other.id, true)),
    ),
  ];
}
