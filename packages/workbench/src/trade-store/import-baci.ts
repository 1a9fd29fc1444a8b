import { baciColumns, baciKnownFrom, findBaciFault, type ParquetManifest } from '@musubi/atlas';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { type BaciCodes, readBaciCodes } from './baci-codes.ts';
import { baciIdentity } from './baci-identity.ts';
import { baciTransformations } from './baci-transformations.ts';
import type { ImportedTrade, SettledTable, TradeImport } from './import-task.ts';
import { loadBaci, makeCodeTables } from './load-baci.ts';
import { type Duck, openDuckDb } from './open-duckdb.ts';
import { commitYear } from './parquet-folder.ts';
import { type BaciPlan, planBaci } from './plan-baci.ts';
import { type ReadFile, readThrough } from './read-through.ts';
import { isFromFiles, yearConflict } from './same-files.ts';
import { shareOf } from './share-of.ts';
import { inWorkFolder } from './work-folder.ts';
import { writeYear } from './write-year.ts';

/** A year that is being imported. */
interface YearWork {
  readonly year: number;
  readonly path: string;
  readonly plan: BaciPlan;
  readonly codes: BaciCodes;
  readonly codeFiles: readonly ReadFile[];
  readonly table: SettledTable;
  readonly duck: Duck;
  readonly workFolder: string;
}

/** Import files of BACI, one year after another. */
export async function importBaci(task: TradeImport): Promise<Result<ImportedTrade, Problem>> {
  const plan = await planBaci(task.paths);
  if (!plan.ok) return plan;
  const { edition } = plan.value;
  const knownFrom = task.request.knownFrom ?? baciKnownFrom(edition);
  const table = await task.settle(baciIdentity(plan.value, knownFrom));
  if (!table.ok) return table;
  const codes = await readBaciCodes(plan.value);
  if (!codes.ok) return codes;
  const codeFiles: ReadFile[] = [];
  for (const path of [plan.value.countries, plan.value.products]) {
    const read = path === undefined ? undefined : await readThrough(path, task);
    if (read?.ok === false) return read;
    if (read !== undefined) codeFiles.push(read.value);
  }
  return inWorkFolder(task.shelf, async (workFolder) => {
    const duck = await openDuckDb(workFolder);
    if (!duck.ok) return duck;
    try {
      await makeCodeTables(duck.value.connection, codes.value);
      const common = { plan: plan.value, codes: codes.value, codeFiles, table: table.value };
      return await importYears(task, { ...common, duck: duck.value, workFolder });
    } finally {
      duck.value.close();
    }
  });
}

async function importYears(
  task: TradeImport,
  common: Omit<YearWork, 'year' | 'path'>,
): Promise<Result<ImportedTrade, Problem>> {
  const { years } = common.plan;
  const { identity, folder } = common.table;
  let manifest: ParquetManifest = common.table.held ?? { ...identity, years: [] };
  const made: number[] = [];
  const kept: number[] = [];
  for (const [at, { year, path }] of years.entries()) {
    const watch = { ...task, onShare: shareOf(task.onShare, at, years.length) };
    const imported = await importYear(watch, { ...common, year, path });
    if (!imported.ok) return imported;
    manifest = imported.value ?? manifest;
    (imported.value === undefined ? kept : made).push(year);
  }
  return ok({ name: identity.id, folder, manifest, made, kept });
}

/** Import a year; undefined where the table holds it already. */
async function importYear(
  { request, signal, onShare }: Pick<TradeImport, 'request' | 'signal' | 'onShare'>,
  { year, path, codes, codeFiles, table, duck, workFolder }: YearWork,
): Promise<Result<ParquetManifest | undefined, Problem>> {
  const phase = (at: number) => ({ signal, onShare: shareOf(onShare, at, 3) });
  const read = await readThrough(path, { signal });
  if (!read.ok) return read;
  phase(0).onShare(1);
  const inputs = [read.value, ...codeFiles].map(({ name, bytes, sha256 }) => ({
    name,
    bytes,
    sha256,
  }));
  const held = table.held?.years.find((one) => one.year === year);
  if (held !== undefined && isFromFiles(held, inputs)) return ok(undefined);
  if (held !== undefined && !request.overwrite)
    return refuse(yearConflict(table.identity.id, year));
  const { connection } = duck;
  const isBaci = read.value.header === baciColumns.join();
  const loaded = isBaci
    ? await loadBaci(connection, { path, year }, codes, phase(1))
    : ({ status: 'wrong', reason: read.value.header } as const);
  if (loaded.status !== 'loaded') {
    const repeated = loaded.status === 'repeated' ? loaded.flow : undefined;
    const fault = await findBaciFault(path, { year, ...codes, repeated }, signal && { signal });
    return refuse(fault ?? unexplained(path, loaded.status === 'wrong' ? loaded.reason : ''));
  }
  const transformations = baciTransformations(loaded, codes);
  const target = { folder: table.folder, workFolder, year, inputs, transformations };
  const written = await writeYear(connection, target, phase(2));
  return ok(await commitYear(table.folder, table.identity, written));
}

function unexplained(source: string, found: string): Problem {
  const expected = 'a CSV file with line breaks of one kind';
  return { kind: 'invalid-input', place: { source }, found, expected };
}
