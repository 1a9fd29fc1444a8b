import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

const healthy = z.strictObject({ status: z.literal('ok') });

/** Whether the process lives, and whether it can take requests. */
export const healthRoutes: FastifyPluginAsyncZod = async (server) => {
  for (const [name, summary] of [
    ['live', 'Whether the process lives.'],
    ['ready', 'Whether requests are taken.'],
  ] as const)
    server.get(
      `/${name}`,
      {
        logLevel: 'silent',
        schema: { tags: ['health'], operationId: name, summary, response: { 200: healthy } },
      },
      async () => ({ status: 'ok' as const }),
    );
};
