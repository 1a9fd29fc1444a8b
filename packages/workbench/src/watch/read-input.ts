import { join } from 'node:path';
import { ok, type Problem, type WatchInput } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import { readOwn, seriesOfText } from '../warn/find-series.ts';
import type { LoadedSeries } from '../warn/loaded-series.ts';
import { catalogueName } from '../warn/read-catalogue.ts';
import { namesIn } from '../world-store/list-folder.ts';
import { fetchText } from './fetch-text.ts';
import type { WatchState } from './watch-state.ts';

/** What an input holds, and what of it could not be read; the rest is watched all the same. */
export interface InputReading {
  readonly series: readonly LoadedSeries[];
  readonly problems: readonly Problem[];
}

/** Where inputs lie, and how to ask for them. */
export interface InputSurroundings {
  /** What folders are relative to. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

const limits = { bytes: 50_000_000, milliseconds: 60_000 };

/** Read an input; of a URL that has not changed, nothing. What a server said of it is put into the state. */
export async function readInput(
  input: WatchInput,
  state: WatchState,
  surroundings: InputSurroundings,
): Promise<InputReading> {
  const own = { lag: input.published, shares: input.shares };
  if ('folder' in input)
    return readFolder(join(surroundings.folder, input.folder), input.folder, own);
  const { url, tokenFrom } = input;
  const { environment, signal } = surroundings;
  const token = tokenFrom === undefined ? undefined : environment[tokenFrom];
  const fetched = await fetchText(url, state.validators[url], token, limits, signal);
  if (!fetched.ok) return { series: [], problems: [fetched.problem] };
  const { text, validators } = fetched.value;
  if (text === null) return { series: [], problems: [] };
  const name = new URL(url).pathname.split('/').at(-1) || 'series';
  const series = seriesOfText(text, name, own);
  if (series.ok) state.validators[url] = validators;
  return readingOf([series]);
}

async function readFolder(
  path: string,
  source: string,
  own: Parameters<typeof readOwn>[2],
): Promise<InputReading> {
  const names = await namesIn(path);
  const tables = names.filter((name) => name.endsWith('.csv'));
  const whole = names.includes(catalogueName) || tables.length === 0;
  const places = whole ? [path] : tables.map((name) => join(path, name));
  const readings = await Promise.all(
    places.map((place, at) => readOwn(place, whole ? source : join(source, tables[at]!), own)),
  );
  return readingOf(readings.map((read) => (read.ok ? ok(read.value.series) : read)));
}

function readingOf(readings: readonly Outcome<readonly LoadedSeries[]>[]): InputReading {
  return {
    series: readings.flatMap((read) => (read.ok ? read.value : [])),
    problems: readings.flatMap((read) => (read.ok ? [] : read.problem)),
  };
}
