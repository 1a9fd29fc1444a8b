import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { Refusal, refuseInput } from '../sources/refusal.ts';
import { type FlowRow, flowColumns } from './flow-columns.ts';
import { readTradeFile } from './read-trade-file.ts';
import type { TradeFlows, TradeQuery, TradeTable } from './trade-flows.ts';
import { type TradeManifest, tradeManifestSchema } from './trade-manifest.ts';

/** A trade table whose files lie in a folder. */
export interface FolderTradeTable extends TradeTable {
  readonly manifest: TradeManifest;
  /** The SHA-256 of `table.json`, which names those of the files. */
  readonly sha256: string;
}

/**
 * Open a trade table that lies in a folder: `table.json` and the CSV files that it names.
 *
 * Files are read when flows are asked for, those alone that hold a product that is asked for, and are refused where their
 * SHA-256 is not the one on record.
 *
 * @returns the table, or a problem with its `table.json`.
 */
export async function openTradeFolder(folder: string): Promise<Result<FolderTradeTable, Problem>> {
  const source = join(folder, 'table.json');
  const bytes = await readFile(source).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
  if (bytes === null)
    return refuse({ kind: 'missing-data', what: source, remedy: 'Check the path.' });
  const parsed = parseManifest(bytes.toString('utf8'), source);
  if (!parsed.ok) return parsed;
  const manifest = parsed.value;
  const { id, knownFrom, namedFrom, reporters, floorUsdMillion } = manifest;
  return ok({
    id,
    knownFrom,
    ...(namedFrom !== undefined && { namedFrom }),
    ...(reporters !== undefined && { reporters }),
    ...(floorUsdMillion !== undefined && { floorUsd: 1e6 * floorUsdMillion }),
    manifest,
    sha256: hashOf(bytes),
    years: async () => manifest.years,
    flows: (query) => readFlows(folder, manifest, query),
  });
}

function parseManifest(text: string, source: string): Result<TradeManifest, Problem> {
  const expected = 'a table.json of the format musubi-trade/1';
  try {
    const parsed = tradeManifestSchema.safeParse(JSON.parse(text));
    if (parsed.success) return ok(parsed.data);
    const { path, message } = parsed.error.issues[0]!;
    const place = { source, field: path.join('.') };
    return refuse({ kind: 'invalid-input', place, found: message, expected });
  } catch (error) {
    const found = (error as Error).message;
    return refuse({ kind: 'invalid-input', place: { source }, found, expected });
  }
}

async function readFlows(
  folder: string,
  manifest: TradeManifest,
  query: TradeQuery,
): Promise<Result<TradeFlows, readonly Problem[]>> {
  const { title, sources, nomenclature, files } = manifest;
  const rows = flowColumns();
  const wanted = matcherOf(query);
  try {
    for (const { file, products, sha256 } of files) {
      if (query.products && !products.some((code) => query.products!.includes(code))) continue;
      const text = await readVerified(join(folder, file), sha256);
      readTradeFile(text, join(folder, file), (flow) => {
        if (wanted(flow)) rows.add(flow);
      });
    }
  } catch (error) {
    if (error instanceof Refusal) return refuse([error.problem]);
    throw error;
  }
  return ok({ title, sources, nomenclature, ...rows.columns() });
}

async function readVerified(path: string, sha256: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) =>
    refuseInput({ source: path }, `a file that cannot be opened (${error.code})`, 'a trade file'),
  );
  const found = hashOf(bytes);
  if (found !== sha256)
    throw new Refusal({ kind: 'checksum-mismatch', source: path, expected: sha256, found });
  return bytes.toString('utf8');
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function matcherOf({ years, products, exporters, importers }: TradeQuery) {
  const within = <Value>(values: readonly Value[] | undefined) => {
    const set = values && new Set(values);
    return (value: Value) => set?.has(value) ?? true;
  };
  const year = within(years);
  const product = within(products);
  const exporter = within(exporters);
  const importer = within(importers);
  return (flow: FlowRow) =>
    year(flow.year) && product(flow.product) && exporter(flow.exporter) && importer(flow.importer);
}
