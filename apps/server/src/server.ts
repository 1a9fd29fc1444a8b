import { join } from 'node:path';
import compress from '@fastify/compress';
import etag from '@fastify/etag';
import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import type { Problem } from '@musubi/vocabulary';
import { programVersion, type Storage } from '@musubi/workbench';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import { refuseRequest } from './http/answer.ts';
import { contentPolicy } from './http/content-policy.ts';
import { healthRoutes } from './http/health-routes.ts';
import { metricsRoutes } from './http/metrics-routes.ts';
import { holdSameOrigin } from './http/same-origin.ts';
import { serveWeb } from './http/serve-web.ts';
import { folderRunStore } from './run/folder-run-store.ts';
import { performInThread } from './run/performer.ts';
import { RunDesk } from './run/run-desk.ts';
import { runRoutes } from './run/run-routes.ts';
import { shelfRoutes } from './shelf/shelf-routes.ts';

/** How a server is made. */
export interface ServerOptions {
  readonly storage: Storage;
  /** The folder of the built web application; none is served if left out. */
  readonly web?: string | undefined;
  /** Whether requests are logged, one JSON object a line. */
  readonly logs?: boolean | undefined;
}

/** The largest body that is read: a scenario or a bill of materials, not a table. */
const bodyLimit = 2_000_000;

/** Make a server of one user on this machine; it listens when it is told to. */
export async function makeServer(options: ServerOptions): Promise<FastifyInstance> {
  const { storage, web, logs = false } = options;
  const server = fastify({
    bodyLimit,
    logger: logs ? { redact: ['req.headers.cookie', 'req.headers.authorization'] } : false,
    requestIdHeader: false,
    routerOptions: { maxParamLength: 200 },
    // A page that is left open keeps its stream of events; closing does not wait for it.
    forceCloseConnections: true,
  });
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  server.setErrorHandler((error: FastifyError, request, reply) => {
    if (hasZodFastifySchemaValidationErrors(error) || (error.statusCode ?? 500) < 500)
      return refuseRequest(request, reply, inputProblems(error));
    request.log.error(error);
    return refuseRequest(request, reply, [{ kind: 'failed-work', reason: 'see the log' }]);
  });
  server.addHook('onRequest', holdSameOrigin);
  await server.register(helmet, contentPolicy);
  await server.register(compress, { threshold: 1_400 });
  await server.register(etag);
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Musubi', version: programVersion(), license: { name: 'Apache-2.0' } },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  const store = folderRunStore(join(storage.home, 'runs'));
  const desk = await RunDesk.open({ store, storage, perform: performInThread });
  server.addHook('preClose', () => desk.close());
  await server.register(metricsRoutes(desk));
  await server.register(healthRoutes, { prefix: '/api/health' });
  await server.register(shelfRoutes(storage), { prefix: '/api/v1' });
  await server.register(runRoutes(desk, store), { prefix: '/api/v1' });
  server.get('/api/openapi.json', { schema: { hide: true } }, async () => server.swagger());
  if (web !== undefined) await serveWeb(server, web);
  return server;
}

function inputProblems(error: FastifyError): Problem[] {
  if (!hasZodFastifySchemaValidationErrors(error))
    return [invalid(error.code ?? 'request', error.message, 'a request as the API describes it')];
  return error.validation.map(({ instancePath, message }) =>
    invalid(
      `${error.validationContext ?? 'request'}${instancePath}`,
      message ?? 'nothing',
      'what the API describes, at /api/openapi.json',
    ),
  );
}

function invalid(field: string, found: string, expected: string): Problem {
  return { kind: 'invalid-input', place: { source: 'request', field }, found, expected };
}
