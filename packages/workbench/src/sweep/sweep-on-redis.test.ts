import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasRedis, startRedis, type TestRedis } from '../engine/fixture/redis-server.ts';
import { type TestWorkers, testWorkers } from '../engine/fixture/redis-workers.ts';
import { inlineEngine } from '../engine/inline-engine.ts';
import { redisEngine } from '../engine/redis-engine.ts';
import { type SmallSurroundings, smallSurroundings } from '../run/fixture/small-storage.ts';
import { planSweep } from './plan-sweep.ts';
import { runSweep } from './run-sweep.ts';

if (!hasRedis) console.warn('No sweep ran on Redis: redis-server not present.');

/** Worker processes start slowly on a busy machine. */
const patience = 240_000;

const yaml = `format: musubi-sweep/1
id: small
scenarios: [small-scenario]
horizons: [short, medium, long]
draws: { count: 300, seed: 3 }
`;

describe.skipIf(!hasRedis)('a sweep on Redis', { timeout: patience }, () => {
  let small: SmallSurroundings;
  let server: TestRedis;
  let workers: TestWorkers;
  beforeAll(async () => {
    small = await smallSurroundings();
    await writeFile(join(small.surroundings.folder, 'sweep.yaml'), yaml);
    server = await startRedis();
    workers = testWorkers(server.url);
  }, patience);
  afterAll(async () => {
    await workers?.stop();
    await server?.stop();
    await small?.remove();
  });

  async function filesIn(out: string): Promise<[string, string][]> {
    const folder = join(small.surroundings.folder, out);
    const names = (await readdir(folder)).sort();
    return Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ) as Promise<[string, string][]>;
  }

  it('gives the bytes of one thread though a worker is killed and another joins', async () => {
    const plan = await planSweep('sweep.yaml', small.surroundings);
    const engine = await redisEngine(server.url);
    if (!plan.ok || !engine.ok) throw new Error('must open');
    const first = await workers.join();
    const joining: Promise<unknown>[] = [];
    const killing = {
      ...small.surroundings,
      onProgress: () => {
        if (first.killed) return;
        first.kill('SIGKILL');
        joining.push(workers.join());
      },
    };
    const choice = { file: 'sweep.yaml', out: 'redis' };
    const swept = await runSweep(plan.value, choice, engine.value, killing);
    await engine.value.close();
    await Promise.all(joining);
    expect(swept).toMatchObject({ value: { failures: 0, solves: 903 } });
    expect(first.killed).toBe(true);
    const alone = { ...choice, out: 'inline' };
    await runSweep(plan.value, alone, inlineEngine(), small.surroundings);
    expect(await filesIn('redis')).toEqual(await filesIn('inline'));
    const written = JSON.stringify(await filesIn('redis'));
    expect(written).not.toContain(server.password);
  });
});
