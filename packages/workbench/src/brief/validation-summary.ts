import type { Language, ValidationRow } from '@musubi/vocabulary';
import { type Evidence, evidenceOf, evidences } from '../checks/evidence.ts';
import {
  type Phrase,
  plainText,
  type Say,
  type Sentence,
  speaker,
  startSentence,
} from '../language/sentence.ts';

/** Write the number of rows of one kind of evidence, or of those that passed. */
export type WriteCount = (evidence: Evidence, counted: 'rows' | 'passed', value: number) => Phrase;

/** Say how many numbers in print were reproduced, and how many exact properties hold. */
export function validationSentence(
  rows: readonly ValidationRow[],
  say: Say,
  write: WriteCount,
): Sentence {
  const parts = evidences.flatMap((evidence) => {
    const own = rows.filter((row) => evidenceOf(row) === evidence);
    if (own.length === 0) return [];
    if (own.every(({ status }) => status === 'skipped'))
      return [say(`summary.validation.${evidence}Absent`)];
    const passed = own.filter(({ status }) => status === 'passed').length;
    return [
      say(`summary.validation.${evidence}`, {
        rows: write(evidence, 'rows', own.length),
        passed: write(evidence, 'passed', passed),
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
