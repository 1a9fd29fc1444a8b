import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../file/fingerprint.ts';
import type { Engine } from './engine.ts';
import { additions, outcomesOf, testModule } from './fixture/outcomes.ts';
import { perform } from './fixture/perform-test.ts';
import { hasRedis, startRedis } from './fixture/redis-server.ts';
import { inlineEngine } from './inline-engine.ts';
import { type Job, makeJob } from './job.ts';
import { perform as performJob } from './perform-job.ts';
import { poolEngine } from './pool-engine.ts';
import { redisEngine } from './redis-engine.ts';
import { startRedisWorker } from './redis-worker.ts';

const engines: readonly (readonly [string, () => Promise<Engine>])[] = [
  ['the inline engine', async () => inlineEngine(perform)],
  ['the pool engine', () => poolEngine({ threads: 2, module: testModule })],
  ...(hasRedis ? [['the engine on Redis', engineOnRedis] as const] : []),
];

async function engineOnRedis(): Promise<Engine> {
  const server = await startRedis();
  const worker = await startRedisWorker(server.url, { threads: 2, module: testModule });
  const engine = await redisEngine(server.url);
  if (!worker.ok || !engine.ok) throw new Error('must open');
  return {
    ...engine.value,
    async close() {
      await engine.value.close();
      await worker.value.close();
      await server.stop();
    },
  };
}

describe.each(engines)('%s', (_, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  it('gives each job its own result', async () => {
    const jobs = additions(40);
    const outcomes = await outcomesOf(engine, jobs);
    const sums = new Map(jobs.map(({ key }, a) => [key, a + 0.1]));
    expect(outcomes).toHaveLength(40);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ ok: true, result: { sum: sums.get(outcome.key) } });
  });

  it('runs a job that is given twice once', async () => {
    const [first, second] = additions(2) as [Job, Job];
    expect(await outcomesOf(engine, [first, second, first])).toHaveLength(2);
  });

  it('can run nothing, and the same job again in another run', async () => {
    expect(await outcomesOf(engine, [])).toEqual([]);
    const once = await outcomesOf(engine, additions(1));
    expect(await outcomesOf(engine, additions(1))).toEqual(once);
  });

  it('puts poisoned jobs on the dead-letter list with their reason, and does the rest', async () => {
    const poisoned = [1, 2].map((a) => makeJob({ does: 'throw', a }));
    const infinite = makeJob({ does: 'not-finite', a: 1, b: 0 });
    const outcomes = await outcomesOf(engine, [...poisoned, infinite, ...additions(9)]);
    const dead = new Map(outcomes.map((outcome) => [outcome.key, outcome]));
    for (const [index, { key }] of poisoned.entries())
      expect(dead.get(key)).toEqual({ key, ok: false, reason: `poisoned: ${index + 1}` });
    expect(dead.get(infinite.key)).toMatchObject({ ok: false, reason: /finite/u });
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(9);
  });

  it('brings shared inputs, and refuses those that are absent or altered', async () => {
    const text = 'shared, 共有, 공유';
    const [there, absent, altered] = [text, 'absent', 'altered'].map(sha256) as [
      string,
      string,
      string,
    ];
    const blobs = new Map([
      [there, text],
      [altered, 'other'],
    ]);
    const jobs = [there, absent, altered].map((hash) => makeJob({ does: 'read', hash }));
    const outcomes = await outcomesOf(engine, jobs, { blobs });
    const ended = jobs.map(({ key }) => outcomes.find((outcome) => outcome.key === key));
    expect(ended[0]).toMatchObject({ ok: true, result: { text } });
    expect(ended[1]).toMatchObject({ ok: false, reason: expect.stringContaining('not there') });
    expect(ended[2]).toMatchObject({
      ok: false,
      reason: expect.stringContaining('another content'),
    });
  });

  it('rejects when it is aborted, and can run again', async () => {
    const abort = new AbortController();
    const jobs = [...additions(3), makeJob({ does: 'wait', a: 2_000 })];
    const onOutcome = () => abort.abort(new Error('enough'));
    const running = outcomesOf(engine, jobs, { onOutcome, signal: abort.signal });
    await expect(running).rejects.toThrow('enough');
    expect(await outcomesOf(engine, additions(3))).toHaveLength(3);
  });

  it('rejects with the fault of whoever takes the outcomes', async () => {
    const onOutcome = () => {
      throw new Error('disk full');
    };
    await expect(outcomesOf(engine, additions(3), { onOutcome })).rejects.toThrow('disk full');
  });

  it('draws jobs only as it needs them', async () => {
    let drawn = 0;
    const endless = (function* () {
      for (const job of additions(100_000)) {
        drawn++;
        yield job;
      }
    })();
    const onOutcome = () => {
      throw new Error('enough');
    };
    await expect(outcomesOf(engine, endless, { onOutcome })).rejects.toThrow('enough');
    expect(drawn).toBeLessThan(10_000);
  });
});

describe('poolEngine', () => {
  it('fails only the job whose thread died', async () => {
    const engine = await poolEngine({ threads: 2, module: testModule });
    const deadly = [1, 2, 3].map((a) => makeJob({ does: 'exit', a }));
    const outcomes = await outcomesOf(engine, [...additions(5), ...deadly, ...additions(20)]);
    await engine.close();
    const failed = outcomes.filter(({ ok }) => !ok);
    expect(new Set(failed.map(({ key }) => key))).toEqual(new Set(deadly.map(({ key }) => key)));
    for (const failure of failed)
      expect(failure).toMatchObject({ reason: 'worker exited with code: 1' });
    expect(outcomes).toHaveLength(23);
  });

  it('performs what Musubi knows, and refuses every other kind', async () => {
    const engine = await poolEngine({ threads: 1 });
    const outcomes = await outcomesOf(engine, [makeJob({ kind: 'dance' }), makeJob(1)]);
    await engine.close();
    expect(outcomes.map((outcome) => !outcome.ok && outcome.reason).sort()).toEqual([
      expect.stringContaining('no such kind of job: dance'),
      'the payload of a job names no kind',
    ]);
  });
});

describe('makeJob', () => {
  it('gives equal payloads the same key whatever the order of their fields', () => {
    expect(makeJob({ a: 1, b: [2] }).key).toBe(makeJob({ b: [2], a: 1 }).key);
    expect(makeJob({ a: 1 }).key).not.toBe(makeJob({ a: 2 }).key);
  });
});

describe('performJob', () => {
  it('does not take a kind from what every object has', async () => {
    const context = { blob: async () => '' };
    await expect(performJob({ kind: 'toString' }, context)).rejects.toThrow('no such kind');
  });
});
