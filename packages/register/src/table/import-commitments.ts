import { isDeepStrictEqual } from 'node:util';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { CommitmentDraft } from '../commitment/commitment-draft.ts';
import { addCommitment, editCommitment, readDraft } from '../commitment/write-draft.ts';
import type { Act } from '../store/act.ts';
import type { RegisterStore } from '../store/register-store.ts';
import {
  draftOfRow,
  draftOfValue,
  headingProblems,
  type TableDraft,
} from './commitment-columns.ts';
import { parseCsv } from './parse-csv.ts';

/** What becomes of a row of a table. */
export interface ImportedRow {
  readonly line: number;
  readonly code: string;
  readonly fate: 'new' | 'changed' | 'same' | 'refused';
  /** Why it is refused. */
  readonly problem: Problem | null;
}

/** What became of a table. */
export interface CommitmentImport {
  readonly rows: readonly ImportedRow[];
  /** Whether it was written: not in a dry run, nor where a row is refused. */
  readonly isWritten: boolean;
}

/**
 * Import commitments as drafts from a CSV text, in one transaction: new codes become candidates, drafts are changed, and where one row is
 * refused nothing is written. A dry run does everything and undoes it, so that it says what the database would.
 *
 * @param source - the file, as messages name it.
 */
export async function importCommitmentTable(
  store: RegisterStore,
  name: string,
  text: string,
  source: string,
  isDryRun: boolean,
): Promise<Result<CommitmentImport, readonly Problem[]>> {
  const parsed = parseCsv(text, source);
  if (!parsed.ok) return refuse([parsed.problem]);
  const [heading, ...rows] = parsed.value;
  const problems = headingProblems(heading ?? { line: 1, cells: [] }, source);
  if (problems.length > 0) return refuse(problems);
  return importCommitments(store, name, isDryRun, ({ actor }) =>
    rows.map((row) => draftOfRow(heading!.cells, row, source, actor)),
  );
}

/** Import commitments from a JSON list of drafts, like {@link importCommitmentTable}; lines count the drafts. */
export async function importCommitmentList(
  store: RegisterStore,
  name: string,
  text: string,
  source: string,
  isDryRun: boolean,
): Promise<Result<CommitmentImport, readonly Problem[]>> {
  const list = listOf(text);
  if (list !== null)
    return importCommitments(store, name, isDryRun, () =>
      list.map((each, at) => draftOfValue(each, at + 1, source)),
    );
  const place = { source };
  return refuse([
    { kind: 'invalid-input', place, found: text.slice(0, 60), expected: '[{ code, … }]' },
  ]);
}

function listOf(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** Import commitments that were read as drafts, like {@link importCommitmentTable}. */
export async function importCommitments(
  store: RegisterStore,
  name: string,
  isDryRun: boolean,
  draftsFor: (act: Act) => readonly TableDraft[],
): Promise<Result<CommitmentImport, readonly Problem[]>> {
  let rows: readonly ImportedRow[] | undefined;
  const written = await store.act(name, async (act) => {
    rows = await writeAll(act, draftsFor(act));
    const isWritten = !isDryRun && rows.every(({ fate }) => fate !== 'refused');
    return isWritten ? ok(null) : refuse(undone);
  });
  if (rows === undefined) return refuse(written.ok ? [] : [written.problem]);
  return ok({ rows, isWritten: written.ok });
}

/** Undoes the transaction; nobody sees it. */
const undone: Problem = { kind: 'conflict', what: 'import', remedy: '' };

async function writeAll(act: Act, drafts: readonly TableDraft[]): Promise<ImportedRow[]> {
  const lines = new Map<string, number>();
  const rows: ImportedRow[] = [];
  for (const { line, code, draft, problem } of drafts) {
    const first = lines.get(code);
    lines.set(code, first ?? line);
    const refused = (why: Problem): ImportedRow => ({ line, code, fate: 'refused', problem: why });
    if (draft === null) rows.push(refused(problem!));
    else if (first !== undefined) rows.push(refused(twice(code, first)));
    else {
      const fate = await writeOne(act, draft);
      rows.push(fate.ok ? { line, code, fate: fate.value, problem: null } : refused(fate.problem));
    }
  }
  return rows;
}

async function writeOne(
  act: Act,
  draft: CommitmentDraft,
): Promise<Result<'new' | 'changed' | 'same', Problem>> {
  const [standing] = await act.find('commitment', { where: { code: draft.code }, limit: 1 });
  if (standing === undefined) {
    const added = await addCommitment(act, draft);
    return added.ok ? ok('new') : added;
  }
  const before = await readDraft(act, standing);
  const changed = { ...before, ...draft, version: standing.version };
  if (isDeepStrictEqual(changed, before)) return ok('same');
  const edited = await editCommitment(act, changed);
  return edited.ok ? ok('changed') : edited;
}

function twice(code: string, line: number): Problem {
  return {
    kind: 'invalid-input',
    place: { source: code, field: 'code' },
    found: code,
    expected: `≠ line ${line}`,
  };
}
