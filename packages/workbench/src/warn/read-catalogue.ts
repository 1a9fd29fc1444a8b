import { dirname, join } from 'node:path';
import {
  ok,
  type Problem,
  refuse,
  type SeriesCatalogue,
  seriesCatalogueSchema,
} from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { readText } from '../file/read-text.ts';
import { checkDocument } from '../file/schema-problems.ts';
import { parseYaml } from '../file/yaml-document.ts';
import type { InputFile } from '../run/input-file.ts';
import type { LoadedSeries } from './loaded-series.ts';
import { parseSeriesTable, type SeriesValues } from './series-table.ts';

/** The name of a catalogue in its folder. */
export const catalogueName = 'catalogue.yaml';

/** The size beyond which a table or a catalogue is refused unread. */
export const tableLimitBytes = 50_000_000;

/** Series with the files that they were read from. */
export interface ReadSeries {
  readonly series: readonly LoadedSeries[];
  readonly inputs: readonly InputFile[];
}

/**
 * Read every series of a catalogue from the tables beside it.
 *
 * @param path - the catalogue.
 * @param source - how messages name its folder.
 */
export async function readCatalogue(path: string, source: string): Promise<Outcome<ReadSeries>> {
  const name = join(source, catalogueName);
  const text = await readText(path, name, tableLimitBytes);
  if (!text.ok) return refuseOne(text.problem);
  const document = parseYaml(text.value.text, name);
  if (!document.ok) return document;
  const { value: catalogue, problems } = checkDocument(document.value, seriesCatalogueSchema);
  if (catalogue === undefined) return refuse(problems);
  const tables = new Map<string, SeriesTable>();
  const inputs: InputFile[] = [{ path, sha256: text.value.sha256 }];
  for (const file of new Set(catalogue.series.map((entry) => entry.file))) {
    const own = join(source, file);
    const table = await readText(join(dirname(path), file), own, tableLimitBytes);
    if (!table.ok) return refuseOne(table.problem);
    const parsed = parseSeriesTable(table.value.text, own, file);
    if (!parsed.ok) return parsed;
    const input = { path: join(dirname(path), file), sha256: table.value.sha256 };
    tables.set(file, { series: parsed.value, input });
    inputs.push(input);
  }
  const absent = catalogue.series.find(({ file, id }) => !tables.get(file)!.series.has(id));
  if (absent !== undefined) return refuseOne(absentSeries(absent, source));
  return ok({ series: loadedSeries(catalogue, tables), inputs });
}

interface SeriesTable {
  readonly series: ReadonlyMap<string, SeriesValues>;
  readonly input: InputFile;
}

function loadedSeries(
  { sources, products, series }: SeriesCatalogue,
  tables: ReadonlyMap<string, SeriesTable>,
): LoadedSeries[] {
  return series.map(({ file, use, product, source, ...entry }) => {
    const { lag, changes: _, ...citation } = sources[source]!;
    const table = tables.get(file)!;
    return {
      about: { ...entry, product: products[product]!, source: citation },
      use,
      lag,
      table: table.input,
      ...table.series.get(entry.id)!,
    };
  });
}

function absentSeries({ id, file }: { id: string; file: string }, source: string): Problem {
  return {
    kind: 'missing-data',
    what: `${join(source, file)}: ${id}`,
    remedy: 'Add a column of this name, or remove the series from the catalogue.',
  };
}
