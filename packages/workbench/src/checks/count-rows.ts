import type { ValidationRow } from '@musubi/vocabulary';

/** How many rows of a validation were compared, agreed, and were skipped because their data are absent. */
export interface RowCounts {
  readonly compared: number;
  readonly passed: number;
  readonly skipped: number;
}

/** Count the rows of a validation by what became of them. */
export function countRows(rows: readonly Pick<ValidationRow, 'status'>[]): RowCounts {
  const count = (status: ValidationRow['status']) =>
    rows.filter((row) => row.status === status).length;
  const skipped = count('skipped');
  return { compared: rows.length - skipped, passed: count('passed'), skipped };
}
