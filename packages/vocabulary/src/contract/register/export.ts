import { z } from 'zod';
import { actorRoles } from './actor.ts';
import { checkpointSchema, logEntrySchema, logPayloadSchema, signingKeySchema } from './audit.ts';
import { instantSchema, partySchema, sha256Schema } from './identity.ts';
import { type RecordKind, recordKinds } from './record-kind.ts';

/** The format of an export of a register: JSON Lines, each line canonical JSON (RFC 8785). */
export const registerExportFormat = 'musubi-register-export/1';

/** How far what an export holds may be passed on: all that its maker sees, or less. */
export const exportReaches = ['own', 'task-force', 'public'] as const;

/** The schema of what the first line of an export says. */
const exportHeaderSchema = z
  .strictObject({
    format: z.literal(registerExportFormat),
    madeAt: instantSchema,
    audience: z
      .strictObject({
        role: z.enum(actorRoles),
        party: partySchema.nullable(),
        reach: z
          .enum(exportReaches)
          .describe('own: all that this role of this party sees; otherwise no more than that.'),
      })
      .describe('For whom it was made.'),
  })
  .describe('For whom and when an export of a register was made.');

/** The schema of the number of items of each kind that an export holds. */
const exportCountsSchema = z.strictObject({
  keys: z.int().nonnegative(),
  checkpoints: z.int().nonnegative(),
  entries: z.int().nonnegative(),
  payloads: z.int().nonnegative(),
  records: z.int().nonnegative(),
  originals: z.int().nonnegative(),
});

/** The schema of what an export withholds. */
const exportWithheldSchema = z.strictObject({
  entries: z.int().nonnegative().describe('Entries of which only the hash is given.'),
  payloads: z
    .int()
    .nonnegative()
    .describe('Of entries given in full, those whose payload is withheld or was redacted.'),
  records: z
    .partialRecord(z.enum(recordKinds as [RecordKind, ...RecordKind[]]), z.int().positive())
    .describe('By kind; a kind of which none is withheld is left out.'),
});

/** The schema of what the last line of an export says. */
const exportEndSchema = z
  .strictObject({
    checkpoint: checkpointSchema.describe('The state of the log that the export holds.'),
    counts: exportCountsSchema,
    withheld: exportWithheldSchema,
    sha256: sha256Schema.describe(
      'Of all bytes before this line, then this line’s object without sha256 and signatures as canonical JSON.',
    ),
    signatures: checkpointSchema.shape.signatures.describe(
      'Of the canonical JSON of {format, sha256}.',
    ),
  })
  .describe('What an export holds and withholds, and its seal.');

/** The schemas of the lines of an export, in the order of the lines; entries and hashes alternate as the log does. */
export const exportLineSchemas = {
  export: z.strictObject({ export: exportHeaderSchema }),
  key: z.strictObject({ key: signingKeySchema }),
  checkpoint: z.strictObject({ checkpoint: checkpointSchema }),
  entry: z
    .strictObject({
      entry: logEntrySchema,
      payload: logPayloadSchema.shape.payload,
      salt: logPayloadSchema.shape.salt,
    })
    .describe('An entry in full, with what the object was after it.'),
  hash: z
    .strictObject({ hash: sha256Schema, seq: z.int().positive() })
    .describe('An entry that is withheld.'),
  record: z
    .strictObject({ object: z.string().min(1), record: z.record(z.string(), z.json()) })
    .describe('A record, which equals the last payload of its object.'),
  original: z
    .strictObject({ original: z.base64(), sha256: sha256Schema })
    .describe('The bytes of an original.'),
  end: z.strictObject({ end: exportEndSchema }),
} as const;

/** The schema of a key that a reader trusts, whatever an export says of it. */
export const trustedKeySchema = z
  .strictObject({
    party: partySchema,
    fingerprint: sha256Schema.describe('Of the public key in DER (SPKI).'),
    validFrom: instantSchema,
    revokedAt: instantSchema.nullable(),
  })
  .describe('A key that a reader trusts.');

/** How far what an export holds may be passed on. */
export type ExportReach = (typeof exportReaches)[number];
/** The first line of an export. */
export type ExportHeader = z.infer<typeof exportHeaderSchema>;
/** The last line of an export. */
export type ExportEnd = z.infer<typeof exportEndSchema>;
/** A key that a reader trusts. */
export type TrustedKey = z.infer<typeof trustedKeySchema>;
