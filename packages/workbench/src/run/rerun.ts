import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  ok,
  type Problem,
  type RunManifest,
  type RunRequest,
  refuse,
  requestSchemas,
} from '@musubi/vocabulary';
import { sha256 } from '../file/fingerprint.ts';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { readText } from '../file/read-text.ts';
import { fromPortable } from '../world-store/portable-path.ts';
import { parseRunManifest } from './parse-run-manifest.ts';
import { perform } from './perform.ts';
import { contentsOf } from './product.ts';
import { portableInputs } from './record-run.ts';
import type { Surroundings } from './surroundings.ts';

/** How a file of a recorded run compares with the same file made again. */
export interface RepeatedFile {
  readonly path: string;
  /** `altered` where the file beside the manifest is not the one recorded; `absent` where it is gone. */
  readonly status: 'identical' | 'different' | 'altered' | 'absent';
  readonly recordedSha256: string;
  /** Null where the run no longer makes the file. */
  readonly repeatedSha256: string | null;
}

/** What running a manifest again found. */
export interface Repetition {
  readonly manifest: RunManifest;
  /** The version that ran now; another one than recorded may explain a difference. */
  readonly version: string;
  readonly files: readonly RepeatedFile[];
  readonly identical: boolean;
}

const limitBytes = 10_000_000;

/**
 * Run a manifest again and compare every byte.
 *
 * Every input is verified first; one that changed is a `checksum-mismatch`, one that is gone `missing-data`.
 *
 * @param manifestFile - a `manifest.json`, relative to the surroundings' folder.
 */
export async function rerun(
  manifestFile: string,
  surroundings: Surroundings,
): Promise<Outcome<Repetition>> {
  const path = resolve(surroundings.folder, manifestFile);
  const text = await readText(path, manifestFile, limitBytes);
  if (!text.ok) return refuseOne(text.problem);
  const manifest = parseRunManifest(text.value.text, manifestFile);
  if (!manifest.ok) return manifest;
  const request = requestOf(manifest.value, manifestFile);
  if (!request.ok) return request;
  const folder = dirname(path);
  const there = { ...surroundings, folder, asOf: manifest.value.asOf ?? undefined };
  const changed = await changedInputs(manifest.value, there);
  if (changed.length > 0) return refuse(changed);
  const product = await perform(request.value, there);
  if (!product.ok) return product;
  const unrecorded = newInputs(manifest.value, portableInputs(product.value.inputs, there));
  if (unrecorded.length > 0) return refuse(unrecorded);
  const made = contentsOf(product.value);
  const files = await Promise.all(
    manifest.value.outputs.map((output) => compareFile(folder, output, made)),
  );
  const identical =
    made.size === files.length && files.every(({ status }) => status === 'identical');
  return ok({ manifest: manifest.value, version: surroundings.version, files, identical });
}

function requestOf(manifest: RunManifest, source: string): Outcome<RunRequest> {
  const command = manifest.command as keyof typeof requestSchemas;
  const known = Object.keys(requestSchemas);
  if (!known.includes(command))
    return refuseOne({
      kind: 'unknown-code',
      place: { source, field: 'command' },
      scheme: 'command',
      code: command,
      known,
    });
  const parsed = requestSchemas[command].safeParse(manifest.arguments);
  if (parsed.success) return ok({ command, arguments: parsed.data } as RunRequest);
  const issue = parsed.error.issues[0]!;
  const field = ['arguments', ...issue.path].join('.');
  return refuseOne({
    kind: 'invalid-input',
    place: { source, field },
    found: JSON.stringify(manifest.arguments).slice(0, 80),
    expected: issue.message,
  });
}

async function changedInputs(
  { inputs }: RunManifest,
  surroundings: Surroundings,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { path: source, sha256: expected } of inputs) {
    const bytes = await readFile(fromPortable(source, surroundings)).catch(() => null);
    if (bytes === null)
      problems.push({ kind: 'missing-data', what: source, remedy: 'Restore the file.' });
    else if (sha256(bytes) !== expected)
      problems.push({ kind: 'checksum-mismatch', source, expected, found: sha256(bytes) });
  }
  return problems;
}

/** Refuse what the repetition read but the record does not know, such as reference data that were absent then. */
function newInputs({ inputs }: RunManifest, read: ReturnType<typeof portableInputs>): Problem[] {
  const recorded = new Set(inputs.map(({ path }) => path));
  return read
    .filter(({ path }) => !recorded.has(path))
    .map(({ path }) => ({
      kind: 'conflict',
      what: `${path} is read now but was not when the run was recorded.`,
      remedy: 'Move it away, or record the run anew.',
    }));
}

async function compareFile(
  folder: string,
  { path, sha256: recordedSha256 }: RunManifest['outputs'][number],
  made: ReadonlyMap<string, string>,
): Promise<RepeatedFile> {
  const again = made.get(path);
  const repeatedSha256 = again === undefined ? null : sha256(again);
  const kept = await readFile(join(folder, path)).catch(() => null);
  const keptSha256 = kept === null ? null : sha256(kept);
  const status = fileStatus(recordedSha256, repeatedSha256, keptSha256);
  return { path, status, recordedSha256, repeatedSha256 };
}

function fileStatus(
  recorded: string,
  repeated: string | null,
  kept: string | null,
): RepeatedFile['status'] {
  if (repeated !== recorded) return 'different';
  if (kept === null) return 'absent';
  return kept === recorded ? 'identical' : 'altered';
}
