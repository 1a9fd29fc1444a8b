import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuseRequest } from './answer.ts';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuse what another site makes a browser ask: a host name that is not this machine's (a name that was rebound to loopback), and a
 * change that comes from a page of another origin.
 */
export async function holdSameOrigin(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const host = request.headers.host ?? '';
  const isOurs = loopbackNames.has(host.replace(/:\d+$/u, ''));
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const isForeign =
    !safeMethods.has(request.method) &&
    ((origin !== undefined && origin !== `http://${host}`) ||
      (site !== undefined && site !== 'same-origin' && site !== 'none'));
  if (isOurs && !isForeign) return;
  const action = `${request.method} ${request.url}`;
  await refuseRequest(request, reply, [
    { kind: 'forbidden', action, object: origin ?? host, reason: 'role' },
  ]);
}
