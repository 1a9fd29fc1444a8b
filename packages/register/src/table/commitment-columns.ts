import {
  type Actor,
  isFormula,
  type LocalText,
  type Problem,
  unguardCell,
  type WrittenText,
} from '@musubi/vocabulary';
import type { z } from 'zod';
import { type CommitmentDraft, commitmentDraftSchema } from '../commitment/commitment-draft.ts';
import type { CsvRow } from './parse-csv.ts';

/** The columns of a table of commitments; those with a star are required. */
export const commitmentColumns = {
  code: true,
  work: true,
  passages: true,
  parties: true,
  kind: true,
  binding: true,
  says: false,
  topics: false,
  products: false,
  due: false,
  due_edtf: false,
  due_text: false,
  summary_en: false,
  summary_ja: false,
  summary_ko: false,
  level: false,
} as const;

type Column = keyof typeof commitmentColumns;
type Row = Partial<Record<Column, string>>;

/** A row of a table as a draft, or why it cannot be one. */
export interface TableDraft {
  readonly line: number;
  readonly code: string;
  readonly draft: CommitmentDraft | null;
  readonly problem: Problem | null;
}

const summaries = ['summary_en', 'summary_ja', 'summary_ko'] as const;
const specifics = {
  who: 'who',
  what: 'what',
  when: 'when',
  howMuch: 'how-much',
  verifiable: 'verifiable',
};
/** The column in which a field of a draft stands. */
const columnOfField: Readonly<Record<string, Column>> = {
  passageIds: 'passages',
  summary: 'summary_en',
  marking: 'level',
};

/** Read the heading of a table: unknown, repeated and missing columns are problems. */
export function headingProblems({ line, cells }: CsvRow, source: string): readonly Problem[] {
  const known = Object.keys(commitmentColumns);
  const problems: Problem[] = cells.flatMap((code, at) =>
    known.includes(code) && cells.indexOf(code) === at
      ? []
      : [
          {
            kind: 'unknown-code',
            place: { source, line, column: at + 1 },
            scheme: 'field',
            code,
            known,
          },
        ],
  );
  const missing = known.filter(
    (name) => commitmentColumns[name as Column] && !cells.includes(name),
  );
  if (missing.length === 0) return problems;
  const expected = missing.join(', ');
  return [
    ...problems,
    { kind: 'invalid-input', place: { source, line }, found: cells.join(', '), expected },
  ];
}

/** Says what would be right where a schema finds an issue. */
export type Explain = (issue: z.core.$ZodIssue) => WrittenText;

/** Read a row of a table as a draft. */
export function draftOfRow(
  heading: readonly string[],
  { line, cells }: CsvRow,
  source: string,
  { party }: Pick<Actor, 'party'>,
  explain: Explain,
): TableDraft {
  const row: Row = Object.fromEntries(
    heading.map((name, at) => [name, unguardCell(cells[at] ?? '')]),
  );
  const code = row.code ?? '';
  const refused = (field: string, found: WrittenText, expected: WrittenText): TableDraft => {
    const place = { source, line, field };
    return { line, code, draft: null, problem: { kind: 'invalid-input', place, found, expected } };
  };
  if (cells.length !== heading.length)
    return refused('*', cellsText(cells.length), cellsText(heading.length));
  const run = heading.find((_, at) => isFormula(cells[at]!));
  if (run !== undefined) return refused(run, row[run as Column]!, noFormula);
  const parsed = commitmentDraftSchema.safeParse(contentOf(row, party));
  if (parsed.success) return { line, code, draft: parsed.data, problem: null };
  const [issue] = parsed.error.issues;
  const field = String(issue!.path[0] ?? 'code');
  const column = columnOfField[field] ?? field;
  return refused(column, row[column as Column] || nothing, explain(issue!));
}

/** Read a value of a list as a draft. */
export function draftOfValue(
  value: unknown,
  line: number,
  source: string,
  explain: Explain,
): TableDraft {
  const parsed = commitmentDraftSchema.safeParse(value);
  if (parsed.success) return { line, code: parsed.data.code, draft: parsed.data, problem: null };
  const [issue] = parsed.error.issues;
  const code = String((value as { code?: unknown } | null)?.code ?? '');
  const place = { source, line, field: issue!.path.join('.') || '*' };
  const there = issue!.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
  const found = there === undefined ? nothing : JSON.stringify(there).slice(0, 60);
  const expected = explain(issue!);
  return { line, code, draft: null, problem: { kind: 'invalid-input', place, found, expected } };
}

const nothing: LocalText = { en: 'nothing', ja: '値なし', ko: '값 없음' };
const noFormula: LocalText = {
  en: 'text that does not begin with =, +, - or @, which a spreadsheet would run; or an apostrophe before it',
  ja: '表計算ソフトが数式として実行する =、+、-、@ で始まらない文字列、または先頭にアポストロフィを付けた文字列',
  ko: '스프레드시트가 수식으로 실행하는 =, +, -, @로 시작하지 않는 문자열, 또는 앞에 작은따옴표를 붙인 문자열',
};

function cellsText(number: number): LocalText {
  return { en: `${number} cells`, ja: `${number}個のセル`, ko: `칸 ${number}개` };
}

function contentOf(row: Row, party: string | null): unknown {
  const says = list(row.says);
  const { code, work, kind, binding, level = '' } = row;
  return {
    code,
    work,
    kind,
    binding,
    passageIds: list(row.passages),
    parties: list(row.parties),
    topics: list(row.topics),
    products: list(row.products),
    specificity: Object.fromEntries(
      Object.entries(specifics).map(([field, word]) => [field, says.includes(word)]),
    ),
    due: dueOf(row),
    summary: summaries.flatMap((name) =>
      row[name] ? [{ lang: name.slice(-2), text: row[name], status: 'human-checked' }] : [],
    ),
    marking: {
      level: level === '' ? 'public' : level,
      releasableTo: level === 'national' && party !== null ? [party] : [],
      originator: party ?? 'secretariat',
    },
  };
}

function dueOf({ due = '', due_edtf = '', due_text = '' }: Row): unknown {
  if (due === '' && due_edtf === '') return null;
  return {
    raw: due_text || due_edtf || due,
    edtf: due_edtf || due,
    by: due || null,
    certainty: due_text === '' ? 'inferred' : 'explicit',
  };
}

function list(cell = ''): string[] {
  return cell.split(';').flatMap((word) => word.trim() || []);
}
