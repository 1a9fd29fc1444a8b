import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleWorld } from '../build/sample-world.ts';
import { readWorld } from './read.ts';
import { worldArrayNames } from './shape.ts';
import type { StoredWorld } from './world.ts';
import { writeWorld } from './write.ts';

let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'musubi-world-'));
  folder = join(parent, 'sample');
});
afterEach(() => rm(parent, { recursive: true }));

async function write(seed = 1): Promise<StoredWorld> {
  const written = await writeWorld(folder, sampleWorld(3, 2, seed));
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  return written.value;
}

interface ManifestOnDisk {
  knownFrom?: string;
  coment?: string;
  arrays: Record<string, { file: string; shape: number[] }>;
}

async function editManifest(edit: (manifest: ManifestOnDisk) => void): Promise<void> {
  const file = join(folder, 'world.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  edit(manifest);
  await writeFile(file, JSON.stringify(manifest));
}

async function problem(): Promise<unknown> {
  const read = await readWorld(folder);
  return read.ok ? undefined : read.problem;
}

describe('writeWorld and readWorld', () => {
  it('give back the labels, the arrays to the last bit, and the same hash', async () => {
    const written = await write();
    const read = await readWorld(folder);
    expect(read).toEqual({ ok: true, value: written });
    expect(await readdir(parent)).toEqual(['sample']);
  });

  it('store little-endian float64, so that other programs can read them', async () => {
    const { arrays } = await write();
    const bytes = await readFile(join(folder, 'trade_jni.f64'));
    expect(bytes.byteLength).toBe(8 * 2 * 3 * 3);
    expect(bytes.readDoubleLE(8 * 5)).toBe(arrays.trade_jni[5]);
  });

  it('write the same bytes again for the same world', async () => {
    const { sha256 } = await write();
    const other = await writeWorld(join(parent, 'again'), sampleWorld(3, 2, 1));
    expect(other.ok && other.value.sha256).toBe(sha256);
    for (const file of await readdir(folder)) {
      const again = await readFile(join(parent, 'again', file));
      expect(again.equals(await readFile(join(folder, file)))).toBe(true);
    }
  });
});

describe('writeWorld', () => {
  it('refuses to replace a world unless asked', async () => {
    const { sha256 } = await write(1);
    const draft = sampleWorld(3, 2, 2);
    expect(await writeWorld(folder, draft)).toMatchObject({
      ok: false,
      problem: { kind: 'conflict', remedy: 'name another folder or ask to overwrite' },
    });
    const kept = await readWorld(folder);
    expect(kept.ok && kept.value.sha256).toBe(sha256);
    const replaced = await writeWorld(folder, draft, { overwrite: true });
    expect(replaced).toEqual(await readWorld(folder));
    expect(await readdir(parent)).toEqual(['sample']);
  });

  it('never replaces a folder that holds something else', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'thesis.docx'), 'years of work');
    const result = await writeWorld(folder, sampleWorld(2, 2, 1), { overwrite: true });
    expect(result).toMatchObject({ ok: false, problem: { kind: 'conflict' } });
    expect(await readdir(folder)).toEqual(['thesis.docx']);
  });

  it('never replaces a file', async () => {
    await writeFile(folder, 'years of work');
    const result = await writeWorld(folder, sampleWorld(2, 2, 1), { overwrite: true });
    expect(result).toMatchObject({ ok: false, problem: { kind: 'conflict' } });
    expect(await readFile(folder, 'utf8')).toBe('years of work');
  });

  it('writes nothing of a world that is not acceptable', async () => {
    const draft = sampleWorld(2, 2, 1);
    draft.arrays.output_nj[0]! += 1;
    expect(await writeWorld(folder, draft)).toMatchObject({
      problem: { kind: 'unbalanced-table' },
    });
    expect(await readdir(parent)).toEqual([]);
  });

  it('refuses labels that do not fit the format', async () => {
    const { manifest, arrays } = sampleWorld(2, 2, 1);
    const draft = { manifest: { ...manifest, id: 'Not An Id' }, arrays };
    expect(await writeWorld(folder, draft)).toMatchObject({
      problem: { kind: 'invalid-input', place: { field: 'id' }, found: '"Not An Id"' },
    });
  });
});

describe('readWorld', () => {
  it.each(worldArrayNames)('notices one changed bit in %s', async (name) => {
    await write();
    const file = join(folder, `${name}.f64`);
    const bytes = await readFile(file);
    bytes[bytes.length - 8]! ^= 1;
    await writeFile(file, bytes);
    expect(await problem()).toMatchObject({ kind: 'checksum-mismatch', source: file });
  });

  it('says how many bytes an array has and should have', async () => {
    await write();
    await appendFile(join(folder, 'final_nk.f64'), 'x');
    expect(await problem()).toMatchObject({
      place: { source: join(folder, 'final_nk.f64') },
      found: '49 bytes',
      expected: '48 bytes, 3 × 2 numbers',
    });
  });

  it('names the file that is missing', async () => {
    expect(await problem()).toMatchObject({
      kind: 'missing-data',
      what: join(folder, 'world.json'),
    });
    await write();
    await rm(join(folder, 'use_nkj.f64'));
    expect(await problem()).toMatchObject({ what: join(folder, 'use_nkj.f64') });
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'a/b.f64', 'a\\b.f64', '..', '.hidden'])(
    'refuses the array file name %s',
    async (file) => {
      await write();
      await editManifest(({ arrays }) => {
        arrays.trade_jni.file = file;
      });
      expect(await problem()).toMatchObject({
        kind: 'invalid-input',
        place: { field: 'arrays.trade_jni.file' },
        found: JSON.stringify(file),
      });
    },
  );

  it('refuses a manifest that is not JSON, lacks a field, or has one too many', async () => {
    await write();
    await editManifest((manifest) => {
      delete manifest.knownFrom;
    });
    expect(await problem()).toMatchObject({ place: { field: 'knownFrom' }, found: 'nothing' });
    await editManifest((manifest) => {
      manifest.knownFrom = '2021-12-31';
      manifest.coment = 'typo';
    });
    expect(await problem()).toMatchObject({ kind: 'invalid-input' });
    await writeFile(join(folder, 'world.json'), '{');
    expect(await problem()).toMatchObject({ kind: 'invalid-input', expected: 'JSON' });
  });

  it('refuses a shape that does not follow from the labels', async () => {
    await write();
    await editManifest(({ arrays }) => {
      arrays.final_nk.shape = [2, 3];
    });
    expect(await problem()).toMatchObject({
      place: { field: 'arrays.final_nk.shape' },
      found: '2 × 3',
      expected: '3 × 2',
    });
  });
});
