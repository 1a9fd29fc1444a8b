import { runStateSchema } from '@musubi/vocabulary';
import type { FastifyPluginAsync } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { RunDesk } from '../run/run-desk.ts';

/** Count requests by route and status, and runs by state, in the text format of Prometheus. */
export function metricsRoutes(desk: RunDesk): FastifyPluginAsync {
  return fastifyPlugin(async (server) => {
    const registry = new Registry();
    const registers = [registry];
    collectDefaultMetrics({ register: registry });
    const seconds = new Histogram({
      name: 'musubi_http_request_seconds',
      help: 'Seconds from a request to the end of its answer.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
      registers,
    });
    new Gauge({
      name: 'musubi_runs',
      help: 'Runs by state.',
      labelNames: ['state'],
      registers,
      collect() {
        for (const state of runStateSchema.options)
          this.set({ state }, desk.list().filter((run) => run.state === state).length);
      },
    });
    server.addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'none';
      seconds.observe(
        { method: request.method, route, status: reply.statusCode },
        reply.elapsedTime / 1000,
      );
    });
    server.get('/metrics', { logLevel: 'silent', schema: { hide: true } }, async (_, reply) =>
      reply.type(registry.contentType).send(await registry.metrics()),
    );
  });
}
