import type {
  Citation,
  LocalText,
  PublishedCheck,
  PublishedNumber,
  ValidationRow,
} from '@musubi/vocabulary';
import { everyTranslation } from '../language/every-translation.ts';
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
        everyTranslation((t) => t('check.notComputed', { kind: check.kind })),
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
  if (!Number.isFinite(ours))
    return unmeasured(
      check,
      number,
      'failed',
      everyTranslation((t) => t('check.notFinite', { value: String(ours) })),
    );
  const row = { ...heading(check, number), published: number.value, ours, difference };
  if (Math.abs(difference) <= allowed) return { ...row, status: 'passed' };
  const reason = everyTranslation((t) =>
    t('check.tooFar', { allowed: Number(allowed.toPrecision(6)) }),
  );
  return { ...row, status: 'failed', reason: reason.en, label: { ...row.label, reason } };
}

/** Make the row of a published number that was not recomputed. */
export function unmeasured(
  check: PublishedCheck,
  number: PublishedNumber,
  status: 'failed' | 'skipped',
  reason: LocalText,
): ValidationRow {
  const row = { ...heading(check, number), published: number.value };
  return {
    ...row,
    ours: null,
    difference: null,
    status,
    reason: reason.en,
    label: { ...row.label, reason },
  };
}

/** Unless the check says so, a number in print is computed from reference data, an exact property or a closed form from none. */
function heading(
  { id, title, citation, data, inPrint, labels = {} }: PublishedCheck,
  { quantity, economy, unit, digits }: PublishedNumber,
) {
  const label = {
    check: title,
    ...(labels[quantity] && { quantity: labels[quantity] }),
    ...(labels[economy] && { economy: labels[economy] }),
  };
  return {
    check: id,
    quantity,
    economy,
    unit,
    source: shortCitation(citation),
    digits,
    inPrint: inPrint ?? data !== undefined,
    label,
  };
}

function shortCitation({ authors, publisher, year, title, locator }: Citation): string {
  const where = locator === undefined ? '' : `, ${locator}`;
  return `${authors ?? publisher} (${year}), ${title}${where}`;
}
