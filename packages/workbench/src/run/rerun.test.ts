import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type RunRequest, runManifestSchema } from '@musubi/vocabulary';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clause, smallScenario } from '../simulate/fixture/small-setting.ts';
import { type SmallSurroundings, smallSurroundings } from './fixture/small-storage.ts';
import { perform } from './perform.ts';
import { recordRun } from './record-run.ts';
import { rerun } from './rerun.ts';

let small: SmallSurroundings;
beforeEach(async () => {
  small = await smallSurroundings();
});
afterEach(() => small.remove());

const shipped: RunRequest = {
  command: 'simulate',
  arguments: { scenario: 'small-scenario', horizon: 'short' },
};
const requests: RunRequest[] = [
  shipped,
  { command: 'simulate', arguments: { scenario: 'mine.yaml', draws: 3, seed: 5 } },
  {
    command: 'coalition',
    arguments: { scenario: 'small-scenario', by: 'sectors', join: ['TWN'], draws: 2 },
  },
  { command: 'compare', arguments: { a: 'small-scenario', b: 'mine.yaml' } },
  { command: 'brief', arguments: { scenarios: ['small-scenario'] } },
];
const mine = smallScenario(
  clause('tariff', 'from: all, to: [USA], sectors: [goods], size: { addPoints: 10 }'),
);

async function record(request: RunRequest, out = 'result') {
  const { surroundings } = small;
  await writeFile(join(surroundings.folder, 'mine.yaml'), mine);
  const product = await perform(request, surroundings);
  if (!product.ok) throw new Error(JSON.stringify(product.problem));
  return recordRun(out, request, product.value, surroundings);
}

async function manifestOf(out = 'result') {
  const text = await readFile(join(small.surroundings.folder, out, 'manifest.json'), 'utf8');
  return { text, manifest: runManifestSchema.parse(JSON.parse(text)) };
}

describe('rerun', () => {
  it.each(requests)('gives the same bytes again: $command $arguments', async (request) => {
    expect(await record(request)).toMatchObject({ ok: true });
    const again = await rerun('result/manifest.json', small.surroundings);
    expect(again).toMatchObject({ ok: true, value: { identical: true } });
    const names = await readdir(join(small.surroundings.folder, 'result'));
    const recorded = (await manifestOf()).manifest.outputs.map(({ path }) => path);
    expect(names.sort()).toEqual([...recorded, 'manifest.json'].sort());
  });

  it('works from the manifest alone, wherever the command runs and whatever it was recorded as of', async () => {
    await record(shipped);
    const elsewhere = { ...small.surroundings, folder: small.place, asOf: '1999-01-01' };
    expect(await rerun('work/result/manifest.json', elsewhere)).toMatchObject({
      ok: true,
      value: { identical: true },
    });
  });

  it('says which file was altered, is gone, or comes out differently', async () => {
    await record(requests.find(({ command }) => command === 'compare')!);
    const folder = join(small.surroundings.folder, 'result');
    await writeFile(join(folder, 'comparison.csv'), 'altered');
    await rm(join(folder, 'comparison.json'));
    const again = await rerun('result/manifest.json', small.surroundings);
    expect(again).toMatchObject({
      value: {
        identical: false,
        files: [
          { path: 'comparison.json', status: 'absent' },
          { path: 'comparison.csv', status: 'altered' },
        ],
      },
    });
    const { text, manifest } = await manifestOf();
    const forged = text.replaceAll(manifest.outputs[0]!.sha256, '0'.repeat(64));
    await writeFile(join(folder, 'manifest.json'), forged);
    expect(await rerun('result/manifest.json', small.surroundings)).toMatchObject({
      value: { files: [{ status: 'different' }, { status: 'altered' }] },
    });
  });

  it('refuses an input that changed, and one that is gone', async () => {
    await record(requests.find(({ command }) => command === 'compare')!);
    const path = join(small.surroundings.folder, 'mine.yaml');
    await writeFile(path, `${mine}# changed\n`);
    expect(await rerun('result/manifest.json', small.surroundings)).toMatchObject({
      problem: [{ kind: 'checksum-mismatch', source: '../mine.yaml' }],
    });
    await rm(path);
    expect(await rerun('result/manifest.json', small.surroundings)).toMatchObject({
      problem: [{ kind: 'missing-data', what: '../mine.yaml' }],
    });
  });

  it('refuses a manifest that is none, and a command that it cannot run', async () => {
    const path = join(small.surroundings.folder, 'm.json');
    await writeFile(path, '{ "format": "musubi-run/1" }');
    expect(await rerun('m.json', small.surroundings)).toMatchObject({
      problem: expect.arrayContaining([expect.objectContaining({ kind: 'invalid-input' })]),
    });
    await record(shipped);
    const { text } = await manifestOf();
    await writeFile(path, text.replace('"simulate"', '"destroy"'));
    expect(await rerun('m.json', small.surroundings)).toMatchObject({
      problem: [{ kind: 'unknown-code', code: 'destroy' }],
    });
    await writeFile(path, text.replace('"horizon"', '"horizont"'));
    expect(await rerun('m.json', small.surroundings)).toMatchObject({
      problem: [{ kind: 'invalid-input', place: { source: 'm.json' } }],
    });
    expect(await rerun('none.json', small.surroundings)).toMatchObject({
      problem: [{ kind: 'missing-data', what: 'none.json' }],
    });
  });
});

describe('recordRun', () => {
  it('writes the same bytes for the same run in another place', async () => {
    await record(shipped);
    await record(shipped, 'deep/er');
    expect((await manifestOf('deep/er')).text).toBe((await manifestOf()).text);
    const moved = await smallSurroundings();
    try {
      const product = await perform(shipped, moved.surroundings);
      if (!product.ok) throw new Error('must simulate');
      await recordRun('result', shipped, product.value, moved.surroundings);
      const other = await readFile(join(moved.surroundings.folder, 'result/manifest.json'), 'utf8');
      expect(other).toBe((await manifestOf()).text);
    } finally {
      await moved.remove();
    }
  });

  it('lists every file that was read, and no absolute path', async () => {
    await record(requests.find(({ command }) => command === 'compare')!);
    const { text, manifest } = await manifestOf();
    expect(text).not.toContain(small.place);
    expect(manifest.inputs.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '../mine.yaml',
        'musubi:parameters/default.yaml',
        'musubi:scenarios/small-scenario.yaml',
        'musubi:worlds/small/trade_jni.f64',
        'musubi:worlds/small/world.json',
      ]),
    );
    expect(manifest.arguments).toEqual({ a: 'small-scenario', b: '../mine.yaml' });
  });

  it('replaces an earlier run, but never a folder with anything else in it', async () => {
    const { folder } = small.surroundings;
    await record(shipped);
    expect(await record(requests.find(({ command }) => command === 'compare')!)).toMatchObject({
      ok: true,
    });
    await writeFile(join(folder, 'result', 'notes.txt'), 'mine');
    expect(await record(shipped)).toMatchObject({
      problem: { kind: 'conflict', what: expect.stringContaining('notes.txt') },
    });
    await mkdir(join(folder, 'repository', '.git'), { recursive: true });
    expect(await record(shipped, 'repository')).toMatchObject({ problem: { kind: 'conflict' } });
    expect(await readdir(join(folder, 'repository'))).toEqual(['.git']);
  });

  it('leaves nothing when it is aborted', async () => {
    const { surroundings } = small;
    const product = await perform(shipped, surroundings);
    if (!product.ok) throw new Error('must simulate');
    const signal = AbortSignal.abort();
    const recording = recordRun('result', shipped, product.value, { ...surroundings, signal });
    await expect(recording).rejects.toThrow();
    expect(await readdir(surroundings.folder)).toEqual([]);
  });
});

describe('a moved result', () => {
  it('can be run again where it lies now', async () => {
    await record(shipped);
    const { folder } = small.surroundings;
    await mkdir(join(folder, 'archive'));
    await rename(join(folder, 'result'), join(folder, 'archive', 'kept'));
    await cp(join(folder, 'archive', 'kept'), join(folder, 'copy'), { recursive: true });
    for (const place of ['archive/kept', 'copy'])
      expect(await rerun(`${place}/manifest.json`, small.surroundings)).toMatchObject({
        value: { identical: true },
      });
  });
});
