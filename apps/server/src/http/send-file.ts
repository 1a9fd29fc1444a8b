import { createReadStream } from 'node:fs';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A file that is known by the hash of its content. */
export interface HashedFile {
  readonly path: string;
  readonly sha256: string;
}

/** Send a file, or say that the reader has it already. */
export function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { path, sha256 }: HashedFile,
  { type, cacheControl }: { readonly type: string; readonly cacheControl: string },
): FastifyReply {
  const tag = `"${sha256}"`;
  reply.header('etag', tag).header('cache-control', cacheControl);
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  return reply.type(type).send(createReadStream(path));
}
