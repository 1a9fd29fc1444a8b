import { createHmac } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Dispatch } from './dispatch.ts';
import { publicUrl } from './fetch-text.ts';

/** A webhook as it is called. */
export interface Webhook {
  readonly url: string;
  /** The key of the signature; none if undefined. */
  readonly secret: string | undefined;
  /** The waits before further attempts, milliseconds. */
  readonly waits: readonly number[];
}

const requestMilliseconds = 30_000;
const tooManyRequests = 429;
const serverError = 500;

/**
 * Post alerts to a webhook as `{"format": "musubi-alerts/1", "alerts": […]}`. Where the server cannot be reached or fails, the
 * post is tried again after growing waits; what it refuses is not.
 *
 * With a secret, `X-Musubi-Signature: sha256=<hex>` is the HMAC-SHA-256 of the body (RFC 2104).
 *
 * @throws Error where no attempt was accepted; its message names neither the secret nor the query of the URL.
 */
export async function postAlerts(
  { url, secret, waits }: Webhook,
  dispatches: readonly Dispatch[],
  signal: AbortSignal,
): Promise<void> {
  const body = JSON.stringify({ format: 'musubi-alerts/1', alerts: dispatches });
  const headers = {
    'content-type': 'application/json',
    ...(secret !== undefined && {
      'x-musubi-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    }),
  };
  for (let attempt = 0; ; attempt++) {
    const failure = await attemptPost(url, { method: 'POST', headers, body }, signal);
    if (failure === null) return;
    const pause = waits[attempt];
    if (!failure.passing || pause === undefined)
      throw new Error(`${publicUrl(url)}: ${failure.reason}`);
    await wait(pause, undefined, { signal });
  }
}

interface Failure {
  readonly reason: string;
  /** Whether another attempt may succeed. */
  readonly passing: boolean;
}

async function attemptPost(
  url: string,
  request: RequestInit,
  signal: AbortSignal,
): Promise<Failure | null> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(requestMilliseconds)]);
    const response = await fetch(url, { ...request, redirect: 'error', signal: limit });
    await response.body?.cancel();
    if (response.ok) return null;
    const { status } = response;
    return {
      reason: `HTTP ${status}`,
      passing: status === tooManyRequests || status >= serverError,
    };
  } catch (error) {
    signal.throwIfAborted();
    const { cause, message } = error as Error & { readonly cause?: { readonly code?: string } };
    return { reason: cause?.code ?? message, passing: true };
  }
}
