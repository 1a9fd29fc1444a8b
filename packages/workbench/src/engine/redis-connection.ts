import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { Redis } from 'ioredis';
import { reasonOf } from './perform-verified.ts';
import { type RedisAddress, redisAddress } from './redis-address.ts';

/** A server that answered, to which connections can be opened. */
export interface RedisServer {
  readonly address: RedisAddress;
  /** Open a connection that outlasts outages: what is asked for meanwhile waits. */
  open(): Redis;
}

/** The oldest Redis with GETDEL and what BullMQ asks for. */
const oldest = { major: 6, minor: 2 };

interface Options {
  readonly lazyConnect?: boolean;
  readonly maxRetriesPerRequest: number | null;
  readonly retryStrategy: (attempt: number) => number | null;
}

const longestPauseMs = 2_000;

/** Try a server once: it must answer, accept the password, and be Redis 6.2 or newer, or a Valkey. */
export async function findRedis(url: string): Promise<Result<RedisServer, Problem>> {
  const address = redisAddress(url);
  if (!address.ok) return address;
  const { Redis } = await import('ioredis');
  const connect = (options: Options) => {
    const redis = new Redis(url, options);
    redis.on('error', () => {});
    return redis;
  };
  const unusable = (why: string, remedy: string) =>
    refuse({ kind: 'missing-data', what: `${address.value.shown} (${why})`, remedy } as const);
  const probe = connect({ lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  try {
    const fault = await connectionFault(probe);
    if (fault !== undefined) return unusable(fault, 'Start the server, or mend its URL.');
    const version = /^redis_version:(\d+)\.(\d+)/mu.exec(await probe.info('server'));
    if (!isRecent(Number(version?.[1]), Number(version?.[2])))
      return unusable(version?.[0] ?? 'no version', 'Use Redis 6.2 or newer.');
  } catch (error) {
    return unusable(reasonOf(error), 'Start the server, or mend its URL.');
  } finally {
    probe.disconnect();
  }
  const retryStrategy = (attempt: number) => Math.min(100 * attempt, longestPauseMs);
  return ok({
    address: address.value,
    open: () => connect({ maxRetriesPerRequest: null, retryStrategy }),
  });
}

/** Connect, and say what the socket or the server said against it. */
async function connectionFault(probe: Redis): Promise<string | undefined> {
  let said: string | undefined;
  probe.on('error', (error) => {
    said ??= reasonOf(error);
  });
  try {
    await probe.connect();
    await probe.ping();
    return undefined;
  } catch (error) {
    return said ?? reasonOf(error);
  }
}

function isRecent(major: number, minor: number): boolean {
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}
