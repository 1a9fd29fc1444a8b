import type { Redis } from 'ioredis';
import { z } from 'zod';
import { prefix } from './redis-layout.ts';

const peerSchema = z.strictObject({
  role: z.enum(['coordinator', 'worker']),
  id: z.string(),
  model: z.string(),
  version: z.string(),
});

/** A process that works on this server: one that has jobs, or one that performs them. */
export type Peer = Readonly<z.infer<typeof peerSchema>>;

const key = `${prefix}:roster`;
const beatMs = 2_000;
const lifeMs = 10_000;

/** A place on the roster, for as long as the process lives. */
export interface Membership {
  leave(): Promise<void>;
}

/**
 * Enter the roster, and be told again and again who else is there; who does not say so for ten seconds is forgotten.
 * All times are the server's, so that clocks need not agree.
 */
export function enterRoster(
  redis: Redis,
  self: Peer,
  onPeers: (peers: readonly Peer[]) => Promise<void> | void,
): Membership {
  const entry = JSON.stringify(self);
  const beat = async () => {
    const [seconds] = await redis.time();
    const nowMs = 1000 * Number(seconds);
    await redis.zadd(key, `${nowMs + lifeMs}`, entry);
    await redis.zremrangebyscore(key, '-inf', `${nowMs}`);
    await onPeers(readPeers(await redis.zrange(key, '0', '-1')));
  };
  const tick = () => void beat().catch(() => {});
  tick();
  const timer = setInterval(tick, beatMs);
  return {
    async leave() {
      clearInterval(timer);
      await redis.zrem(key, entry);
    },
  };
}

function readPeers(entries: readonly string[]): Peer[] {
  return entries.flatMap((entry) => {
    const peer = peerSchema.safeParse(JSON.parse(entry));
    return peer.success ? [peer.data] : [];
  });
}
