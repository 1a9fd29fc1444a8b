import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inlineEngine } from '../engine/inline-engine.ts';
import { sha256 } from '../file/fingerprint.ts';
import { runLever, worthRequest } from '../track/lever/run-lever.ts';
import { locateStorage } from '../world-store/storage.ts';
import { rerun } from './rerun.ts';
import { lookAround } from './surroundings.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'musubi-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

const lever = {
  scenario: 'trilateral-2021',
  field: 'clauses[electronics-standards].size.changePercent',
  ifKept: -1.9,
  ifBroken: 0,
  rationale: [{ lang: 'en', text: 'Why', status: 'authentic' as const }],
  horizon: 'long' as const,
  result: null,
};

describe('a run of a lever', () => {
  it('is recorded, and gives the same bytes when it is run again', async () => {
    const storage = { ...locateStorage(), home };
    const openEngine = async () => inlineEngine();
    const surroundings = lookAround({ storage, openEngine });
    const run = await runLever(worthRequest(lever, { draws: 1, seed: 1 }), surroundings);
    if (!run.ok) throw new Error(JSON.stringify(run.problem));
    const { manifestPath, runSha256, product } = run.value;
    expect(sha256(await readFile(manifestPath))).toBe(runSha256);
    expect(product.value.parties.map(({ economy }) => economy)).toEqual(['USA', 'JPN', 'KOR']);
    const again = await rerun(manifestPath, surroundings);
    if (!again.ok) throw new Error(JSON.stringify(again.problem));
    expect(again.value.identical).toBe(true);
    expect(again.value.files.map(({ path }) => path)).toEqual(['worth.json', 'worth.csv']);
  }, 180_000);
});
