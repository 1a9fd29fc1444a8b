import { dirname, resolve } from 'node:path';
import { ok, type Problem, refuse, type Watch, watchSchema } from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { readText } from '../file/read-text.ts';
import { checkDocument } from '../file/schema-problems.ts';
import { parseYaml } from '../file/yaml-document.ts';
import { readEvents } from '../warn/read-events.ts';
import { readSuppressions } from '../warn/read-suppressions.ts';
import type { Storage } from '../world-store/storage.ts';
import type { WatchSetting } from './run-watch.ts';

const limitBytes = 1_000_000;

/** Where a watch is opened. */
export interface WatchPlace {
  readonly storage: Storage;
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** What replaces or completes a watch on the command line. */
export interface WatchChoice {
  readonly every?: string | undefined;
  readonly suppress?: string | undefined;
  readonly since?: string | undefined;
}

type Opened = Pick<WatchSetting, 'watch' | 'folder' | 'events' | 'suppress'>;

/**
 * Open a watch: of a watch file, or else of a folder or a URL, whose alerts go to `musubi-alerts.jsonl` in the working
 * directory. A secret that the environment does not hold is a problem now, not when the first alert is sent.
 */
export async function openWatch(
  named: string,
  choice: WatchChoice,
  place: WatchPlace,
): Promise<Outcome<Opened>> {
  const isFile = /\.ya?ml$/u.test(named);
  const read = isFile ? await readWatch(resolve(place.folder, named), named) : watchOf(named);
  if (!read.ok) return read;
  const watch = { ...read.value, ...definedOf(choice) };
  const folder = isFile ? dirname(resolve(place.folder, named)) : place.folder;
  const missing = missingSecrets(watch, place.environment);
  if (missing.length > 0) return refuse(missing);
  const events = await readEvents(place.storage);
  if (!events.ok) return events;
  if (watch.suppress === undefined)
    return ok({ watch, folder, events: events.value.events, suppress: [] });
  const from = choice.suppress === undefined ? folder : place.folder;
  const acknowledged = await readSuppressions(resolve(from, watch.suppress), watch.suppress);
  if (!acknowledged.ok) return acknowledged;
  return ok({ watch, folder, events: events.value.events, suppress: acknowledged.value.suppress });
}

function definedOf(choice: WatchChoice): Partial<Watch> {
  return Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== undefined));
}

async function readWatch(path: string, source: string): Promise<Outcome<Watch>> {
  const text = await readText(path, source, limitBytes);
  if (!text.ok) return refuseOne(text.problem);
  const document = parseYaml(text.value.text, source);
  if (!document.ok) return document;
  const { value, problems } = checkDocument(document.value, watchSchema);
  return value === undefined ? refuse(problems) : ok(value);
}

function watchOf(named: string): Outcome<Watch> {
  const input = /^https?:/u.test(named) ? { url: named } : { folder: named };
  return ok(
    watchSchema.parse({
      format: 'musubi-watch/1',
      inputs: [input],
      outputs: { file: 'musubi-alerts.jsonl' },
    }),
  );
}

function missingSecrets({ inputs, outputs }: Watch, environment: NodeJS.ProcessEnv): Problem[] {
  const names = [
    ...inputs.map((input) => ('url' in input ? input.tokenFrom : undefined)),
    outputs.webhook?.secretFrom,
    outputs.mail?.userFrom,
    outputs.mail?.passwordFrom,
  ];
  return names.flatMap((name): Problem[] =>
    name === undefined || environment[name]
      ? []
      : [{ kind: 'missing-data', what: `$${name}`, remedy: 'Set the environment variable.' }],
  );
}
