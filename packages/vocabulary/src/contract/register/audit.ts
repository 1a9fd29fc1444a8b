import { z } from 'zod';
import { idSchema, instantSchema, partySchema, sha256Schema } from './identity.ts';

/** The schema of an entry of the log. Its hash is that of its canonical JSON (RFC 8785) without the hash. */
export const logEntrySchema = z
  .strictObject({
    seq: z.int().positive(),
    at: instantSchema,
    actor: z.string().min(1),
    onBehalfOf: partySchema.nullable(),
    action: z.string().min(1).describe('For example commitment.register.'),
    object: z.string().min(1).describe('kind/id.'),
    payloadSha256: sha256Schema.describe('Of the salt and the payload, which is kept apart.'),
    prev: sha256Schema.describe('The hash of the entry before; 64 zeros for the first.'),
    hash: sha256Schema,
  })
  .describe('An entry of the log.');

/** The schema of a payload of the log: what the object was after the entry. */
export const logPayloadSchema = z.strictObject({
  seq: z.int().positive(),
  salt: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .nullable()
    .describe('null with its payload, which could be guessed from it.'),
  payload: z
    .string()
    .nullable()
    .describe('Canonical JSON; null where it was redacted or is withheld.'),
});

/** The schema of a signed state of the log. */
export const checkpointSchema = z
  .strictObject({
    upToSeq: z.int().positive(),
    merkleRoot: sha256Schema.describe('Of the entries’ hashes (RFC 6962).'),
    at: instantSchema,
    signatures: z.array(
      z.strictObject({ party: partySchema, keyId: z.string().min(1), ed25519: z.base64() }),
    ),
  })
  .describe('A signed state of the log.');

/** The schema of a party's public key. */
export const signingKeySchema = z
  .strictObject({
    id: idSchema,
    keyId: z
      .string()
      .min(1)
      .describe('The first 16 hexadecimal digits of the SHA-256 of the public key.'),
    party: partySchema,
    publicKey: z.string().min(1).describe('Ed25519, SPKI in PEM.'),
    validFrom: instantSchema,
    revokedAt: instantSchema.nullable(),
  })
  .describe('A party’s public key.');

/** An entry of the log. */
export type LogEntry = z.infer<typeof logEntrySchema>;
/** A payload of the log. */
export type LogPayload = z.infer<typeof logPayloadSchema>;
/** A signed state of the log. */
export type Checkpoint = z.infer<typeof checkpointSchema>;
/** A party's public key. */
export type SigningKey = z.infer<typeof signingKeySchema>;
