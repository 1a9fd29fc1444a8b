import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

/** Trade by product, importer and exporter, US$ thousand. */
export type TradeMaps = Map<string, Map<string, Map<string, number>>>;

/** Read rows of a BACI file as one does without a database: csv-parse into maps of maps. */
export async function readTextbook(
  file: string,
  rows: number,
): Promise<{ readonly maps: TradeMaps; readonly rows: number }> {
  const maps: TradeMaps = new Map();
  let read = 0;
  const stream = createReadStream(file);
  const parser = stream.pipe(parse({ columns: true, to: rows }));
  for await (const { i, j, k, v } of parser as AsyncIterable<Record<string, string>>) {
    const importers = maps.get(k!) ?? new Map<string, Map<string, number>>();
    const exporters = importers.get(j!) ?? new Map<string, number>();
    exporters.set(i!, Number(v));
    importers.set(j!, exporters);
    maps.set(k!, importers);
    read++;
  }
  stream.destroy();
  return { maps, rows: read };
}

/** Find the largest supplier of every product to an importer, and how concentrated its suppliers are. */
export function largestSuppliersTextbook(maps: TradeMaps, importer: string) {
  const rows: { product: string; supplier: string; share: number; herfindahl: number }[] = [];
  for (const [product, importers] of maps) {
    const exporters = importers.get(importer);
    if (exporters === undefined) continue;
    let [total, largest, supplier] = [0, 0, ''];
    for (const [code, value] of exporters) {
      total += value;
      if (value > largest) [largest, supplier] = [value, code];
    }
    let herfindahl = 0;
    for (const value of exporters.values()) herfindahl += (value / total) ** 2;
    rows.push({ product, supplier, share: largest / total, herfindahl });
  }
  return rows;
}
