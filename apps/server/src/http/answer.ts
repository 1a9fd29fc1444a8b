import type { Problem, Result } from '@musubi/vocabulary';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from './language-of.ts';
import { reportOf } from './problem-report.ts';

/** Refuse a request with all that is wrong, in the reader's language. */
export function refuseRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  problems: readonly Problem[],
): FastifyReply {
  const report = reportOf(problems, languageOf(request.headers['accept-language']));
  return reply.code(report.status).type('application/problem+json').send(report);
}

/** Answer with a value, or with why there is none. */
export function answer<Value>(
  request: FastifyRequest,
  reply: FastifyReply,
  result: Result<Value, Problem | readonly Problem[]>,
): FastifyReply {
  if (result.ok) return reply.send(result.value);
  const { problem } = result;
  return refuseRequest(request, reply, Array.isArray(problem) ? problem : [problem as Problem]);
}
