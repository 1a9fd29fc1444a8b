import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PolicyEvent, Problem, Suppressions, Watch } from '@musubi/vocabulary';
import { warn } from '../warn/warn.ts';
import { appendAlerts } from './append-alerts.ts';
import { type Dispatch, dispatchesOf } from './dispatch.ts';
import { mailAlerts } from './mail-alerts.ts';
import { postAlerts } from './post-alerts.ts';
import { readInput } from './read-input.ts';
import {
  type OutputName,
  outputNames,
  readState,
  type WatchState,
  writeState,
} from './watch-state.ts';

/** What a watch needs besides its file. */
export interface WatchSetting {
  readonly watch: Watch;
  /** The folder that paths of the watch are relative to. */
  readonly folder: string;
  readonly events: readonly PolicyEvent[];
  readonly suppress: Suppressions['suppress'];
  readonly environment: NodeJS.ProcessEnv;
  readonly version: string;
  readonly signal: AbortSignal;
  /** Today, ISO 8601. */
  readonly today: () => string;
  /** The waits before further attempts at the webhook, milliseconds. */
  readonly waits?: readonly number[];
}

/** What one look at the inputs found and did. */
export interface WatchLook {
  readonly series: number;
  /** Alerts that were not known before. */
  readonly found: readonly Dispatch[];
  /** Inputs that could not be read. */
  readonly problems: readonly Problem[];
  /** Outputs that did not accept their alerts, which wait for the next look. */
  readonly failures: readonly { readonly output: OutputName; readonly reason: string }[];
}

const usualWaits = [1_000, 4_000, 16_000];
const daysBefore = 60;
const millisecondsOfDay = 86_400_000;

/**
 * Look once: read the inputs, find alerts that were not found before, and send what waits. What was found is remembered before
 * it is sent, so that no alert is lost; what an output accepted is remembered after, so that a watch killed in between
 * may send it to a webhook or by mail again, never twice to the file.
 */
export async function lookOnce(setting: WatchSetting): Promise<WatchLook> {
  const { watch, folder, today, signal } = setting;
  const path = join(folder, watch.state);
  const state = await readState(path, watch.since ?? daysEarlier(today(), daysBefore));
  if (watch.since !== undefined) state.since = watch.since;
  const readings = [];
  for (const input of watch.inputs) readings.push(await readInput(input, state, setting));
  const series = readings.flatMap((reading) => reading.series);
  const found = freshAlerts(series, state, setting);
  for (const dispatch of found) remember(dispatch, state, watch);
  await writeState(path, state);
  const failures = [];
  for (const output of outputNames) {
    const waiting = state.waiting[output] ?? [];
    if (waiting.length === 0) continue;
    signal.throwIfAborted();
    try {
      await send(output, waiting, setting);
      delete state.waiting[output];
      await writeState(path, state);
    } catch (error) {
      signal.throwIfAborted();
      failures.push({ output, reason: (error as Error).message });
    }
  }
  const problems = readings.flatMap((reading) => reading.problems);
  return { series: series.length, found, problems, failures };
}

/** Look again and again, until the signal aborts. */
export async function watchOn(
  setting: WatchSetting,
  onLook: (look: WatchLook) => void,
): Promise<void> {
  const { signal, watch } = setting;
  try {
    for (;;) {
      onLook(await lookOnce(setting));
      await wait(intervalOf(watch.every), undefined, { signal });
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: millisecondsOfDay };

/** Read how often a watch looks, in milliseconds; at most what a timer can hold. */
export function intervalOf(every: string): number {
  const longest = 2 ** 31 - 1;
  return Math.min(longest, Number(every.slice(0, -1)) * units[every.at(-1)!]!);
}

function daysEarlier(date: string, days: number): string {
  return new Date(Date.parse(date) - days * millisecondsOfDay).toISOString().slice(0, 10);
}

function freshAlerts(
  series: Parameters<typeof warn>[0]['series'],
  { since, seen }: WatchState,
  { events, suppress, version }: WatchSetting,
): Dispatch[] {
  const known = new Set(seen);
  const report = warn({ series, events, suppress, since, version });
  return dispatchesOf(report).filter(({ key }) => !known.has(key));
}

function remember(dispatch: Dispatch, state: WatchState, { outputs }: Watch): void {
  state.seen.push(dispatch.key);
  for (const output of outputNames)
    if (outputs[output] !== undefined)
      state.waiting[output] = [...(state.waiting[output] ?? []), dispatch];
}

async function send(
  output: OutputName,
  dispatches: readonly Dispatch[],
  { watch: { outputs }, folder, environment, signal, waits = usualWaits }: WatchSetting,
): Promise<void> {
  const { file, webhook, mail } = outputs;
  if (output === 'file' && file) await appendAlerts(join(folder, file), dispatches);
  if (output === 'webhook' && webhook) {
    const secret = webhook.secretFrom === undefined ? undefined : environment[webhook.secretFrom];
    await postAlerts({ url: webhook.url, secret, waits }, dispatches, signal);
  }
  if (output === 'mail' && mail) await mailAlerts(mail, dispatches, environment);
}
