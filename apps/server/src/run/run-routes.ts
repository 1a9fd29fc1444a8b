import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  exhibitSchema,
  hasEnded,
  problemReportSchema,
  type Run,
  runOrderSchema,
  runSchema,
} from '@musubi/vocabulary';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { answer, refuseRequest } from '../http/answer.ts';
import { openEventStream } from '../http/event-stream.ts';
import { languageOf } from '../http/language-of.ts';
import { reportOf } from '../http/problem-report.ts';
import { sendFile } from '../http/send-file.ts';
import { pathProblems } from './plain-names.ts';
import type { RunDesk } from './run-desk.ts';
import type { RunStore } from './run-store.ts';

const byId = z.strictObject({ id: z.uuid() });
const refusal = { '4xx': problemReportSchema, '5xx': problemReportSchema };
const tags = ['runs'];

/** Speak of a run in a language. */
function spoken(run: Run, header: string | undefined): Run {
  if (run.report === null) return run;
  return { ...run, report: reportOf(run.report.problems as never, languageOf(header)) };
}

/** Routes of runs: order, follow, cancel, read what they made. */
export function runRoutes(desk: RunDesk, store: RunStore): FastifyPluginAsyncZod {
  return async (server) => {
    server.route({
      method: 'POST',
      url: '/runs',
      schema: {
        tags,
        operationId: 'orderRun',
        summary:
          'Order a run of any command: simulate, coalition, respond, map, measure, plan, warn, …',
        body: runOrderSchema,
        response: { 202: runSchema, ...refusal },
      },
      handler: async (request, reply) => {
        const problems = pathProblems(request.body.request);
        if (problems.length > 0) return refuseRequest(request, reply, problems);
        const run = await desk.order(request.body);
        return reply.code(202).header('location', `/api/v1/runs/${run.id}`).send(run);
      },
    });

    server.route({
      method: 'GET',
      url: '/runs',
      schema: {
        tags,
        operationId: 'listRuns',
        summary: 'List runs, the newest first.',
        response: { 200: z.array(runSchema), ...refusal },
      },
      handler: async (request) =>
        desk.list().map((run) => spoken(run, request.headers['accept-language'])),
    });

    server.route({
      method: 'GET',
      url: '/runs/:id',
      schema: {
        tags,
        operationId: 'readRun',
        summary: 'Read how a run stands.',
        params: byId,
        response: { 200: runSchema, ...refusal },
      },
      handler: async (request, reply) => {
        const found = desk.find(request.params.id);
        if (!found.ok) return answer(request, reply, found);
        return reply.send(spoken(found.value, request.headers['accept-language']));
      },
    });

    server.route({
      method: 'POST',
      url: '/runs/:id/cancel',
      schema: {
        tags,
        operationId: 'cancelRun',
        summary: 'Stop a run; one that has ended stays as it is.',
        params: byId,
        response: { 200: runSchema, ...refusal },
      },
      handler: async (request, reply) =>
        answer(request, reply, await desk.cancel(request.params.id)),
    });

    server.route({
      method: 'DELETE',
      url: '/runs/:id',
      schema: {
        tags,
        operationId: 'removeRun',
        summary: 'Forget a run and what it made; one at work is stopped first.',
        params: byId,
        response: { 204: z.undefined(), ...refusal },
      },
      handler: async (request, reply) => {
        const removed = await desk.remove(request.params.id);
        return removed.ok ? reply.code(204).send() : answer(request, reply, removed);
      },
    });

    server.route({
      method: 'GET',
      url: '/runs/:id/events',
      schema: {
        tags,
        operationId: 'followRun',
        summary:
          'Follow a run by server-sent events; each holds the run as it stands, the last one its end.',
        params: byId,
        produces: ['text/event-stream'],
      },
      handler: async (request, reply) => {
        const found = desk.find(request.params.id);
        if (!found.ok) return answer(request, reply, found);
        reply.hijack();
        let stopListening = () => {};
        const stream = openEventStream(reply.raw, () => stopListening());
        stopListening = desk.listen(found.value.id, (run) => {
          stream.send({ type: 'run', data: spoken(run, request.headers['accept-language']) });
          if (hasEnded(run)) stream.end();
        });
      },
    });

    server.route({
      method: 'GET',
      url: '/runs/:id/exhibit',
      schema: {
        tags,
        operationId: 'readExhibit',
        summary: 'Read a result as parts of a page in the language of Accept-Language.',
        params: byId,
        response: { 200: exhibitSchema, ...refusal },
      },
      handler: async (request, reply) => {
        const { id } = request.params;
        const run = desk.find(id);
        if (!run.ok) return answer(request, reply, run);
        const language = languageOf(request.headers['accept-language']);
        const text = await readFile(
          join(store.exhibitFolder(id), `${language}.json`),
          'utf8',
        ).catch(() => null);
        reply.header('vary', 'accept-language').header('content-language', language);
        if (text !== null) return reply.send(JSON.parse(text));
        return refuseRequest(request, reply, [
          { kind: 'missing-data', what: `exhibit of ${id}`, remedy: `/api/v1/runs/${id}` },
        ]);
      },
    });

    server.route({
      method: 'GET',
      url: '/runs/:id/files/:name',
      schema: {
        tags,
        operationId: 'readRunFile',
        summary: 'Read a file that a run made.',
        params: z.strictObject({ id: z.uuid(), name: z.string() }),
      },
      handler: async (request, reply) => {
        const run = desk.find(request.params.id);
        if (!run.ok) return answer(request, reply, run);
        const { name } = request.params;
        const file = store.fileOf(run.value, name);
        if (!file.ok) return answer(request, reply, file);
        const cacheControl = 'private, max-age=31536000, immutable';
        return sendFile(request, reply, file.value, { type: typeOf(name), cacheControl });
      },
    });
  };
}

const types: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml',
};

function typeOf(name: string): string {
  return types[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8';
}
