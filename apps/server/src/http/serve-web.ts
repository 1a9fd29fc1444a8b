import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { refuseRequest } from './answer.ts';

/** Serve the web application: its files, which carry a hash in their names, and its page at every address that is no file. */
export async function serveWeb(server: FastifyInstance, root: string): Promise<void> {
  await server.register(fastifyStatic, {
    root,
    wildcard: false,
    index: 'index.html',
    cacheControl: false,
    setHeaders: (response, path) => {
      const isHashed = path.startsWith(join(root, 'assets'));
      response.setHeader(
        'cache-control',
        isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  server.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api/');
    if (isPage) return reply.sendFile('index.html');
    return refuseRequest(request, reply, [
      { kind: 'unknown-code', scheme: 'address', code: request.url, known: ['/api/openapi.json'] },
    ]);
  });
}
