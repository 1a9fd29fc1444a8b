import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SmallSurroundings, smallSurroundings } from '../run/fixture/small-storage.ts';
import { importEto } from './import-eto.ts';
import { readChain } from './read-chain.ts';
import { selectSupply, usualBases } from './select-supply.ts';

const folder = join(import.meta.dirname, '../../../atlas/src/sources/eto/fixtures');
const knownFrom = '2025-11-01';
let small: SmallSurroundings;
beforeEach(async () => {
  small = await smallSurroundings();
});
afterEach(() => small.remove());

async function readImported() {
  const imported = await importEto({ folder, knownFrom }, small.surroundings);
  if (!imported.ok) throw new Error(JSON.stringify(imported.problem));
  const read = await readChain(imported.value.path);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return { ...imported.value, read: read.value.chain };
}

describe('importEto', () => {
  it('writes a chain file into the user’s folder that reads as it was meant, marked as not to be shipped', async () => {
    const { chain, read } = await readImported();
    expect(read).toEqual(chain);
    expect(read.sources.eto).toMatchObject({ reuse: 'non-commercial', published: knownFrom });
    expect(await readdir(join(small.surroundings.storage.home, 'chains'))).toEqual(['eto.yaml']);
  });

  it('makes each year a distribution, and leaves to the unnamed what no economy is named for', async () => {
    const { read } = await readImported();
    const tools = read.nodes.find(({ id }) => id === 'n11')!;
    expect(tools.supply.map(({ year, shares }) => [year, shares])).toEqual([
      [2024, { NLD: 0.615, JPN: 0.3 }],
      [2022, { NLD: 0.58, JPN: 0.305 }],
    ]);
    expect(tools.supply[0]!.note).toContain('Various countries: 8.5 %');
    const chosen = selectSupply(tools, read, { bases: usualBases, asOf: null });
    expect(chosen?.unnamed[1]).toBeCloseTo(0.085, 12);
  });

  it('does not guess a share that the data do not put into a number', async () => {
    const { read } = await readImported();
    const resist = read.nodes.find(({ id }) => id === 'n13')!;
    expect(resist.supply[0]!.shares).toEqual({ JPN: 0.7, USA: null });
  });

  it('counts a stage by where its plants stand if its caption says so', async () => {
    const { read } = await readImported();
    const fabrication = read.nodes.find(({ id }) => id === 's2')!;
    expect(fabrication.supply[0]).toMatchObject({
      basis: 'plant',
      of: 'capacity',
      shares: { KOR: 0.45 },
    });
  });

  it('puts an input into the stage that it goes into, and links types to what they are types of', async () => {
    const { read } = await readImported();
    expect(read.nodes.find(({ id }) => id === 'n12')!.stage).toBe('s2');
    expect(read.links).toContainEqual({ from: 'n12', to: 'n11', need: 'substitutable' });
    expect(read.links).toContainEqual({ from: 'n11', to: 'n10', need: 'essential' });
  });

  it('replaces a chain only when asked to, and asks for the date', async () => {
    await readImported();
    const again = { folder, knownFrom };
    expect(await importEto(again, small.surroundings)).toMatchObject({
      problem: { kind: 'conflict' },
    });
    expect(await importEto({ ...again, overwrite: true }, small.surroundings)).toMatchObject({
      ok: true,
    });
    expect(await importEto({ folder }, small.surroundings)).toMatchObject({
      problem: { kind: 'missing-data', what: '--known-from' },
    });
  });
});
