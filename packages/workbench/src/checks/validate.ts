import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  inEveryLanguage,
  type LocalText,
  type Problem,
  type PublishedCheck,
  type ValidationRow,
} from '@musubi/vocabulary';
import { everyTranslation } from '../language/every-translation.ts';
import { problemMessage } from '../language/problem-message.ts';
import type { OnInputs } from '../run/input-file.ts';
import type { Progress } from '../run/surroundings.ts';
import { locateStorage } from '../world-store/storage.ts';
import { compareNumbers, unmeasured } from './compare.ts';
import type { CheckContext } from './procedure.ts';
import { procedures } from './procedures.ts';
import { type CheckFile, readChecks } from './read-checks.ts';
import { shippedSolver } from './shipped-scenario.ts';

/** Where to validate, and whom to tell how far it has come. */
export interface ValidateOptions {
  /** The folder of reference data; where {@link locateStorage} finds it if left out. */
  readonly reference?: string | undefined;
  /** The folder of check files; the shipped one if left out. */
  readonly checks?: string | undefined;
  /** Called after each check file. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Told of the shipped files that checks read. */
  readonly onInputs?: OnInputs | undefined;
}

/**
 * Recompute every published number and set ours beside it, in the order of the check files.
 *
 * A check whose reference data are absent is skipped. A check file that cannot be read, a kind without a procedure
 * and a procedure that refuses are failures, with the reason in their rows.
 */
export async function validate(options: ValidateOptions = {}): Promise<ValidationRow[]> {
  const storage = locateStorage();
  const { checks = storage.checks, reference = storage.reference, onInputs = () => {} } = options;
  const files = await readChecks(checks);
  const solveShipped = shippedSolver(onInputs);
  const rows: ValidationRow[] = [];
  for (const [at, file] of files.entries()) {
    rows.push(...(await rowsOf(file, { reference, solveShipped, onInputs })));
    options.onProgress?.({ done: at + 1, total: files.length });
  }
  return rows;
}

async function rowsOf({ name, check }: CheckFile, context: CheckContext): Promise<ValidationRow[]> {
  if (!check.ok) return [unreadable(name, messageOf(check.problem))];
  const { kind, data, published } = check.value;
  const every = (status: 'failed' | 'skipped', reason: LocalText) =>
    published.map((number) => unmeasured(check.value, number, status, reason));
  const procedure = procedures.get(kind);
  if (procedure === undefined)
    return every(
      'failed',
      everyTranslation((t) => t('check.noProcedure', { kind })),
    );
  const folder = dataFolder(check.value, context.reference);
  if (data !== undefined && !existsSync(folder))
    return every(
      'skipped',
      everyTranslation((t) => t('check.absentData', { folder: data })),
    );
  const measured = await procedure({ ...context, reference: folder });
  return measured.ok
    ? compareNumbers(check.value, measured.value)
    : every('failed', messageOf(measured.problem));
}

function dataFolder({ data }: PublishedCheck, reference: string): string {
  return data === undefined ? '' : join(reference, data);
}

function unreadable(name: string, reason: LocalText): ValidationRow {
  return {
    check: name,
    quantity: 'check file',
    economy: 'none',
    published: null,
    ours: null,
    difference: null,
    unit: 'none',
    source: name,
    status: 'failed',
    reason: reason.en,
    label: {
      quantity: everyTranslation((t) => t('check.file')),
      economy: everyTranslation((t) => t('term.none')),
      reason,
    },
  };
}

function messageOf(problems: readonly Problem[]): LocalText {
  return inEveryLanguage((language) =>
    problems.map((problem) => problemMessage(problem, language)).join(' '),
  );
}
