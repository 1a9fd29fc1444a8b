import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import {
  aboutSchema,
  problemReportSchema,
  scenarioOnShelfSchema,
  worldOnShelfSchema,
} from '@musubi/vocabulary';
import { knownChains, programVersion, type Storage } from '@musubi/workbench';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { answer } from '../http/answer.ts';
import { sendFile } from '../http/send-file.ts';
import { removeScenario, saveScenario, scenariosOnShelf, scenarioText } from './scenario-shelf.ts';
import { worldFile, worldsOnShelf } from './world-shelf.ts';

const plainName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/u);
const named = z.strictObject({ name: plainName });
const refusal = { '4xx': problemReportSchema, '5xx': problemReportSchema };
const asOf = z.strictObject({ asOf: z.iso.date().optional() });
const yaml = 'application/yaml; charset=utf-8';

/** Routes of what lies on shelves: worlds, scenarios, parameters, chains. */
export function shelfRoutes(storage: Storage): FastifyPluginAsyncZod {
  return async (server) => {
    server.addContentTypeParser(
      ['application/yaml', 'text/plain'],
      { parseAs: 'string' },
      async (_: unknown, body: string | Buffer) => body.toString(),
    );

    server.route({
      method: 'GET',
      url: '/about',
      schema: {
        tags: ['about'],
        operationId: 'readAbout',
        summary: 'Read what this server is.',
        response: { 200: aboutSchema },
      },
      handler: async () => ({
        version: programVersion(),
        mode: 'single-user' as const,
        user: null,
      }),
    });

    server.route({
      method: 'GET',
      url: '/worlds',
      schema: {
        tags: ['worlds'],
        operationId: 'listWorlds',
        summary: 'List the worlds that scenarios can be solved on.',
        querystring: asOf,
        response: { 200: z.array(worldOnShelfSchema), ...refusal },
      },
      handler: async (request) => worldsOnShelf(storage, request.query.asOf),
    });

    server.route({
      method: 'GET',
      url: '/worlds/:name/:file',
      schema: {
        tags: ['worlds'],
        operationId: 'readWorldFile',
        summary: 'Read a file of a world: world.json, or an array as little-endian float64.',
        params: z.strictObject({ name: plainName, file: z.string() }),
      },
      handler: async (request, reply) => {
        const { name, file } = request.params;
        const found = await worldFile(storage, name, file);
        if (!found.ok) return answer(request, reply, found);
        const type = file.endsWith('.json') ? 'application/json' : 'application/octet-stream';
        return sendFile(request, reply, found.value, { type, cacheControl: 'no-cache' });
      },
    });

    server.route({
      method: 'GET',
      url: '/scenarios',
      schema: {
        tags: ['scenarios'],
        operationId: 'listScenarios',
        summary: 'List the shipped scenarios and one’s own.',
        response: { 200: z.array(scenarioOnShelfSchema), ...refusal },
      },
      handler: async () => scenariosOnShelf(storage),
    });

    server.route({
      method: 'GET',
      url: '/scenarios/:name',
      schema: {
        tags: ['scenarios'],
        operationId: 'readScenario',
        summary: 'Read a scenario as YAML.',
        params: named,
      },
      handler: async (request, reply) => {
        const text = await scenarioText(storage, request.params.name);
        return text.ok ? reply.type(yaml).send(text.value) : answer(request, reply, text);
      },
    });

    server.route({
      method: 'PUT',
      url: '/scenarios/:name',
      schema: {
        tags: ['scenarios'],
        operationId: 'saveScenario',
        summary: 'Keep a scenario of one’s own, written as YAML.',
        params: named,
        consumes: ['application/yaml'],
        body: z.string(),
        response: { 204: z.undefined(), ...refusal },
      },
      handler: async (request, reply) => {
        const saved = await saveScenario(storage, request.params.name, request.body);
        return saved.ok ? reply.code(204).send() : answer(request, reply, saved);
      },
    });

    server.route({
      method: 'DELETE',
      url: '/scenarios/:name',
      schema: {
        tags: ['scenarios'],
        operationId: 'removeScenario',
        summary: 'Remove a scenario of one’s own.',
        params: named,
        response: { 204: z.undefined(), ...refusal },
      },
      handler: async (request, reply) => {
        const removed = await removeScenario(storage, request.params.name);
        return removed.ok ? reply.code(204).send() : answer(request, reply, removed);
      },
    });

    server.route({
      method: 'GET',
      url: '/parameters',
      schema: {
        tags: ['scenarios'],
        operationId: 'readParameters',
        summary: 'Read the shipped parameter file: every elasticity with its sources, as YAML.',
      },
      handler: async (_, reply) =>
        reply
          .type(yaml)
          .send(createReadStream(join(storage.shipped, 'parameters', 'default.yaml'))),
    });

    server.route({
      method: 'GET',
      url: '/chains',
      schema: {
        tags: ['chains'],
        operationId: 'listChains',
        summary: 'List the names of the chains.',
        response: { 200: z.array(z.string()), ...refusal },
      },
      handler: async () => knownChains(storage),
    });
  };
}
