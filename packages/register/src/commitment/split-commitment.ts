import { type Commitment, ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { Act, Stored } from '../store/act.ts';
import { cannot, findDraft } from './write-draft.ts';

/** A part that is split off a draft. */
export interface SplitPart {
  /** The code of the new candidate. */
  readonly code: string;
  /** The passages that it takes along; those of the whole, if left out. */
  readonly passageIds?: readonly string[];
}

/**
 * Split parts off a draft: each is a new candidate with the same content, related to it by `split-from`, to be edited.
 * The draft gives up the passages that parts take along, as long as it keeps one. Undoing the draft undoes the split.
 */
export async function splitCommitment(
  act: Act,
  code: string,
  parts: readonly SplitPart[],
): Promise<Result<readonly Stored<'commitment'>[], Problem>> {
  const found = await findDraft(act, code, 'split');
  if (!found.ok) return found;
  const { value: whole, version } = found.value;
  const made: Stored<'commitment'>[] = [];
  for (const part of parts) {
    const split = await splitOff(act, whole, part);
    if (!split.ok) return split;
    made.push(split.value);
  }
  const taken = new Set(parts.flatMap(({ passageIds }) => passageIds ?? []));
  const left = whole.passageIds.filter((id) => !taken.has(id));
  const passageIds = left.length === 0 ? whole.passageIds : left;
  const writing = { expected: version, action: 'commitment.split' };
  const kept = await act.put('commitment', { ...whole, passageIds }, writing);
  return kept.ok ? ok([kept.value, ...made]) : kept;
}

async function splitOff(
  act: Act,
  whole: Commitment,
  { code, passageIds = whole.passageIds }: SplitPart,
): Promise<Result<Stored<'commitment'>, Problem>> {
  const [standing] = await act.find('commitment', { where: { code }, limit: 1 });
  if (standing !== undefined) return refuse(cannot('add', standing.value));
  const stranger = passageIds.find((id) => !whole.passageIds.includes(id));
  if (stranger !== undefined)
    return refuse({
      kind: 'unknown-code',
      scheme: 'passage',
      code: stranger,
      known: whole.passageIds,
    });
  const value: Commitment = {
    ...whole,
    id: act.newId(),
    code,
    passageIds: [...passageIds],
    relations: [{ type: 'split-from', target: whole.id }],
    state: 'candidate',
  };
  return act.put('commitment', value, { expected: 0, action: 'commitment.split-off' });
}
