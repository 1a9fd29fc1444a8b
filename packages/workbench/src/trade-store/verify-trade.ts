import { join } from 'node:path';
import type { ParquetYear } from '@musubi/atlas';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { breathe, type Surroundings } from '../run/surroundings.ts';
import { type ListedTrade, listTrade } from './list-trade.ts';
import { withDuckDb } from './with-duckdb.ts';
import { fileHash, totalsOf } from './write-year.ts';

/** What the verification of one year of a trade table found. */
export interface TradeYearCheck {
  readonly year: number;
  readonly file: string;
  /** Whether the file has the bytes on record. */
  readonly sameBytes: boolean;
  /** Whether it holds as many rows, with the same sum, as on record. */
  readonly sameTotals: boolean;
  readonly rows: number;
  readonly valueUsd: string;
}

/** A trade table with what its verification found, or why it could not be read. */
export interface VerifiedTrade {
  readonly name: string;
  readonly years: Result<readonly TradeYearCheck[], Problem>;
}

/**
 * Verify imported trade tables: the hash of every file, and the number of its rows and the sum of their values, read again.
 *
 * @param names - names, of which those that are no trade table's are passed over; every trade table if empty.
 */
export async function verifyTrade(
  names: readonly string[],
  surroundings: Surroundings,
): Promise<VerifiedTrade[]> {
  const listed = await listTrade(surroundings.storage, surroundings.asOf);
  const verified: VerifiedTrade[] = [];
  for (const table of listed)
    if (names.length === 0 || names.includes(table.name))
      verified.push(await verifyTable(table, surroundings));
  return verified;
}

async function verifyTable(
  { name, folder, manifest }: ListedTrade,
  surroundings: Pick<Surroundings, 'signal'>,
): Promise<VerifiedTrade> {
  if (!manifest.ok) return { name, years: manifest };
  const checks: TradeYearCheck[] = [];
  for (const year of manifest.value.years) {
    await breathe(surroundings);
    const check = await verifyYear(folder, year);
    if (!check.ok) return { name, years: check };
    checks.push(check.value);
  }
  return { name, years: ok(checks) };
}

async function verifyYear(
  folder: string,
  { year, file, sha256, ...recorded }: ParquetYear,
): Promise<Result<TradeYearCheck, Problem>> {
  const path = join(folder, file);
  const found = await withDuckDb([path], (connection) =>
    totalsOf(connection, path).catch((error: Error) => error),
  );
  if (!found.ok) return refuse(found.problem[0]!);
  const sameBytes = (await fileHash(path)) === sha256;
  if (found.value instanceof Error) {
    const unread = { rows: 0, valueUsd: '0.00', sameTotals: false };
    return ok({ year, file, sameBytes, ...unread });
  }
  const { rows, valueUsd, unknownValues, unknownMasses } = found.value;
  const sameTotals =
    rows === recorded.rows &&
    valueUsd === recorded.valueUsd &&
    unknownValues === recorded.unknownValues &&
    unknownMasses === recorded.unknownMasses;
  return ok({ year, file, sameBytes, sameTotals, rows, valueUsd });
}
