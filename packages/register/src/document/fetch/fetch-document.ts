import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { isIP, type LookupFunction } from 'node:net';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { DocumentFault, faults, problemOf } from '../document-fault.ts';
import { type DocumentMediaType, mediaTypeOf } from '../media-type.ts';
import { documentBytes } from '../read-document.ts';
import { isPublicAddress } from './public-address.ts';
import { webFaults } from './web-faults.ts';

/** A document as a server sent it. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** The address after redirects. */
  readonly url: string;
  /** Undefined where the server says only that it is a file. */
  readonly mediaType: DocumentMediaType | undefined;
  readonly charset: string | undefined;
}

/** What the fetching of a document may cost and reach. */
export interface FetchLimits {
  /** 20 MiB if left out. */
  readonly bytes?: number | undefined;
  /** Of all together; 30 seconds if left out. */
  readonly milliseconds?: number | undefined;
  /** Which addresses may be reached; those of the public internet if left out. */
  readonly mayReach?: ((address: string) => boolean) | undefined;
}

const mostRedirects = 5;
const fetchMilliseconds = 30_000;

/**
 * Fetch a document by http or https. The name is resolved first, every address that it has must be public, and the connection goes to
 * the address that was checked; the same holds after each redirect.
 */
export async function fetchDocument(
  address: string,
  {
    bytes = documentBytes,
    milliseconds = fetchMilliseconds,
    mayReach = isPublicAddress,
  }: FetchLimits = {},
): Promise<Result<Fetched, Problem>> {
  const signal = AbortSignal.timeout(milliseconds);
  try {
    let url = webAddress(address);
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      const response = await request(url, await pinned(url, mayReach), signal);
      const next = redirectOf(response, url);
      if (next === undefined) return ok(await received(response, url, bytes));
      response.destroy();
      url = next;
    }
    throw webFaults.redirects(mostRedirects);
  } catch (error) {
    const fault = signal.aborted ? faults.tooSlow(milliseconds) : error;
    if (fault instanceof DocumentFault) return refuse(problemOf(fault, address));
    const { code, message } = fault as NodeJS.ErrnoException;
    return refuse(problemOf(webFaults.unreachable(code ?? message), address));
  }
}

function webAddress(written: string, base?: string): URL {
  if (!URL.canParse(written, base)) throw webFaults.address();
  const url = new URL(written, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw webFaults.address();
  if (url.username !== '' || url.password !== '') throw webFaults.credentials();
  return url;
}

/** Resolve a host to the one address to which the connection will go. */
async function pinned(url: URL, mayReach: (address: string) => boolean): Promise<LookupFunction> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses =
    isIP(host) === 0 ? await lookup(host, { all: true }) : [{ address: host, family: isIP(host) }];
  const inside = addresses.find(({ address }) => !mayReach(address));
  if (inside !== undefined) throw webFaults.notPublic(host, inside.address);
  const [first] = addresses;
  return (_, options, answer) => {
    if (options.all) answer(null, [first!]);
    else answer(null, first!.address, first!.family);
  };
}

async function request(
  url: URL,
  lookup: LookupFunction,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { get } =
    url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  const headers = {
    accept: 'text/html, application/pdf, text/*;q=0.9, */*;q=0.5',
    'accept-encoding': 'identity',
    'user-agent': 'Musubi',
  };
  return new Promise((resolve, reject) => {
    get(url, { lookup, signal, headers, agent: false }, resolve).on('error', reject);
  });
}

function redirectOf({ statusCode, headers }: IncomingMessage, from: URL): URL | undefined {
  const isRedirect = [301, 302, 303, 307, 308].includes(statusCode ?? 0);
  return isRedirect && headers.location !== undefined
    ? webAddress(headers.location, from.href)
    : undefined;
}

async function received(response: IncomingMessage, url: URL, most: number): Promise<Fetched> {
  const { statusCode = 0, headers } = response;
  try {
    if (statusCode !== 200) throw webFaults.status(statusCode);
    const encoding = headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity') throw webFaults.encoding(encoding);
    const type = headers['content-type'] ?? '';
    const mediaType = mediaTypeOf(type);
    const isFile = /^(application\/octet-stream|binary\/octet-stream)\b/i.test(type);
    if (mediaType === undefined && !isFile) throw webFaults.contentType(type);
    const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1];
    return { bytes: await bytesOf(response, most), url: url.href, mediaType, charset };
  } finally {
    response.destroy();
  }
}

async function bytesOf(response: IncomingMessage, most: number): Promise<Uint8Array> {
  const stated = Number(response.headers['content-length'] ?? 0);
  if (stated > most) throw faults.tooLarge(stated, most);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw faults.tooLarge(size, most);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
