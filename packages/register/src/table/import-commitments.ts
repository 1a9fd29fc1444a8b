import { isDeepStrictEqual } from 'node:util';
import { type LocalText, ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { CommitmentDraft } from '../commitment/commitment-draft.ts';
import { addCommitment, editCommitment, readDraft } from '../commitment/write-draft.ts';
import type { Act } from '../store/act.ts';
import type { RegisterStore } from '../store/register-store.ts';
import {
  draftOfRow,
  draftOfValue,
  type Explain,
  headingProblems,
  type TableDraft,
} from './commitment-columns.ts';
import { elementLines } from './element-lines.ts';
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

/** How a table is imported. */
export interface ImportOptions {
  /** The file, as messages name it. */
  readonly source: string;
  /** Whether everything is undone, so that it is only said what would happen. */
  readonly isDryRun: boolean;
  readonly explain: Explain;
}

/**
 * Import commitments as drafts from a CSV text, in one transaction: new codes become candidates, drafts are changed, and where one row is
 * refused nothing is written. A dry run does everything and undoes it, so that it says what the database would.
 */
export async function importCommitmentTable(
  store: RegisterStore,
  name: string,
  text: string,
  options: ImportOptions,
): Promise<Result<CommitmentImport, readonly Problem[]>> {
  const { source, explain } = options;
  const parsed = parseCsv(text, source);
  if (!parsed.ok) return refuse([parsed.problem]);
  const [heading, ...rows] = parsed.value;
  const problems = headingProblems(heading ?? { line: 1, cells: [] }, source);
  if (problems.length > 0) return refuse(problems);
  return importCommitments(store, name, options, ({ actor }) =>
    rows.map((row) => draftOfRow(heading!.cells, row, source, actor, explain)),
  );
}

/** Import commitments from a JSON list of drafts, like {@link importCommitmentTable}; a draft is named by the line where it begins. */
export async function importCommitmentList(
  store: RegisterStore,
  name: string,
  text: string,
  options: ImportOptions,
): Promise<Result<CommitmentImport, readonly Problem[]>> {
  const { source, explain } = options;
  const list = listOf(text);
  if (list === null)
    return refuse([
      {
        kind: 'invalid-input',
        place: { source },
        found: text.slice(0, 60),
        expected: listOfDrafts,
      },
    ]);
  const lines = elementLines(text);
  return importCommitments(store, name, options, () =>
    list.map((each, at) => draftOfValue(each, lines[at]!, source, explain)),
  );
}

const listOfDrafts: LocalText = {
  en: 'a JSON list of drafts, [{ "code": … }, …]',
  ja: '下書きのJSONリスト [{ "code": … }, …]',
  ko: '초안의 JSON 목록 [{ "code": … }, …]',
};

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
  { source, isDryRun }: Pick<ImportOptions, 'source' | 'isDryRun'>,
  draftsFor: (act: Act) => readonly TableDraft[],
): Promise<Result<CommitmentImport, readonly Problem[]>> {
  let rows: readonly ImportedRow[] | undefined;
  const written = await store.act(name, async (act) => {
    rows = await writeAll(act, draftsFor(act), source);
    const isWritten = !isDryRun && rows.every(({ fate }) => fate !== 'refused');
    return isWritten ? ok(null) : refuse(undone);
  });
  if (rows === undefined) return refuse(written.ok ? [] : [written.problem]);
  return ok({ rows, isWritten: written.ok });
}

/** Undoes the transaction; nobody sees it. */
const undone: Problem = { kind: 'conflict', what: 'import', remedy: '' };

async function writeAll(
  act: Act,
  drafts: readonly TableDraft[],
  source: string,
): Promise<ImportedRow[]> {
  const lines = new Map<string, number>();
  const rows: ImportedRow[] = [];
  for (const { line, code, draft, problem } of drafts) {
    const first = lines.get(code);
    lines.set(code, first ?? line);
    const refused = (why: Problem): ImportedRow => ({ line, code, fate: 'refused', problem: why });
    if (draft === null) rows.push(refused(problem!));
    else if (first !== undefined) rows.push(refused(twice(code, { source, line, first })));
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

function twice(
  code: string,
  {
    source,
    line,
    first,
  }: { readonly source: string; readonly line: number; readonly first: number },
): Problem {
  return {
    kind: 'invalid-input',
    place: { source, line, field: 'code' },
    found: code,
    expected: {
      en: `a code of its own; line ${first} has this one`,
      ja: `重複しないコード（${first}行目にもこのコードがある）`,
      ko: `겹치지 않는 코드(${first}행에도 이 코드가 있음)`,
    },
  };
}
