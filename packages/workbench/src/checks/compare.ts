import type { Citation, PublishedCheck, PublishedNumber, ValidationRow } from '@musubi/vocabulary';
import type { Measurement } from './procedure.ts';

/** Floating-point error of the difference of a number from the one that it would be rounded to. */
const rounding = 1e-12;

/**
 * Set what a procedure computed beside what is published, one row for each published number.
 *
 * A row passes when ours rounds to the published digits, or lies within the tolerance that the check states.
 */
export function compareNumbers(
  check: PublishedCheck,
  measured: readonly Measurement[],
): ValidationRow[] {
  return check.published.map((number) => {
    const found = measured.find(
      ({ quantity, economy }) => quantity === number.quantity && economy === number.economy,
    );
    if (found === undefined)
      return unmeasured(
        check,
        number,
        'failed',
        `the procedure ${check.kind} computes no such number`,
      );
    return compareNumber(check, number, found.value);
  });
}

function compareNumber(
  check: PublishedCheck,
  number: PublishedNumber,
  ours: number,
): ValidationRow {
  const difference = ours - number.value;
  const allowed = check.tolerance ?? 0.5 * 10 ** -number.digits + rounding;
  const row = { ...heading(check, number), published: number.value };
  if (!Number.isFinite(ours))
    return { ...row, ours: null, difference: null, status: 'failed', reason: `computed ${ours}` };
  return Math.abs(difference) <= allowed
    ? { ...row, ours, difference, status: 'passed' }
    : { ...row, ours, difference, status: 'failed', reason: `differs by more than ${allowed}` };
}

/** Make the row of a published number that was not recomputed. */
export function unmeasured(
  check: PublishedCheck,
  number: PublishedNumber,
  status: 'failed' | 'skipped',
  reason: string,
): ValidationRow {
  const row = { ...heading(check, number), published: number.value };
  return { ...row, ours: null, difference: null, status, reason };
}

function heading({ id, citation }: PublishedCheck, { quantity, economy, unit }: PublishedNumber) {
  return { check: id, quantity, economy, unit, source: shortCitation(citation) };
}

function shortCitation({ authors, publisher, year, title, locator }: Citation): string {
  const where = locator === undefined ? '' : `, ${locator}`;
  return `${authors ?? publisher} (${year}), ${title}${where}`;
}
