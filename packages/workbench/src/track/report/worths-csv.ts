import type { PromisesReport } from '@musubi/vocabulary';
import { csvLine } from '../../file/csv.ts';
import { worthHeader, worthRows } from '../lever/worth-csv.ts';

/** Write every worth of a report as CSV, with the commitment and the hash of the run before each row. */
export function worthsCsv({ worths }: Pick<PromisesReport, 'worths'>): string {
  const rows = worths.flatMap(({ code, runSha256, worth }) =>
    worthRows(worth).map((row) => [code, runSha256, ...row]),
  );
  return [['commitment', 'run_sha256', ...worthHeader], ...rows].map(csvLine).join('');
}
