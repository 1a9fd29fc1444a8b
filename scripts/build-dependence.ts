/**
 * Build the shipped trade tables from the reference data, which lie outside the repository.
 *
 * Run `npm run build:dependence`; another source and target folder may follow after `--`.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TradeManifest } from '@musubi/atlas';
import { baciMaterials } from './dependence/baci-materials.ts';
import { comtradeChipMaterials } from './dependence/comtrade-chip-materials.ts';
import { comtradeChips } from './dependence/comtrade-chips.ts';
import { icioGoods } from './dependence/icio-goods.ts';
import { koreaChipMaterials } from './dependence/korea-chip-materials.ts';
import { writeTable } from './dependence/write-table.ts';

/**
 * Build the shipped trade tables and write each into its folder.
 *
 * @param sources - the folder that holds `world` and `products`.
 * @param target - the folder that takes the tables; those that are there are replaced.
 */
export async function buildTradeTables(sources: string, target: string): Promise<TradeManifest[]> {
  const products = join(sources, 'products');
  const drafts = [
    await icioGoods(join(sources, 'world', 'icio2011_2022')),
    await baciMaterials(products),
    await comtradeChips(products),
    await comtradeChipMaterials(products),
    await koreaChipMaterials(products),
  ];
  return Promise.all(drafts.map((draft) => writeTable(target, draft)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [sources = '../shared/data', target = 'data/trade'] = process.argv.slice(2);
  for (const { id, years, files } of await buildTradeTables(sources, target))
    console.log(`${id}: ${years[0]}–${years.at(-1)}, ${files.length} files`);
}
