import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resolveIsic } from '@musubi/vocabulary';
import { z } from 'zod';
import { readNumbers } from '../../sources/arrays/read-numbers.ts';
import { accepted } from '../../sources/refusal.ts';
import { worldCellName } from '../../world/shape.ts';
import type { TradeTable } from '../source-table.ts';

const metaSchema = z.looseObject({
  countries: z.array(z.string()),
  sectors: z.array(z.string()),
});

const services = 'Services (aggregate)';

/**
 * Read one year of trade cubes made of the OECD tables: `trade_YEAR.f64.gz` and the tariffs of
 * 2021.
 *
 * Tariffs of services are not meaningful in the source and are set to zero.
 *
 * @throws Refusal when a file is absent, has the wrong size, or holds a number that is not finite
 *   or negative.
 */
export async function readIcioCube(folder: string, year: number): Promise<TradeTable> {
  const meta = metaSchema.parse(JSON.parse(await readFile(join(folder, 'meta.json'), 'utf8')));
  const sectors = meta.sectors.map((code) => {
    const isic4 = code === services ? 'D-U' : code;
    return { code: isic4, isic4: [...accepted(resolveIsic(isic4))] };
  });
  const sectorCodes = sectors.map(({ code }) => code);
  const shape = [sectors.length, meta.countries.length, meta.countries.length];
  const read = (file: string, name: 'trade_jni' | 'tariff_jni') =>
    readNumbers(join(folder, file), {
      shape,
      cellName: (index) => worldCellName(name, index, meta.countries, sectorCodes),
    });
  const trade_jni = await read(`trade_${year}.f64.gz`, 'trade_jni');
  const tariff_jni = await read('tariff_2021.f64.gz', 'tariff_jni');
  const cells = meta.countries.length ** 2;
  tariff_jni.subarray(meta.sectors.indexOf(services) * cells).fill(0, 0, cells);
  return {
    economies: meta.countries.map((code) => ({ code, members: [code] })),
    sectors,
    trade_jni,
    tariff_jni,
  };
}
