import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { acceptWorld } from './accept.ts';
import { sha256 } from './bytes.ts';
import { fromFloat64Bytes } from './float64.ts';
import type { WorldArrayName, WorldManifest } from './manifest.ts';
import { parseManifest } from './parse-manifest.ts';
import { worldArrayNames, worldArrayShape } from './shape.ts';
import type { StoredWorld } from './world.ts';

/**
 * Read a world from its folder, verifying the size and SHA-256 of every array and accepting the
 * whole.
 *
 * @param folder - The folder with `world.json`.
 * @returns The world and the hash of its manifest, or `missing-data` (a file is absent),
 *   `invalid-input` (the manifest or an array's size is wrong), `checksum-mismatch`, or a Problem
 *   of {@link acceptWorld}.
 */
export async function readWorld(folder: string): Promise<Result<StoredWorld, Problem>> {
  const manifestFile = join(folder, 'world.json');
  const bytes = await readWhole(manifestFile);
  if (!bytes.ok) return bytes;
  const json = parseJson(bytes.value, manifestFile);
  if (!json.ok) return json;
  const manifest = parseManifest(json.value, manifestFile);
  if (!manifest.ok) return manifest;
  const arrays = {} as Record<WorldArrayName, Float64Array>;
  for (const name of worldArrayNames) {
    const array = await readArray(folder, manifest.value, name);
    if (!array.ok) return array;
    arrays[name] = array.value;
  }
  return acceptWorld({ manifest: manifest.value, arrays, sha256: sha256(bytes.value) });
}

async function readArray(
  folder: string,
  manifest: WorldManifest,
  name: WorldArrayName,
): Promise<Result<Float64Array, Problem>> {
  const entry = manifest.arrays[name];
  const shape = worldArrayShape(name, manifest.economies.length, manifest.sectors.length);
  if (entry.shape.join() !== shape.join()) {
    return refuse({
      kind: 'invalid-input',
      place: { source: join(folder, 'world.json'), field: `arrays.${name}.shape` },
      found: entry.shape.join(' × '),
      expected: shape.join(' × '),
    });
  }
  const source = join(folder, entry.file);
  const bytes = await readWhole(source);
  if (!bytes.ok) return bytes;
  const expectedBytes = shape.reduce((a, b) => a * b, 1) * Float64Array.BYTES_PER_ELEMENT;
  if (bytes.value.byteLength !== expectedBytes) {
    return refuse({
      kind: 'invalid-input',
      place: { source },
      found: `${bytes.value.byteLength} bytes`,
      expected: `${expectedBytes} bytes, ${shape.join(' × ')} numbers`,
    });
  }
  const found = sha256(bytes.value);
  if (found !== entry.sha256) {
    return refuse({ kind: 'checksum-mismatch', source, expected: entry.sha256, found });
  }
  return ok(fromFloat64Bytes(bytes.value));
}

async function readWhole(path: string): Promise<Result<Uint8Array, Problem>> {
  try {
    return ok(await readFile(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    return refuse({
      kind: 'missing-data',
      what: path,
      remedy: 'check the path, or build or import the world again',
    });
  }
}

function parseJson(bytes: Uint8Array, source: string): Result<unknown, Problem> {
  try {
    return ok(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return refuse({ kind: 'invalid-input', place: { source }, found, expected: 'JSON' });
  }
}
