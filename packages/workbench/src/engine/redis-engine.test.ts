import { once } from 'node:events';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../file/fingerprint.ts';
import type { Engine } from './engine.ts';
import { additions, outcomesOf, testModule } from './fixture/outcomes.ts';
import { perform } from './fixture/perform-test.ts';
import { hasRedis, startRedis, type TestRedis } from './fixture/redis-server.ts';
import { type TestWorkers, testWorkers } from './fixture/redis-workers.ts';
import { inlineEngine } from './inline-engine.ts';
import { type JobOutcome, makeJob } from './job.ts';
import { type RedisEngineOptions, redisEngine } from './redis-engine.ts';
import { startRedisWorker } from './redis-worker.ts';

if (!hasRedis) console.warn('Engines on Redis were not tested: redis-server not present.');

const model = 'a-model-of-tests';

/** Worker processes start slowly on a busy machine. */
const patience = 240_000;

describe.skipIf(!hasRedis)('the engine on Redis', { timeout: patience }, () => {
  let server: TestRedis;
  let workers: TestWorkers;
  beforeAll(async () => {
    server = await startRedis();
    workers = testWorkers(server.url, testModule, model);
    await Promise.all([workers.join(), workers.join()]);
  }, patience);
  afterAll(async () => {
    await workers?.stop();
    await server?.stop();
  });

  async function open(options: RedisEngineOptions = {}): Promise<Engine> {
    const engine = await redisEngine(server.url, { model, ...options });
    if (!engine.ok) throw new Error('must open');
    return engine.value;
  }

  async function onServer<Value>(work: (redis: Redis) => Promise<Value>): Promise<Value> {
    const redis = new Redis(server.url);
    const value = await work(redis);
    redis.disconnect();
    return value;
  }

  it('does the work of killed workers again, and gives the same outcomes as one thread', async () => {
    const slow = Array.from({ length: 30 }, (_, a) => makeJob({ does: 'wait', a: 50 + a }));
    const jobs = [...slow, ...additions(50), makeJob({ does: 'throw', a: 7 })];
    const engine = await open();
    const counts = new Map<string, number>();
    const outcomes: JobOutcome[] = [];
    const joining: Promise<unknown>[] = [];
    await engine.run(jobs, {
      blobs: new Map(),
      onOutcome(outcome) {
        counts.set(outcome.key, (counts.get(outcome.key) ?? 0) + 1);
        outcomes.push(outcome);
        if (outcomes.length !== 5 && outcomes.length !== 30) return;
        workers.processes[outcomes.length === 5 ? 0 : 1]!.kill('SIGKILL');
        joining.push(workers.join());
      },
    });
    await Promise.all(joining);
    await engine.close();
    expect([...counts.values()].every((count) => count === 1)).toBe(true);
    const expected = await outcomesOf(inlineEngine(perform), jobs);
    expect(outcomes.sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual(expected);
  });

  it('goes on when the server loses everything', async () => {
    const text = 'a shared input';
    const blobs = new Map([[sha256(text), text]]);
    const slow = Array.from({ length: 8 }, (_, a) => makeJob({ does: 'wait', a: 100 + a }));
    const reading = [1, 2, 3].map((a) => makeJob({ does: 'read', a, hash: sha256(text) }));
    const engine = await open();
    const outcomes: JobOutcome[] = [];
    await engine.run([...slow, ...reading], {
      blobs,
      async onOutcome(outcome) {
        outcomes.push(outcome);
        if (outcomes.length === 2) await onServer((redis) => redis.flushall());
      },
    });
    await engine.close();
    expect(outcomes).toHaveLength(11);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
  });

  it('puts a job that kills its workers on the dead-letter list, and does the rest', async () => {
    const deadly = makeJob({ does: 'kill' });
    const engine = await open();
    const replacing = new AbortController();
    const replace = async () => {
      while (!replacing.signal.aborted) {
        const alive = workers.processes.filter(({ signalCode }) => signalCode === null);
        await Promise.race(alive.map((child) => once(child, 'exit', replacing)));
        await workers.join();
      }
    };
    const replaced = replace().catch(() => {});
    const outcomes = await outcomesOf(engine, [deadly, ...additions(20)]);
    replacing.abort();
    await replaced;
    await engine.close();
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([
      { key: deadly.key, ok: false, reason: expect.stringContaining('every worker') },
    ]);
    expect(outcomes).toHaveLength(21);
  });

  it('leaves no job, result or run on the server, whether it ends or is cancelled', async () => {
    const engine = await open();
    const text = 'a shared input';
    const blobs = new Map([[sha256(text), text]]);
    const jobs = [...additions(5), makeJob({ does: 'read', hash: sha256(text) })];
    await outcomesOf(engine, jobs, { blobs });
    const abort = new AbortController();
    const endless = Array.from({ length: 500 }, (_, a) => makeJob({ does: 'wait', a: 10 + a }));
    const onOutcome = () => abort.abort(new Error('enough'));
    const running = outcomesOf(engine, endless, { onOutcome, signal: abort.signal });
    await expect(running).rejects.toThrow('enough');
    const afterwards = await outcomesOf(engine, additions(4));
    await engine.close();
    expect(afterwards).toHaveLength(4);
    const left = (await onServer((redis) => redis.keys('*'))).filter(
      (key) => !/:(blob|roster)|:(events|meta|stalled-check|id|marker)$/u.test(key),
    );
    expect(left).toEqual([]);
  });

  it('leaves the jobs of another model, and tells both sides', async () => {
    const other = 'another-model-of-tests';
    let staff = { workers: -1, strangers: 0 };
    const engine = await open({
      model: other,
      onStaff: ({ workers, strangers }) => {
        staff = { workers, strangers: strangers.length };
      },
    });
    const abort = new AbortController();
    const told = new Promise<void>((tell) => {
      void startRedisWorker(server.url, {
        threads: 1,
        model: 'a-third-model-of-tests',
        onStranger: (peer) => peer.model === other && tell(),
      }).then(async (worker) => {
        if (!worker.ok) throw new Error('must work');
        abort.signal.addEventListener('abort', () => void worker.value.close());
      });
    });
    const running = outcomesOf(engine, additions(2), { signal: abort.signal });
    await told;
    await expect.poll(() => staff.strangers, { timeout: patience }).toBeGreaterThanOrEqual(1);
    expect(staff.workers).toBe(0);
    abort.abort(new Error('nobody came'));
    await expect(running).rejects.toThrow('nobody came');
    await engine.close();
  });

  it('says what is wrong with a server, and never the password', async () => {
    const wrong = server.url.replace(server.password, 'secret-but-wrong');
    const refused = [
      await redisEngine(wrong),
      await redisEngine('redis://:hidden@127.0.0.1:1'),
      await redisEngine('redis://:hidden@:bad'),
      await startRedisWorker('http://me:hidden@host'),
    ];
    const problems = refused.map((result) =>
      result.ok ? 'opened' : JSON.stringify(result.problem),
    );
    expect(problems[0]).toContain(`redis://127.0.0.1:${server.port}`);
    expect(problems[0]).toContain('WRONGPASS');
    expect(problems[1]).toContain('ECONNREFUSED');
    expect(problems[2]).toContain('invalid-input');
    expect(problems[3]).toContain('http:…');
    expect(problems.join()).not.toMatch(/hidden|secret|not-to-be-shown/u);
  });
});
