import { z } from 'zod';
import { type RunCommand, type RunRequest, requestSchemas } from '../run-request.ts';
import { problemReportSchema } from './problem-report.ts';

const commands = Object.keys(requestSchemas) as RunCommand[];

const [first, ...rest] = commands.map((command) =>
  z.strictObject({ command: z.literal(command), arguments: requestSchemas[command] }),
);

/** The schema of a command with its arguments. */
export const runRequestSchema = z.discriminatedUnion('command', [
  first!,
  ...rest,
]) as unknown as z.ZodType<RunRequest, RunRequest>;

/** The schema of an order to run something. */
export const runOrderSchema = z
  .strictObject({
    request: runRequestSchema.describe('What to run, as the command line would.'),
    asOf: z.iso.date().nullable().default(null).describe('The date of knowledge; null for today.'),
  })
  .meta({ id: 'RunOrder', title: 'Run order', description: 'What to run.' });

/** What to run. */
export type RunOrder = z.infer<typeof runOrderSchema>;

/** The schema of how a run stands. */
export const runStateSchema = z.enum([
  'queued',
  'running',
  'done',
  'refused',
  'failed',
  'cancelled',
]);

/** How a run stands: waiting, at work, with a result, with problems of its input, broken, or stopped. */
export type RunState = z.infer<typeof runStateSchema>;

/** The schema of a file that a run made. */
export const runFileSchema = z.strictObject({
  name: z.string(),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});

/** A file that a run made. */
export type RunFile = z.infer<typeof runFileSchema>;

const moment = z.iso.datetime();

/** The schema of a run. */
export const runSchema = z
  .strictObject({
    id: z.uuid(),
    order: runOrderSchema,
    state: runStateSchema,
    progress: z
      .strictObject({ done: z.int().nonnegative(), total: z.int().positive() })
      .nullable()
      .describe('How far it has come; null where nothing is counted yet.'),
    orderedAt: moment,
    startedAt: moment.nullable(),
    endedAt: moment.nullable(),
    attempts: z
      .int()
      .nonnegative()
      .describe('How often it was started; a restart starts it again.'),
    files: z.array(runFileSchema).describe('What it made.'),
    report: problemReportSchema.nullable().describe('Why there is no result.'),
  })
  .meta({ id: 'Run', title: 'Run', description: 'A piece of work, and what came of it.' });

/** A piece of work, and what came of it. */
export type Run = z.infer<typeof runSchema>;

/** Tell whether a run has ended. */
export function hasEnded({ state }: Pick<Run, 'state'>): boolean {
  return state !== 'queued' && state !== 'running';
}
