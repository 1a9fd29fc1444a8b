import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import type { Act, RegisterStore } from '@musubi/register';
import type { LogEntry, LogPayload } from '@musubi/vocabulary';

const page = 5_000;

/** Search the textbook way: read every commitment and look into its texts. */
export async function readPlainly(act: Act, words: string): Promise<number> {
  const wanted = words.toLowerCase().split(' ');
  let hits = 0;
  let after: string | undefined;
  for (;;) {
    const from = after === undefined ? {} : { after };
    const found = await act.find('commitment', { ...from, limit: page });
    for (const { value } of found) {
      const text = value.summary.map((summary) => summary.text.toLowerCase()).join('\n');
      if (wanted.every((word) => text.includes(word))) hits += 1;
    }
    if (found.length < page) return hits;
    after = found.at(-1)!.value.id;
  }
}

/**
 * Verify the textbook way: read entries and payloads a hundred at a time, parse each payload, write it again, and hash.
 *
 * @returns the number of the first entry that is not as it was written; null where all are.
 */
export async function verifyPlainly(
  store: RegisterStore,
  by: string,
  most = Number.POSITIVE_INFINITY,
): Promise<number | null> {
  let prev = '0'.repeat(64);
  for (let after = 0; after < most; after += 100) {
    const entries = await store.audit.entries(by, { after, limit: 100 });
    const payloads = await store.audit.payloads(by, { after, limit: 100 });
    assert.ok(entries.ok && payloads.ok);
    for (const [at, entry] of entries.value.entries()) {
      if (!isAsWritten(entry, payloads.value[at]!, prev)) return after + at + 1;
      prev = entry.hash;
    }
    if (entries.value.length < 100) return null;
  }
  return null;
}

function isAsWritten(entry: LogEntry, { salt, payload }: LogPayload, prev: string): boolean {
  const { hash, ...rest } = entry;
  const again = canonical(JSON.parse(payload!));
  return (
    entry.prev === prev &&
    sha256(canonical(rest)) === hash &&
    sha256(Buffer.from(salt!, 'hex'), again) === entry.payloadSha256
  );
}

function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hashing = createHash('sha256');
  for (const part of parts) hashing.update(part);
  return hashing.digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}
