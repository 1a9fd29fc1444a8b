import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultStore } from '../file/result-store.ts';
import { inlineEngine } from './inline-engine.ts';
import { type JobOutcome, type Json, makeJob } from './job.ts';
import { keepingEngine } from './keeping-engine.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-keeping-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const jobs = [1, 2, 3, 4].map((number) => makeJob({ kind: 'double', number }));

describe('keepingEngine', () => {
  it('continues where an interrupted run stopped, with the same outcomes, and then forgets', async () => {
    const root = join(folder, 'unfinished');
    const performed: Json[] = [];
    const open = () =>
      keepingEngine(
        inlineEngine(async (payload) => {
          performed.push(payload);
          return { twice: 2 * (payload as { number: number }).number };
        }),
        resultStore(root),
      );
    const runOn = async (engine: ReturnType<typeof open>, stopAfter: number) => {
      const interruption = new AbortController();
      const outcomes: JobOutcome[] = [];
      const run = engine.run(jobs, {
        blobs: new Map(),
        signal: interruption.signal,
        onOutcome: (outcome) => {
          outcomes.push(outcome);
          if (outcomes.length === stopAfter) interruption.abort(new Error('interrupted'));
        },
      });
      return { ended: await run.then(() => 'done', String), outcomes };
    };

    const first = await runOn(open(), 2);
    expect(first.ended).toBe('Error: interrupted');
    expect(performed).toHaveLength(2);

    const engine = open();
    const second = await runOn(engine, Number.POSITIVE_INFINITY);
    expect(second.ended).toBe('done');
    expect(performed.map((payload) => (payload as { number: number }).number)).toEqual([
      1, 2, 3, 4,
    ]);
    expect(second.outcomes.map(({ key }) => key).sort()).toEqual(jobs.map(({ key }) => key).sort());
    expect(second.outcomes).toContainEqual(first.outcomes[0]);

    await engine.forget();
    const left = await readdir(root, { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile())).toEqual([]);
  });
});
