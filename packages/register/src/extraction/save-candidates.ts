import { type Commitment, ok, type Problem, type Result } from '@musubi/vocabulary';
import { addCommitment } from '../commitment/write-draft.ts';
import { quotePassage } from '../document/quote-passage.ts';
import type { Act, Stored } from '../store/act.ts';
import type { Candidate } from './extract-candidates.ts';
import type { ReadableDocument } from './extract-document.ts';
import type { TextUnit } from './text-unit.ts';

/** The edition of the rules, kept with what they find; it changes with them. */
const rulesEdition = '1';

/** What was saved, and what had been before. */
export interface SavedCandidates {
  readonly saved: readonly Commitment[];
  /** Candidates whose sentence is a passage of a commitment already. */
  readonly known: number;
}

/**
 * Save commitments that were found as candidates, each with the passage that says it and the stem that it completes. Their summary is the sentence
 * itself as a machine’s draft, until a person writes one. A sentence that is a passage of a commitment already is not saved again.
 */
export async function saveCandidates(
  act: Act,
  read: ReadableDocument,
  found: readonly Candidate[],
): Promise<Result<SavedCandidates, Problem>> {
  const { work, document } = read;
  const standing = await act.find('commitment', { where: { workId: work.id } });
  const passages = await act.find('passage', { where: { documentId: document.id } });
  const used = new Set(standing.flatMap(({ value }) => value.passageIds));
  const places = new Set(
    passages.filter(({ value }) => used.has(value.id)).map(({ value }) => placeOf(value)),
  );
  const fresh = found.filter(({ unit }) => !places.has(placeOf(unit)));
  const saved: Commitment[] = [];
  let number = lastNumber(standing.map(({ value }) => value.code));
  for (const candidate of fresh) {
    number += 1;
    const code = `${work.code}-${String(number).padStart(2, '0')}`;
    const added = await saveCandidate(act, read, candidate, code);
    if (!added.ok) return added;
    saved.push(added.value.value);
  }
  return ok({ saved, known: found.length - fresh.length });
}

async function saveCandidate(
  act: Act,
  { work, document }: ReadableDocument,
  candidate: Candidate,
  code: string,
): Promise<Result<Stored<'commitment'>, Problem>> {
  const { unit, kind, binding, specificity, topics, actor, due, quantities } = candidate;
  const passage = await quotePassage(act, document.id, unit.start, unit.end);
  if (!passage.ok) return passage;
  const [quantity] = quantities;
  return addCommitment(
    act,
    {
      code,
      work: work.code,
      passageIds: [passage.value.value.id],
      summary: [{ lang: document.lang, text: unit.text, status: 'machine-draft' }],
      kind,
      binding,
      specificity,
      topics: [...topics],
      products: [],
      parties: [...actor.parties],
      due,
      ...(quantity && {
        quantity: { value: quantity.value, unit: quantity.unit, direction: quantity.direction },
      }),
      marking: document.marking,
    },
    extractionOf(candidate),
  );
}

function extractionOf({ proposedBy, confidence }: Candidate): Commitment['extraction'] {
  if (proposedBy === undefined)
    return { by: 'rule', tool: 'musubi', version: rulesEdition, confidence };
  const { model, promptSha256 } = proposedBy;
  return { by: 'llm', tool: model, promptSha256 };
}

function placeOf({ start, end }: Pick<TextUnit, 'start' | 'end'>): string {
  return `${start}-${end}`;
}

function lastNumber(codes: readonly string[]): number {
  return Math.max(0, ...codes.map((code) => Number(/-(\d{1,3})$/u.exec(code)?.[1] ?? 0)));
}
