import { z } from 'zod';

const fingerprintedFile = z.strictObject({
  path: z.string().min(1).describe('The path, relative and with forward slashes.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('The SHA-256 of the bytes, in lower-case hexadecimal.'),
});

/** The schema of a run manifest: what went in, what came out, and how to run it again. */
export const runManifestSchema = z
  .strictObject({
    format: z.literal('musubi-run/1').describe('The format of this file and its version.'),
    command: z.string().min(1).describe('The command that ran.'),
    arguments: z.record(z.string(), z.json()).describe('The arguments of the command by name.'),
    asOf: z.iso.date().nullable().describe('The date of knowledge; null when everything is known.'),
    version: z.string().min(1).describe('The version of Musubi that ran.'),
    seed: z.int().nonnegative().describe('The seed of every random draw.'),
    inputs: z.array(fingerprintedFile).describe('Every file that was read.'),
    outputs: z.array(fingerprintedFile).describe('Every file that was written.'),
  })
  .meta({
    title: 'Musubi run manifest',
    description:
      'The inputs, arguments and outputs of one run; running it again gives the same bytes.',
  });

/** The record of one run, enough to run it again and to compare every byte. */
export type RunManifest = z.infer<typeof runManifestSchema>;

/** A file with the SHA-256 of its bytes. */
export type FingerprintedFile = RunManifest['inputs'][number];
