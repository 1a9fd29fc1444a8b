import { randomUUID } from 'node:crypto';
import { ok, type Problem, type Result } from '@musubi/vocabulary';
import type { Redis } from 'ioredis';
import { programVersion } from '../world-store/program-root.ts';
import type { Engine, EngineRun } from './engine.ts';
import type { Job } from './job.ts';
import { modelHash } from './model-hash.ts';
import { keepBlobs } from './redis-blobs.ts';
import { findRedis } from './redis-connection.ts';
import { type Dispatch, openDispatch } from './redis-dispatch.ts';
import { runKey } from './redis-layout.ts';
import { enterRoster, type Peer } from './redis-roster.ts';
import { runEach } from './run-each.ts';

/** Who works for an engine, and who cannot. */
export interface Staff {
  /** The hash of what the bytes of a result depend on. */
  readonly model: string;
  /** How many workers of the same model are there. */
  readonly workers: number;
  /** Workers that leave the jobs, because they would compute other bytes. */
  readonly strangers: readonly Peer[];
}

/** What chooses the engine on Redis. */
export interface RedisEngineOptions {
  /** What the bytes of a result depend on; that of the program if left out. */
  readonly model?: string | undefined;
  /** Told every few seconds who works. */
  readonly onStaff?: ((staff: Staff) => void) | undefined;
}

/** How many jobs lie on the server at once; enough for a thousand threads, whatever the length of the sweep. */
const jobsAtOnce = 1_024;

const keepAliveMs = 5_000;
const aliveSeconds = 30;

/** Make an engine that puts jobs on a Redis server, from which workers on any machine take them. */
export async function redisEngine(
  url: string,
  options: RedisEngineOptions = {},
): Promise<Result<Engine, Problem>> {
  const server = await findRedis(url);
  if (!server.ok) return server;
  const { model = await modelHash(), onStaff } = options;
  const redis = server.value.open();
  const dispatch = await openDispatch(redis, model);
  const id = randomUUID();
  const self = { role: 'coordinator', id, model, version: programVersion() } as const;
  const roster = enterRoster(redis, self, (peers) => onStaff?.(staffOf(model, peers)));
  return ok({
    workers: null,
    run: (jobs, run) => runOnRedis(redis, dispatch, jobs, run),
    async close() {
      await roster.leave();
      await dispatch.close();
      redis.disconnect();
    },
  });
}

async function runOnRedis(
  redis: Redis,
  dispatch: Dispatch,
  jobs: Iterable<Job>,
  run: EngineRun,
): Promise<void> {
  const id = randomUUID();
  let isOver = false;
  const keepAlive = async () => {
    if (isOver) return;
    await redis.set(runKey(id), 1, 'EX', aliveSeconds);
    await keepBlobs(redis, run.blobs);
  };
  await keepAlive();
  const timer = setInterval(() => void keepAlive().catch(() => {}), keepAliveMs);
  try {
    const dispatched = { id, blobs: run.blobs, keepAlive };
    await runEach(jobs, jobsAtOnce, run, (job, signal) =>
      dispatch.perform(job, dispatched, signal),
    );
  } finally {
    isOver = true;
    clearInterval(timer);
    await redis.del(runKey(id));
    await dispatch.forget({ id });
  }
}

function staffOf(model: string, peers: readonly Peer[]): Staff {
  const workers = peers.filter(({ role }) => role === 'worker');
  const strangers = workers.filter((worker) => worker.model !== model);
  return { model, workers: workers.length - strangers.length, strangers };
}
