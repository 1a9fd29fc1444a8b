import type { Language, ValidationRow } from '@musubi/vocabulary';
import { countRows, type RowCounts } from '../checks/count-rows.ts';
import { type Evidence, evidenceOf, evidences } from '../checks/evidence.ts';
import {
  type Phrase,
  plainText,
  type Say,
  type Sentence,
  speaker,
  startSentence,
} from '../language/sentence.ts';

/** Write how many rows of one kind of evidence were compared, passed or were skipped. */
export type WriteCount = (evidence: Evidence, counted: keyof RowCounts, value: number) => Phrase;

/** Say how many numbers in print were reproduced and how many exact properties hold, of those compared, and what was skipped. */
export function validationSentence(
  rows: readonly ValidationRow[],
  say: Say,
  write: WriteCount,
): Sentence {
  const parts = evidences.flatMap((evidence) => {
    const own = rows.filter((row) => evidenceOf(row) === evidence);
    if (own.length === 0) return [];
    const { compared, passed, skipped } = countRows(own);
    if (compared === 0) return [say(`summary.validation.${evidence}Absent`)];
    const counts = {
      compared: write(evidence, 'compared', compared),
      passed: write(evidence, 'passed', passed),
    };
    return skipped === 0
      ? [say(`summary.validation.${evidence}`, counts)]
      : [
          say(`summary.validation.${evidence}Skipped`, {
            ...counts,
            skipped: write(evidence, 'skipped', skipped),
          }),
        ];
  });
  const [first = [], second] = parts;
  return startSentence(
    second === undefined
      ? say('summary.validation.one', { first })
      : say('summary.validation.both', { first, second }),
  );
}

/**
 * Sum up a validation in one sentence, which tells numbers in print from exact properties.
 *
 * @example
 * ```ts
 * import { validationSummary } from '@musubi/workbench';
 * const numbers = { published: 1.31, ours: 1.3118, difference: 0.0018, unit: 'percent' };
 * const words = { check: 'table-2', quantity: 'welfare', economy: 'MEX', source: 'Table 2' };
 * const row = { ...words, ...numbers, inPrint: true, status: 'passed' as const };
 * assert.equal(validationSummary([row], 'en'), 'Published numbers: 1 of 1 reproduced.');
 * ```
 */
export function validationSummary(rows: readonly ValidationRow[], language: Language): string {
  return plainText(
    validationSentence(rows, speaker(language), (_evidence, _counted, value) => value),
  );
}
