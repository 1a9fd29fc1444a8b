import type { Queue, QueueEvents } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Blobs } from './engine.ts';
import type { Job, JobOutcome } from './job.ts';
import { hashesIn } from './named-blobs.ts';
import { leftoverSeconds, type Parcel, prefix, queueName, resultKey } from './redis-layout.ts';

/** The run that a job belongs to. */
export interface DispatchedRun {
  readonly id: string;
  readonly blobs: Blobs;
  /** Say on the server that the run still waits, and that its shared inputs are needed. */
  keepAlive(): Promise<void>;
}

interface Waiting {
  readonly key: string;
  readonly parcel: Parcel;
  readonly run: DispatchedRun;
  readonly settle: (outcome: JobOutcome) => void;
  readonly reject: (fault: unknown) => void;
  /** How often the server lost it. */
  losses: number;
}

const attempts = 3;
const backoff = { type: 'exponential', delay: 100 } as const;
const eventsKept = 20_000;
const auditMs = 5_000;
const lossesAllowed = 5;

/** What BullMQ says of a job whose worker was lost too often. */
const lostTooOften = /stalled more than/u;

/** Open the queue of a model, in which {@link Dispatch} puts jobs. */
export async function openDispatch(redis: Redis, model: string): Promise<Dispatch> {
  const { Queue, QueueEvents } = await import('bullmq');
  const queue = new Queue<Parcel>(queueName(model), {
    connection: redis,
    prefix,
    streams: { events: { maxLen: eventsKept } },
    defaultJobOptions: {
      attempts,
      backoff,
      removeOnComplete: true,
      removeOnFail: { age: leftoverSeconds },
    },
  });
  const events = new QueueEvents(queueName(model), { connection: redis, prefix });
  queue.on('error', () => {});
  events.on('error', () => {});
  await events.waitUntilReady();
  return new Dispatch(redis, queue, events);
}

/** Jobs that lie on the server, and whoever waits for them. */
export class Dispatch {
  readonly #redis: Redis;
  readonly #queue: Queue<Parcel>;
  readonly #events: QueueEvents;
  readonly #waiting = new Map<string, Waiting>();
  readonly #audit: NodeJS.Timeout;

  constructor(redis: Redis, queue: Queue<Parcel>, events: QueueEvents) {
    this.#redis = redis;
    this.#queue = queue;
    this.#events = events;
    events.on('completed', ({ jobId }) => void this.#completed(jobId));
    events.on('failed', ({ jobId, failedReason }) => void this.#failed(jobId, failedReason));
    this.#audit = setInterval(() => void this.#auditAll().catch(() => {}), auditMs);
  }

  /** Put a job on the server and wait for its outcome; no other run shares it, and none can have it twice. */
  perform(job: Job, run: DispatchedRun, signal: AbortSignal): Promise<JobOutcome> {
    const id = `${run.id}-${job.key}`;
    const blobs = hashesIn(job.payload).filter((hash) => run.blobs.has(hash));
    const parcel = { payload: job.payload, blobs, run: run.id };
    return new Promise((resolve, reject) => {
      const abort = () => reject(signal.reason);
      const settle = (outcome: JobOutcome) => {
        signal.removeEventListener('abort', abort);
        resolve(outcome);
      };
      signal.addEventListener('abort', abort, { once: true });
      this.#waiting.set(id, { key: job.key, parcel, run, settle, reject, losses: 0 });
      this.#put(id, parcel).catch(reject);
    });
  }

  /** Take off the server what is left of a run, which no worker believes to be waiting any more. */
  async forget({ id: run }: Pick<DispatchedRun, 'id'>): Promise<void> {
    const left = [...this.#waiting.keys()].filter((id) => id.startsWith(run));
    for (const id of left) this.#waiting.delete(id);
    await Promise.allSettled(left.map((id) => this.#queue.remove(id)));
    if (left.length > 0) await this.#redis.del(left.map(resultKey));
  }

  async close(): Promise<void> {
    clearInterval(this.#audit);
    await this.#redis.expire(this.#queue.toKey('events'), leftoverSeconds);
    await this.#events.close();
    await this.#queue.close();
  }

  #put(id: string, parcel: Parcel) {
    return this.#queue.add('job', parcel, { jobId: id });
  }

  #completed(id: string): Promise<void> {
    return this.#attend(id, async (waiter) => {
      const text = await this.#redis.getdel(resultKey(id));
      if (text === null) await this.#again(id, waiter);
      else waiter.settle({ key: waiter.key, ok: true, result: JSON.parse(text) });
    });
  }

  #failed(id: string, said: string): Promise<void> {
    return this.#attend(id, async ({ key, settle }) => {
      await this.#queue.remove(id);
      const isLost = lostTooOften.test(said);
      settle({
        key,
        ok: false,
        reason: isLost ? `every worker that tried it was lost: ${said}` : said,
      });
    });
  }

  /** Attend to whoever waits for a job, once. */
  async #attend(id: string, work: (waiter: Waiting) => Promise<void>): Promise<void> {
    const waiter = this.#waiting.get(id);
    if (waiter === undefined) return;
    this.#waiting.delete(id);
    await work(waiter).catch(waiter.reject);
  }

  /** Put on the server what it lost, or a worker left because the run seemed to be dead. */
  async #again(id: string, waiter: Waiting): Promise<void> {
    if (++waiter.losses > lossesAllowed) {
      waiter.settle({ key: waiter.key, ok: false, reason: 'the server lost it again and again' });
      return;
    }
    this.#waiting.set(id, waiter);
    await waiter.run.keepAlive();
    await this.#put(id, waiter.parcel);
  }

  /** Find what events did not tell: they may be lost in an outage, and so may jobs. */
  async #auditAll(): Promise<void> {
    for (const id of [...this.#waiting.keys()]) {
      const state = await this.#queue.getJobState(id);
      if (state !== 'failed' && state !== 'unknown') continue;
      const job = await this.#queue.getJob(id);
      if (job === undefined) await this.#completed(id);
      else if (state === 'failed') await this.#failed(id, job.failedReason);
    }
  }
}
