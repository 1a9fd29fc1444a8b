import { z } from 'zod';
import type { Perform } from './job.ts';

/** What performs each kind of payload, loaded when the first job of that kind comes. */
const kinds: Readonly<Record<string, () => Promise<Perform>>> = {
  answer: async () => (await import('../respond/perform-answer.ts')).perform,
  'best-replies': async () => (await import('../respond/perform-replies.ts')).perform,
  'solve-batch': async () => (await import('../experiment/perform-solve-batch.ts')).perform,
  'sweep-chunk': async () => (await import('../sweep/perform-chunk.ts')).perform,
};

const payloadSchema = z.looseObject({ kind: z.string() });

/**
 * Perform a job by the kind that its payload names.
 *
 * @throws Error where the payload names no kind, or one that this version does not know.
 */
export const perform: Perform = async (payload, context) => {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) throw new Error('the payload of a job names no kind');
  const { kind } = parsed.data;
  if (!Object.hasOwn(kinds, kind)) {
    const known = Object.keys(kinds).join(', ') || 'none';
    throw new Error(`no such kind of job: ${kind}; this version knows ${known}`);
  }
  const performKind = await kinds[kind]!();
  return performKind(payload, context);
};
