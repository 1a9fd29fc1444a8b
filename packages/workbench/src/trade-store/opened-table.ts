import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openTradeFolder, type TradeTable } from '@musubi/atlas';
import { type Dependence, hsProducts, ok, type Problem, type Result } from '@musubi/vocabulary';
import { sha256 } from '../file/fingerprint.ts';
import type { InputFile } from '../run/input-file.ts';
import { holdsAny, openParquetTable } from './open-parquet-table.ts';
import { parquetManifestName } from './parquet-folder.ts';

/** A trade table, with what is told of it and what it holds. */
export interface OpenedTable {
  readonly table: TradeTable;
  /** What it is and where it comes from. */
  readonly about: Dependence['tables'][number];
  /** The products that a code reaches: itself and every one that it begins. */
  held(code: string): readonly string[];
  /** What it holds, in a few words. */
  readonly contents: string;
  /** The files that hold some products. */
  files(products: readonly string[]): InputFile[];
}

/** The sector that stands for everything else, which no code asks for. */
const remainder = 'OTHER-GOODS';
const hs6 = /^\d{6}$/u;

/** Open the trade table that lies in a folder, as CSV or as Parquet. */
export async function openTable(folder: string): Promise<Result<OpenedTable, Problem>> {
  const parquet = await openParquetTable(folder);
  if (!parquet.ok) return parquet;
  return parquet.value === undefined
    ? openCsv(folder)
    : ok(await describeParquet(folder, parquet.value));
}

async function openCsv(folder: string): Promise<Result<OpenedTable, Problem>> {
  const opened = await openTradeFolder(folder);
  if (!opened.ok) return opened;
  const { manifest, sha256 } = opened.value;
  const { id, title, nomenclature, knownFrom, notes, sources, files } = manifest;
  const products = files.flatMap((file) => file.products).filter((code) => code !== remainder);
  return ok({
    table: opened.value,
    about: { id, title, nomenclature, knownFrom, notes, sources },
    held: (code) => products.filter((product) => product.startsWith(code)),
    contents: products.join(' '),
    files: (asked) => [
      { path: join(folder, 'table.json'), sha256 },
      ...files
        .filter((file) => file.products.some((product) => asked.includes(product)))
        .map(({ file, sha256 }) => ({ path: join(folder, file), sha256 })),
    ],
  });
}

type ParquetTable = NonNullable<
  Extract<Awaited<ReturnType<typeof openParquetTable>>, { readonly ok: true }>['value']
>;

/** Describe a table in Parquet, which may hold any subheading: a shorter code reaches those of them that the vocabulary names. */
async function describeParquet(folder: string, table: ParquetTable): Promise<OpenedTable> {
  const { id, title, nomenclature, knownFrom, sources, years } = table.manifest;
  const path = join(folder, parquetManifestName);
  const own = { path, sha256: sha256(await readFile(path)) };
  const products = new Set(years.flatMap((year) => year.products));
  const named = hsProducts.map(({ code }) => code).filter((code) => products.has(code));
  return {
    table,
    about: { id, title, nomenclature, knownFrom, notes: [], sources },
    held: (code) => {
      if (hs6.test(code)) return products.has(code) ? [code] : [];
      return named.filter((product) => product.startsWith(code));
    },
    contents: `${nomenclature}, ${years.map(({ year }) => year).join(' ')}`,
    files: (asked) => [
      own,
      ...years
        .filter((year) => holdsAny(year, asked))
        .map(({ file, sha256 }) => ({ path: join(folder, file), sha256 })),
    ],
  };
}
