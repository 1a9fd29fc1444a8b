import { randomUUID } from 'node:crypto';
import { ok, type Problem, type Result } from '@musubi/vocabulary';
import type { Job } from 'bullmq';
import { programVersion } from '../world-store/program-root.ts';
import { modelHash } from './model-hash.ts';
import { blobReader } from './redis-blobs.ts';
import { findRedis } from './redis-connection.ts';
import {
  leftoverSeconds,
  type Parcel,
  prefix,
  queueName,
  resultKey,
  runKey,
} from './redis-layout.ts';
import { enterRoster, type Peer } from './redis-roster.ts';
import { startThreads, type ThreadOptions } from './threads.ts';

/** What chooses a worker. */
export interface RedisWorkerOptions extends ThreadOptions {
  /** What the bytes of a result depend on; that of the program if left out. */
  readonly model?: string | undefined;
  /** How long a job stays taken by a worker that does not answer; seconds by default. */
  readonly lockMs?: number | undefined;
  /** Told of each coordinator whose jobs this worker leaves, because it would compute other bytes. */
  readonly onStranger?: ((coordinator: Peer) => void) | undefined;
  /** Told of each job that was done, or not. */
  readonly onJob?: ((job: { readonly failed: boolean }) => void) | undefined;
}

/** A worker that performs jobs until it is closed. */
export interface RedisWorker {
  readonly threads: number;
  readonly model: string;
  /** Where it works, without the password. */
  readonly server: string;
  /** Resolves when it can go on no more; never rejects. */
  readonly broken: Promise<Error>;
  /** Finish what is under way, and leave. */
  close(): Promise<void>;
}

const defaultLockMs = 4_000;

/** How often a job may lose its worker before it becomes a dead letter. */
const lossesAllowed = 2;

/** Leave a result for a run, unless the run has ended; in one step, so that none is left behind. */
const leaveResult = `
if redis.call('exists', KEYS[1]) == 1 then
  redis.call('set', KEYS[2], ARGV[1], 'EX', ARGV[2])
end`;

/** Perform jobs from a Redis server on the threads of this machine. */
export async function startRedisWorker(
  url: string,
  options: RedisWorkerOptions = {},
): Promise<Result<RedisWorker, Problem>> {
  const server = await findRedis(url);
  if (!server.ok) return server;
  const { Worker } = await import('bullmq');
  const { model = await modelHash(), lockMs = defaultLockMs, onStranger, onJob } = options;
  const threads = await startThreads(options);
  const redis = server.value.open();
  const readBlobs = blobReader(redis);
  const isWaiting = async (run: string) => (await redis.exists(runKey(run))) === 1;
  const perform = async ({ id, data: { payload, blobs, run } }: Job<Parcel>) => {
    if (!(await isWaiting(run))) return;
    const text = await threads.perform(payload, await readBlobs(blobs));
    await redis.eval(leaveResult, 2, runKey(run), resultKey(id!), text, leftoverSeconds);
  };
  const worker = new Worker<Parcel, void>(queueName(model), perform, {
    connection: redis,
    prefix,
    concurrency: threads.count,
    lockDuration: lockMs,
    stalledInterval: lockMs / 2,
    maxStalledCount: lossesAllowed,
  });
  worker.on('error', () => {});
  worker.on('completed', () => onJob?.({ failed: false }));
  worker.on('failed', () => onJob?.({ failed: true }));
  const self = { role: 'worker', id: randomUUID(), model, version: programVersion() } as const;
  const roster = enterRoster(redis, self, strangersOf(model, onStranger));
  return ok({
    threads: threads.count,
    model,
    server: server.value.address.shown,
    broken: new Promise((end) => {
      const { broken } = threads;
      broken.addEventListener('abort', () => end(broken.reason), { once: true });
    }),
    async close() {
      await worker.close();
      await roster.leave();
      await threads.close();
      redis.disconnect();
    },
  });
}

/** Tell of each coordinator of another model once. */
function strangersOf(model: string, onStranger: RedisWorkerOptions['onStranger']) {
  const told = new Set<string>();
  return (peers: readonly Peer[]) => {
    for (const peer of peers) {
      if (peer.role !== 'coordinator' || peer.model === model || told.has(peer.id)) continue;
      told.add(peer.id);
      onStranger?.(peer);
    }
  };
}
