import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ParquetManifest } from '@musubi/atlas';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { everyTranslation } from '../language/every-translation.ts';
import { namesIn } from '../world-store/list-folder.ts';
import { comtradeTransformations } from './comtrade-transformations.ts';
import type { ImportedTrade, SettledTable, TradeImport } from './import-task.ts';
import { type LoadedComtrade, loadComtrade } from './load-comtrade.ts';
import { type Duck, openDuckDb } from './open-duckdb.ts';
import { commitYear, type ParquetIdentity } from './parquet-folder.ts';
import { isFromFiles, yearConflict } from './same-files.ts';
import { settleReports } from './settle-comtrade.ts';
import { shareOf } from './share-of.ts';
import { inWorkFolder } from './work-folder.ts';
import { writeYear } from './write-year.ts';

/**
 * Import files of UN Comtrade: all of them are read, since the two reports of a flow may stand in two files, and then one year after
 * another is written.
 */
export async function importComtrade(task: TradeImport): Promise<Result<ImportedTrade, Problem>> {
  const { knownFrom } = task.request;
  if (knownFrom === undefined)
    return refuse({
      kind: 'missing-data',
      what: '--known-from',
      remedy: 'The files do not say when they were downloaded.',
    });
  const files = await filesOf(task.paths);
  if (!files.ok) return files;
  return inWorkFolder(task.shelf, async (workFolder) => {
    const duck = await openDuckDb(workFolder);
    if (!duck.ok) return duck;
    try {
      const watch = { signal: task.signal, onShare: shareOf(task.onShare, 0, 2) };
      const loaded = await loadComtrade(duck.value, files.value, watch);
      if (!loaded.ok) return loaded;
      const table = await task.settle(identityOf(loaded.value.nomenclature, knownFrom));
      if (!table.ok) return table;
      const found = { duck: duck.value, loaded: loaded.value, table: table.value, workFolder };
      return await writeYears(task, found);
    } finally {
      duck.value.close();
    }
  });
}

interface Found {
  readonly duck: Duck;
  readonly loaded: LoadedComtrade;
  readonly table: SettledTable;
  readonly workFolder: string;
}

async function writeYears(
  task: TradeImport,
  { duck, loaded, table, workFolder }: Found,
): Promise<Result<ImportedTrade, Problem>> {
  const { identity, folder, held } = table;
  const { years } = loaded;
  const inputs = [...loaded.inputs];
  let manifest: ParquetManifest = held ?? { ...identity, years: [] };
  const made: number[] = [];
  for (const [at, year] of years.entries()) {
    const before = held?.years.find((one) => one.year === year);
    if (before !== undefined && isFromFiles(before, inputs)) continue;
    if (before !== undefined && !task.request.overwrite)
      return refuse(yearConflict(identity.id, year));
    const settled = await settleReports(duck.connection, year);
    const transformations = comtradeTransformations(loaded, settled);
    const { reporters } = settled;
    const target = { folder, workFolder, year, reporters, inputs, transformations };
    const onShare = shareOf(shareOf(task.onShare, 1, 2), at, years.length);
    const written = await writeYear(duck.connection, target, { signal: task.signal, onShare });
    manifest = await commitYear(folder, identity, written);
    made.push(year);
  }
  const kept = years.filter((year) => !made.includes(year));
  return ok({ name: identity.id, folder, manifest, made, kept });
}

async function filesOf(paths: readonly string[]): Promise<Result<string[], Problem>> {
  const files: string[] = [];
  for (const path of paths) {
    const status = await stat(path).catch(() => undefined);
    if (status === undefined)
      return refuse({ kind: 'missing-data', what: path, remedy: 'Check the path.' });
    if (!status.isDirectory()) files.push(path);
    else
      for (const name of await namesIn(path))
        if (/\.(?:csv|txt)(?:\.gz)?$/iu.test(name)) files.push(join(path, name));
  }
  return ok([...new Set(files)]);
}

function identityOf(nomenclature: string, knownFrom: string): Omit<ParquetIdentity, 'id'> {
  return {
    format: 'musubi-trade-parquet/1',
    title: everyTranslation((t) => t('trade.comtrade.title', { nomenclature, date: knownFrom })),
    source: 'comtrade',
    nomenclature,
    edition: null,
    knownFrom,
    sources: [
      {
        title: `UN Comtrade Database, ${nomenclature}, downloaded by ${knownFrom}`,
        publisher: 'United Nations Statistics Division',
        year: Number(knownFrom.slice(0, 4)),
        url: 'https://comtradeplus.un.org',
        licence: everyTranslation((t) => t('trade.comtrade.licence')),
      },
    ],
  };
}
