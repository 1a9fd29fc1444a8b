import { isDeepStrictEqual } from 'node:util';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { Act } from '../store/act.ts';
import type { RegisterStore } from '../store/register-store.ts';
import { type ScoringProgress, scoringProgress } from './scoring-progress.ts';
import { type Said, submitScore } from './submit-score.ts';

/** What a reviewer answered of an obligation so far; what is undefined is open. */
export interface SheetRow {
  readonly reference: string;
  readonly said: { readonly [Question in keyof Said]: Said[Question] | undefined };
}

/** What becomes of a row: its score is given, replaced, as it was, or waits for answers. */
export interface SheetFate {
  readonly reference: string;
  readonly fate: 'new' | 'changed' | 'same' | 'open';
  /** The questions without an answer. */
  readonly open: readonly string[];
}

/** What became of a sheet, and how far its reviewer is then. */
export interface SheetOutcome {
  readonly rows: readonly SheetFate[];
  readonly progress: ScoringProgress;
}

/**
 * Give the scores of a sheet whose questions are all answered, in one transaction: all or none. Rows with open questions wait. A dry
 * run does everything and undoes it.
 */
export async function submitSheet(
  store: RegisterStore,
  name: string,
  code: string,
  sheet: readonly SheetRow[],
  isDryRun: boolean,
): Promise<Result<SheetOutcome, Problem>> {
  let outcome: SheetOutcome | undefined;
  const done = await store.act(name, async (act) => {
    const given = await submitAll(act, code, sheet);
    if (!given.ok) return given;
    outcome = given.value;
    return isDryRun ? refuse(undone) : given;
  });
  return isDryRun && outcome !== undefined ? ok(outcome) : done;
}

/** Undoes the transaction; nobody sees it. */
const undone: Problem = { kind: 'conflict', what: 'sheet', remedy: '' };

async function submitAll(
  act: Act,
  code: string,
  sheet: readonly SheetRow[],
): Promise<Result<SheetOutcome, Problem>> {
  const before = await scoringProgress(act, code);
  if (!before.ok) return before;
  const rows: SheetFate[] = [];
  for (const row of sheet) {
    const fate = await submitRow(act, code, row, before.value);
    if (!fate.ok) return fate;
    rows.push(fate.value);
  }
  const progress = await scoringProgress(act, code);
  return progress.ok ? ok({ rows, progress: progress.value }) : progress;
}

async function submitRow(
  act: Act,
  code: string,
  { reference, said }: SheetRow,
  { obligations }: ScoringProgress,
): Promise<Result<SheetFate, Problem>> {
  const open = (Object.keys(said) as (keyof Said)[]).filter((key) => said[key] === undefined);
  if (open.length > 0) return ok({ reference, fate: 'open', open });
  const standing = obligations.find((own) => own.reference === reference)?.said ?? null;
  const whole = said as Said;
  if (standing !== null && isSame(standing, whole))
    return ok({ reference, fate: 'same', open: [] });
  const given = await submitScore(act, code, reference, whole);
  return given.ok ? ok({ reference, fate: standing ? 'changed' : 'new', open: [] }) : given;
}

function isSame(standing: Said, said: Said): boolean {
  return (Object.keys(said) as (keyof Said)[]).every((key) =>
    isDeepStrictEqual(standing[key], said[key]),
  );
}
