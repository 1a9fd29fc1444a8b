import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { Validators } from './watch-state.ts';

/** What limits a fetch. */
export interface FetchLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** What was fetched; null where nothing is new. */
export interface Fetched {
  readonly text: string | null;
  readonly validators: Validators;
}

const notModified = 304;

/**
 * Fetch a text by http or https, if it changed since the last time: by `ETag`, or else by `Last-Modified`.
 *
 * @returns the text, or a problem where the server refuses, is too slow, sends too much, or sends no UTF-8. Neither names the
 *   token, nor a user’s name and password that stand in the URL.
 */
export async function fetchText(
  url: string,
  before: Validators | undefined,
  token: string | undefined,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Result<Fetched, Problem>> {
  const timeout = AbortSignal.timeout(limits.milliseconds);
  const source = publicUrl(url);
  try {
    const response = await fetch(url, {
      headers: headersOf(before, token),
      signal: AbortSignal.any([signal, timeout]),
    });
    const validators = {
      etag: response.headers.get('etag'),
      lastModified: response.headers.get('last-modified'),
    };
    if (response.status === notModified)
      return ok({ text: null, validators: before ?? validators });
    if (!response.ok) {
      await response.body?.cancel();
      return refuse(unreachable(source, `HTTP ${response.status}`));
    }
    const bytes = await bodyOf(response, limits.bytes);
    if (bytes === null) return refuse(unreachable(source, `> ${limits.bytes} bytes`));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return ok({ text, validators });
  } catch (error) {
    signal.throwIfAborted();
    const reason = timeout.aborted ? `> ${limits.milliseconds} ms` : reasonOf(error);
    return refuse(unreachable(source, reason));
  }
}

/** Write a URL without what may be secret in it. */
export function publicUrl(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

function headersOf(before: Validators | undefined, token: string | undefined) {
  return {
    accept: 'text/csv, text/plain;q=0.9, */*;q=0.1',
    ...(before?.etag && { 'if-none-match': before.etag }),
    ...(before?.lastModified && { 'if-modified-since': before.lastModified }),
    ...(token && { authorization: `Bearer ${token}` }),
  };
}

/** Read a body up to a size; null where it is larger. */
async function bodyOf({ body }: Response, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error & { readonly cause?: { readonly code?: string } };
  return cause?.code ?? message;
}

function unreachable(source: string, reason: string): Problem {
  return { kind: 'missing-data', what: `${source} (${reason})`, remedy: 'It is tried again.' };
}
