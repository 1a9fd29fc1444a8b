import { type Evidence, ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { quotePassage } from '../document/quote-passage.ts';
import { extractDocument, type ReadableDocument } from '../extraction/extract-document.ts';
import {
  findSilentlyDropped,
  type Match,
  matchReports,
} from '../extraction/report/match-reports.ts';
import type { Act, Stored } from '../store/act.ts';
import { earlierPromises } from './earlier-promises.ts';
import { readLaterStatement } from './read-later-statement.ts';

/** A sentence of a later statement that may report on an earlier promise. */
export interface SuggestedEvidence {
  /** Of the commitment. */
  readonly code: string;
  readonly commitmentId: string;
  readonly parties: readonly string[];
  readonly unit: Match['unit'];
  /** How alike the two are, 0 to 1. */
  readonly score: number;
  /** The terms that make them alike. */
  readonly shared: readonly string[];
}

/** A promise that a later statement of the same parties is silent about. */
export interface DroppedCommitment {
  readonly code: string;
  readonly text: string;
  /** When it was made. */
  readonly date: string;
  /** The sentence that is most like it, and how alike; null where none is at all. */
  readonly nearest: Pick<SuggestedEvidence, 'unit' | 'score'> | null;
}

/**
 * Suggest which sentences of a later statement report on earlier promises of its parties. They are what the parties say of themselves;
 * a person accepts them with {@link acceptEvidence}.
 *
 * @param named - the later statement: the code of its work, with a language if it is not English, such as `XAA-XBB-2022-05-01/ja`.
 * @param asOf - only what was known on this day; the day of the act, if left out.
 */
export async function suggestEvidence(
  act: Act,
  named: string,
  asOf?: string,
): Promise<Result<readonly SuggestedEvidence[], Problem>> {
  const read = await readLaterStatement(act, named, asOf);
  return read.ok ? ok(await suggestionsIn(act, read.value, asOf)) : read;
}

/** List the earlier promises that a later statement of the same parties neither reiterates nor reports on; a person judges. */
export async function silentlyDropped(
  act: Act,
  named: string,
  asOf?: string,
): Promise<Result<readonly DroppedCommitment[], Problem>> {
  const read = await readLaterStatement(act, named, asOf);
  if (!read.ok) return read;
  const { work, candidates } = read.value;
  const promises = await earlierPromises(act, read.value, asOf);
  const dropped = findSilentlyDropped(promises, { date: work.date, candidates });
  return ok(
    dropped.map(({ promiseId, nearest }) => {
      const { commitment, text, date } = promises.find(({ id }) => id === promiseId)!;
      return { code: commitment.code, text, date, nearest };
    }),
  );
}

/**
 * Accept suggestions as evidence: what the parties report of themselves, whose grade cannot be judged (F6) until a person does.
 *
 * @param numbers - which of the suggestions, counted from one.
 */
export async function acceptEvidence(
  act: Act,
  named: string,
  numbers: readonly number[],
): Promise<Result<readonly Stored<'evidence'>[], Problem>> {
  const read = await extractDocument(act, named);
  if (!read.ok) return read;
  const suggested = await suggestionsIn(act, read.value);
  const accepted: Stored<'evidence'>[] = [];
  for (const number of numbers) {
    const suggestion = suggested[number - 1];
    if (suggestion === undefined)
      return refuse({
        kind: 'invalid-input',
        place: { source: named },
        found: String(number),
        expected: `1–${suggested.length}`,
      });
    const made = await accept(act, read.value, suggestion);
    if (!made.ok) return made;
    accepted.push(made.value);
  }
  return ok(accepted);
}

async function suggestionsIn(
  act: Act,
  read: ReadableDocument,
  asOf?: string,
): Promise<SuggestedEvidence[]> {
  const promises = await earlierPromises(act, read, asOf);
  const matches = matchReports(promises, { date: read.work.date, candidates: read.candidates });
  return matches.map(({ promiseId, unit, score, shared }) => {
    const { commitment } = promises.find(({ id }) => id === promiseId)!;
    const { code, id: commitmentId, parties } = commitment;
    return { code, commitmentId, parties, unit, score, shared };
  });
}

async function accept(
  act: Act,
  { work, document }: ReadableDocument,
  { commitmentId, parties, unit }: SuggestedEvidence,
): Promise<Result<Stored<'evidence'>, Problem>> {
  const passage = await quotePassage(act, document.id, unit.start, unit.end);
  if (!passage.ok) return passage;
  const obligations = await act.find('obligation', { where: { commitmentId } });
  const value: Evidence = {
    id: act.newId(),
    kind: 'self-report',
    title: [{ lang: document.lang, text: unit.text, status: 'machine-draft' }],
    date: work.date,
    lang: document.lang,
    citation: document.citation,
    providedBy: parties.length === 1 ? parties[0]! : 'public',
    passageIds: [passage.value.value.id],
    links: obligations.map(({ value: { id } }) => ({ obligationId: id, stance: 'supports' })),
    reliability: 'F',
    credibility: 6,
    isIndependent: false,
    marking: document.marking,
  };
  return act.put('evidence', value, { expected: 0, action: 'evidence.accept' });
}
