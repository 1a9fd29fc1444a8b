import { join } from 'node:path';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { Surroundings } from '../run/surroundings.ts';
import { fromPortable } from '../world-store/portable-path.ts';
import { nameProblem } from '../world-store/world-name.ts';
import { type Claim, claimTable } from './claim-table.ts';
import { importBaci } from './import-baci.ts';
import { importComtrade } from './import-comtrade.ts';
import type { ImportedTrade, TradeImport, TradeImportRequest } from './import-task.ts';
import { isSameTable, readParquetManifest } from './parquet-folder.ts';

/**
 * Import files of BACI or UN Comtrade as a trade table of the user's own, in Parquet, one file a year.
 *
 * A year is part of the table when it is whole; an import that was interrupted goes on with the years that are lacking. Memory is
 * bounded whatever the size of the files. While an import into a table is running, another one into it is refused.
 */
export async function importTrade(
  request: TradeImportRequest,
  surroundings: Surroundings,
): Promise<Result<ImportedTrade, Problem>> {
  const { onProgress, signal, storage } = surroundings;
  const shelf = join(storage.home, 'trade');
  const onShare = (done: number) => onProgress?.({ done, total: 1 });
  const paths = request.paths.map((path) => fromPortable(path, surroundings));
  let claim: Claim | undefined;
  const settle: TradeImport['settle'] = async (described) => {
    const id = request.name ?? `${described.source}-${described.nomenclature.toLowerCase()}`;
    const identity = { ...described, id };
    const problem = await nameProblem(id, storage, 'trade');
    if (problem !== undefined) return refuse(problem);
    const claimed = await claimTable(shelf, id);
    if (!claimed.ok) return claimed;
    claim = claimed.value;
    const folder = join(shelf, id);
    const held = await readParquetManifest(folder);
    if (!held.ok) return held;
    if (held.value === undefined || isSameTable(held.value, identity))
      return ok({ identity, folder, held: held.value });
    return request.overwrite ? ok({ identity, folder, held: undefined }) : refuse(otherEdition(id));
  };
  const importAs = request.format === 'baci' ? importBaci : importComtrade;
  try {
    return await importAs({ request, paths, shelf, settle, signal, onShare });
  } finally {
    await claim?.release();
  }
}

function otherEdition(name: string): Problem {
  return {
    kind: 'conflict',
    what: `${name} holds another edition.`,
    remedy: 'Choose another --name, or replace it with --overwrite.',
  };
}
