import { join } from 'node:path';
import { type FolderTradeTable, openTradeFolder } from '@musubi/atlas';
import {
  type Dependence,
  nearMatches,
  ok,
  type Problem,
  type Result,
  refuse,
} from '@musubi/vocabulary';
import type { InputFile } from '../run/input-file.ts';
import { namesIn } from '../world-store/list-folder.ts';
import { fromPortable, isPath, type PathRoots } from '../world-store/portable-path.ts';
import type { Storage } from '../world-store/storage.ts';

/** A trade table with the folder it lies in. */
export interface OpenedTable {
  readonly table: FolderTradeTable;
  readonly folder: string;
}

/**
 * Open trade tables: the one that is named, or the shipped ones and the user's own.
 *
 * @param named - a name on a shelf or the path of a folder; every table on the shelves if left out.
 * @param asOf - the date of knowledge; tables that could not be read by then are left out.
 * @returns the tables in the order of their names; or `unknown-code` with the tables there are; or `missing-data` where
 *   none could be read on the date.
 */
export async function openTradeTables(
  named: string | undefined,
  roots: PathRoots,
  asOf?: string,
): Promise<Result<readonly OpenedTable[], Problem>> {
  const folders =
    named === undefined ? await everyFolder(roots.storage) : await findFolder(named, roots);
  if (!folders.ok) return folders;
  const opened: OpenedTable[] = [];
  for (const folder of folders.value) {
    const table = await openTradeFolder(folder);
    if (!table.ok) return table;
    opened.push({ table: table.value, folder });
  }
  const known = opened.filter(({ table }) => asOf === undefined || table.knownFrom <= asOf);
  return known.length > 0 || opened.length === 0 ? ok(known) : refuse(tooEarly(opened, asOf!));
}

/** List the files of an opened table that hold some products; their hashes are verified when flows are read. */
export function tableFiles(
  { table, folder }: OpenedTable,
  products: readonly string[],
): InputFile[] {
  const held = table.manifest.files.filter((file) =>
    file.products.some((product) => products.includes(product)),
  );
  return [
    { path: join(folder, 'table.json'), sha256: table.sha256 },
    ...held.map(({ file, sha256 }) => ({ path: join(folder, file), sha256 })),
  ];
}

function shelvesOf({ shipped, home }: Storage): string[] {
  return [join(shipped, 'trade'), join(home, 'trade')];
}

async function everyFolder(storage: Storage): Promise<Result<string[], Problem>> {
  const shelves = shelvesOf(storage);
  const names = await Promise.all(shelves.map(namesIn));
  return ok(names.flatMap((listed, at) => listed.map((name) => join(shelves[at]!, name))));
}

async function findFolder(named: string, roots: PathRoots): Promise<Result<string[], Problem>> {
  if (isPath(named)) return ok([fromPortable(named, roots)]);
  const shelves = shelvesOf(roots.storage);
  const names = await Promise.all(shelves.map(namesIn));
  const at = names.findIndex((listed) => listed.includes(named));
  if (at >= 0) return ok([join(shelves[at]!, named)]);
  const known = names.flat();
  const near = nearMatches(
    named,
    known.map((code) => ({ code, names: [] })),
  );
  return refuse({
    kind: 'unknown-code',
    scheme: 'trade table',
    code: named,
    known: near.length > 0 ? near : known,
  });
}

function tooEarly(opened: readonly OpenedTable[], asOf: string): Problem {
  const dates = opened.map(({ table }) => `${table.id} from ${table.knownFrom} on`).join(', ');
  return {
    kind: 'missing-data',
    what: `a trade table that could be read on ${asOf}`,
    remedy: `Could be read: ${dates}.`,
  };
}

/** Describe tables for a result: what they are, and where they come from. */
export function describeTables(tables: readonly OpenedTable[]): Dependence['tables'] {
  return tables.map(({ table: { manifest } }) => ({
    id: manifest.id,
    title: manifest.title,
    nomenclature: manifest.nomenclature,
    knownFrom: manifest.knownFrom,
    notes: manifest.notes,
    sources: manifest.sources,
  }));
}
