import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';

/** The address of a Redis server, in a form that may be shown. */
export interface RedisAddress {
  /** With the password, for the connection only. */
  readonly url: string;
  /** Without user and password. */
  readonly shown: string;
}

/** Read the URL of a Redis server. A message about a wrong one does not repeat it, since it may hold a password. */
export function redisAddress(url: string): Result<RedisAddress, Problem> {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^rediss?:$/u.test(parsed.protocol) || parsed.hostname === '')
    return refuse({
      kind: 'invalid-input',
      place: { source: 'URL' },
      found: parsed === undefined ? '…' : `${parsed.protocol}…`,
      expected: 'redis://host:port, rediss://host:port',
    });
  return ok({ url, shown: `${parsed.protocol}//${parsed.host}${parsed.pathname}` });
}
