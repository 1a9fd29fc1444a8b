import type { Problem, Result } from '@musubi/vocabulary';
import { readPlainArrays } from '../../sources/arrays/read.ts';
import type { TotalKey } from '../../world/totals.ts';
import type { WorldDraft } from '../../world/world.ts';
import { aggregateTable } from '../aggregate.ts';
import { draftWorld, type WorldOrigin } from '../draft.ts';
import { sectorsByDivision, shippedEconomies } from './groups.ts';
import { felbermayr, tariffs2014, wiod2016 } from './sources.ts';

const sectorCodes = [
  ...'A B C10-C12 C13-C15 C16 C17 C18 C19 C20 C21 C22 C23 C24 C25 C26 C27'.split(' '),
  ...'C28+C33 C29 C30 C31-C32 D35-E39 F G H J K L-N I+O-U'.split(' '),
];

/** Exports of electronics that every shipped world states against its source. */
export const watchedExports: readonly TotalKey[] = ['USA', 'CHN', 'JPN', 'KOR', 'TWN'].map(
  (economy) => ({ quantity: 'exports', economy, sector: 'C26' }),
);

/**
 * Build the shipped world of 2014: 26 economies and 28 sectors of the World Input-Output Database.
 *
 * @param folder - Plain arrays of 44 economies and 50 sectors, as {@link readPlainArrays} takes
 *   them.
 */
export async function buildWorld2014(folder: string): Promise<Result<WorldDraft, Problem>> {
  const read = await readPlainArrays(folder);
  if (!read.ok) return read;
  const { table, meta } = read.value;
  const gathered = aggregateTable(table, {
    economies: shippedEconomies(table.economies.map(({ code }) => code)),
    sectors: sectorsByDivision(table.sectors, sectorCodes),
  });
  if (!gathered.ok) return gathered;
  const origin: WorldOrigin = {
    id: '2014',
    title: {
      en: 'World 2014 (WIOD 2016 release)',
      ja: '世界2014年（WIOD 2016年版）',
      ko: '세계 2014년(WIOD 2016년판)',
    },
    year: meta.year,
    estimated: false,
    knownFrom: '2016-11-30',
    unit: { currency: 'USD', multiplier: meta.multiplier },
    sources: [wiod2016, felbermayr, tariffs2014],
    transformations: [
      ...meta.transformations,
      `${table.economies.length} economies × ${table.sectors.length} sectors are gathered into ${gathered.value.table.economies.length} × ${sectorCodes.length}: flows are summed, tariffs are weighted by trade.`,
    ],
  };
  return draftWorld(origin, table, gathered.value, watchedExports);
}
