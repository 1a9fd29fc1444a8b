import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  inEveryLanguage,
  nearMatches,
  ok,
  type Problem,
  type PublicationLag,
} from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { readText } from '../file/read-text.ts';
import { namesIn } from '../world-store/list-folder.ts';
import { fromPortable, isPath, type PathRoots } from '../world-store/portable-path.ts';
import type { LoadedSeries } from './loaded-series.ts';
import {
  catalogueName,
  type ReadSeries,
  readCatalogue,
  tableLimitBytes,
} from './read-catalogue.ts';
import { parseSeriesTable } from './series-table.ts';

/** How series are read that no catalogue describes. */
export interface OwnSeries {
  /** When a month is published. */
  readonly lag: Pick<PublicationLag, 'months' | 'day'>;
  /** Whether the values are shares of a whole; amounts otherwise. */
  readonly shares: boolean;
}

/** Read the shipped series. */
export function readShippedSeries({
  storage,
}: Pick<PathRoots, 'storage'>): Promise<Outcome<ReadSeries>> {
  return readCatalogue(join(storage.shipped, 'series', catalogueName), 'musubi:series');
}

/**
 * Find the series that words name: shipped ones by id, or by the beginning of their ids and a star; the series of a CSV
 * file, or of every CSV file of a folder, which a `catalogue.yaml` there may describe. Without words, all shipped ones.
 */
export async function findSeries(
  words: readonly string[],
  own: OwnSeries,
  roots: PathRoots,
): Promise<Outcome<ReadSeries>> {
  const found: ReadSeries[] = [];
  const shipped = words.every(isPath) && words.length > 0 ? null : await readShippedSeries(roots);
  if (shipped !== null && !shipped.ok) return shipped;
  if (words.length === 0) return shipped!;
  for (const word of words) {
    const read = isPath(word)
      ? await readOwn(fromPortable(word, roots), word, own)
      : chooseShipped(word, shipped!.value);
    if (!read.ok) return read;
    found.push(read.value);
  }
  return ok({
    series: found.flatMap(({ series }) => series),
    inputs: found.flatMap(({ inputs }) => inputs),
  });
}

function chooseShipped(word: string, { series, inputs }: ReadSeries): Outcome<ReadSeries> {
  const start = word.endsWith('*') ? word.slice(0, -1) : null;
  const chosen = series.filter(({ about: { id } }) =>
    start === null ? id === word : id.startsWith(start),
  );
  if (chosen.length > 0) return ok({ series: chosen, inputs });
  const known = series.map(({ about }) => about.id);
  const near = nearMatches(
    word,
    known.map((code) => ({ code, names: [] })),
  );
  return refuseOne({
    kind: 'unknown-code',
    scheme: 'series',
    code: word,
    known: near.length > 0 ? near : known,
  });
}

/** Read the series of a file or a folder of the user’s. */
export async function readOwn(
  path: string,
  source: string,
  own: OwnSeries,
): Promise<Outcome<ReadSeries>> {
  const status = await stat(path).catch(() => null);
  if (status === null) return refuseOne(absent(source));
  if (!status.isDirectory()) return readTable(path, source, own);
  const names = await namesIn(path);
  if (names.includes(catalogueName)) return readCatalogue(join(path, catalogueName), source);
  const tables = names.filter((name) => name.endsWith('.csv'));
  if (tables.length === 0) return refuseOne(absent(`${source}/*.csv`));
  const found: ReadSeries[] = [];
  for (const name of tables) {
    const read = await readTable(join(path, name), join(source, name), own);
    if (!read.ok) return read;
    found.push(read.value);
  }
  return ok({
    series: found.flatMap(({ series }) => series),
    inputs: found.flatMap(({ inputs }) => inputs),
  });
}

async function readTable(
  path: string,
  source: string,
  own: OwnSeries,
): Promise<Outcome<ReadSeries>> {
  const text = await readText(path, source, tableLimitBytes);
  if (!text.ok) return refuseOne(text.problem);
  const series = seriesOfText(text.value.text, source, own);
  if (!series.ok) return series;
  const table = { path, sha256: text.value.sha256 };
  return ok({ series: series.value.map((one) => ({ ...one, table })), inputs: [table] });
}

/** Read the series of a CSV text that no catalogue describes. */
export function seriesOfText(
  text: string,
  source: string,
  own: OwnSeries,
): Outcome<LoadedSeries[]> {
  const parsed = parseSeriesTable(text, source, basename(source, '.csv'));
  if (!parsed.ok) return parsed;
  return ok(
    [...parsed.value].map(([id, values]) => ({
      about: {
        id,
        title: inEveryLanguage(() => id),
        reporter: null,
        partner: null,
        flow: null,
        product: null,
        measure: own.shares ? 'share' : 'amount',
        unit: own.shares ? 'fraction' : 'unit',
        source: null,
      },
      use: 'background',
      lag: own.lag,
      ...values,
    })),
  );
}

function absent(what: string): Problem {
  return { kind: 'missing-data', what, remedy: 'Check the path.' };
}
