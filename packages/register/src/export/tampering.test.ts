import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TrustedKey } from '@musubi/vocabulary';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { canonicalJson } from '../audit/canonical-json.ts';
import { signCheckpoint } from '../audit/checkpoint.ts';
import { fingerprintOf, readPublicKey } from '../audit/signing-key.ts';
import { SampleLog, type SamplePair, samplePair } from '../fixture/sample-log.ts';
import { sampleRegister } from '../fixture/sample-register.ts';
import { verifyExport } from './verify-export.ts';
import { writeExport } from './write-export.ts';

const folder = mkdtempSync(join(tmpdir(), 'musubi-tampering-'));
const path = join(folder, 'export.jsonl');
afterAll(() => rm(folder, { recursive: true }));

let log: SampleLog;
let signers: readonly [SamplePair, SamplePair];
let lines: string[];

async function exported(by: readonly SamplePair[] = signers): Promise<string[]> {
  const options = { reach: 'own', signers: by, withOriginals: false } as const;
  await writeExport(path, log.snapshot(), options);
  return readFileSync(path, 'utf8').split('\n').slice(0, -1);
}

beforeEach(async () => {
  ({ log, signers } = sampleRegister());
  lines = await exported();
});

/** Verify an export of these lines, written past every function that writes exports. */
async function faultOf(changed: readonly string[], trust?: readonly TrustedKey[]) {
  writeFileSync(path, changed.map((line) => `${line}\n`).join(''));
  const verified = await verifyExport(path, trust === undefined ? {} : { trust });
  if (verified.ok) return 'none';
  const { problem } = verified;
  return problem.kind === 'tampered' ? `${problem.fault} ${problem.seq}` : problem.kind;
}

/** Where the line of an entry stands. */
function entryAt(seq: number): number {
  return lines.findIndex((line) => line.startsWith('{"entry":') && line.includes(`"seq":${seq}}`));
}

function replaced(at: number, from: string, to: string): string[] {
  expect(lines[at]).toContain(from);
  return lines.with(at, lines[at]!.replace(from, to));
}

function recordAt(words: string): number {
  return lines.findIndex((line) => line.startsWith('{"object":') && line.includes(words));
}

const endsAt = () => lines.length - 1;

test('An export as it was made is valid, a redacted payload included', async () => {
  expect(await faultOf(lines)).toBe('none');
  const verified = await verifyExport(path);
  expect(verified).toMatchObject({
    ok: true,
    value: {
      isAnchored: false,
      log: {
        entries: 9,
        payloads: 8,
        payloadsMissing: 1,
        redactions: 1,
        records: 4,
        checkpoints: 3,
      },
    },
  });
  const { signedUpTo } = (verified as Extract<typeof verified, { ok: true }>).value.log;
  expect(signedUpTo.map(({ party, upToSeq }) => [party, upToSeq])).toEqual([
    ['XAA', 9],
    ['XBB', 9],
  ]);
});

describe('A byte is flipped', () => {
  test('in an entry', async () => {
    expect(await faultOf(replaced(entryAt(5), '"actor":"kim"', '"actor":"kin"'))).toBe(
      'entry-hash 5',
    );
  });
  test('in the hash of an entry', async () => {
    const { hash } = log.seen[4]!;
    const flipped = (hash[0] === '0' ? '1' : '0') + hash.slice(1);
    expect(await faultOf(replaced(entryAt(5), `"hash":"${hash}`, `"hash":"${flipped}`))).toBe(
      'entry-hash 5',
    );
  });
  test('in a payload', async () => {
    expect(await faultOf(replaced(entryAt(5), 'warnings', 'warning5'))).toBe('payload 5');
  });
  test('in a salt', async () => {
    const { salt } = log.seen[4]!;
    const flipped = (salt![0] === '0' ? '1' : '0') + salt!.slice(1);
    expect(await faultOf(replaced(entryAt(5), salt!, flipped))).toBe('payload 5');
  });
  test('in a record, at the entry that wrote it', async () => {
    expect(await faultOf(replaced(recordAt('2022'), '2022', '2023'))).toBe('content 6');
  });
  test('in a public key, so that the log speaks of another', async () => {
    const at = lines.findIndex((line) => line.startsWith('{"key":'));
    expect(
      await faultOf(replaced(at, '"revokedAt":null', '"revokedAt":"2030-01-01T00:00:00.000Z"')),
    ).toBe('content 1');
  });
  test('in what it says of its audience', async () => {
    expect(await faultOf(replaced(0, '"role":"auditor"', '"role":"analyst"'))).toBe('seal null');
  });
  test('in how many items are withheld', async () => {
    const less = replaced(endsAt(), '"records":{}', '"records":{"round":2}');
    expect(await faultOf(less)).toBe('seal null');
  });
});

describe('An entry', () => {
  test('is deleted', async () => {
    expect(await faultOf(lines.toSpliced(entryAt(5), 1))).toBe('sequence 5');
  });
  test('is inserted', async () => {
    const again = lines[entryAt(5)]!;
    expect(await faultOf(lines.toSpliced(entryAt(6), 0, again))).toBe('sequence 6');
  });
  test('is put before another', async () => {
    const [fifth, sixth] = [lines[entryAt(5)]!, lines[entryAt(6)]!];
    expect(await faultOf(lines.toSpliced(entryAt(5), 2, sixth, fifth))).toBe('sequence 5');
  });
  test('is replaced by its hash alone, so that less is shown than was', async () => {
    const { hash, seq } = log.seen[4]!;
    expect(await faultOf(lines.with(entryAt(5), JSON.stringify({ hash, seq })))).toBe('seal null');
  });
});

test('Entries that are forged anew, hashes, chain and all, do not have the root that was signed', async () => {
  const forged = new SampleLog();
  for (const { record } of signers) forged.putKey(record);
  for (const { entry, payload } of log.seen.slice(2)) {
    const [kind, id] = entry!.object.split('/');
    const { text = '' } = JSON.parse(payload ?? '{}') as { text?: string };
    forged.put(kind as 'work', id!, text.replace('warnings', 'nothing'));
  }
  const isEntry = (line: string) => line.startsWith('{"entry":');
  const entries = forged.seen.map(({ entry, payload, salt }) =>
    JSON.stringify({ entry, payload, salt }),
  );
  const changed = lines.filter((line) => !isEntry(line)).toSpliced(entryAt(1), 0, ...entries);
  expect(await faultOf(changed)).toBe('root 4');
});

describe('The tail is cut', () => {
  test('of entries, while checkpoints and the end stay', async () => {
    expect(await faultOf(lines.toSpliced(entryAt(8), 2))).toBe('truncated 8');
  });
  test('with the last stored checkpoint, while the end stays', async () => {
    const checkpoint = lines.findLastIndex((line) => line.startsWith('{"checkpoint":'));
    const cut = lines.filter(
      (_, at) => at !== checkpoint && at !== entryAt(8) && at !== entryAt(9),
    );
    expect(await faultOf(cut)).toBe('truncated 8');
  });
  test('with the end', async () => {
    expect(await faultOf(lines.slice(0, -1))).toBe('truncated 10');
    expect(await faultOf(lines.slice(0, entryAt(7)))).toBe('truncated 7');
  });
  test('in the middle of a line', async () => {
    writeFileSync(path, lines.join('\n').slice(0, -1));
    expect(await verifyExport(path)).toMatchObject({ ok: false, problem: { kind: 'tampered' } });
  });
  test('and an end made new, which nobody signed, so that a reader with trusted keys sees it', async () => {
    const shorter = log.seen.splice(7);
    log.records.delete('evidence/0179c6d2-8c00-7000-8000-00000000000d');
    log.records.set(...recordOf(5));
    const unsigned = await exported([]);
    log.seen.push(...shorter);
    expect(await faultOf(unsigned)).toBe('none');
    expect(await faultOf(unsigned, trustOf(signers))).toBe('signature 7');
  });
  test('and an earlier export is at hand, which shows it whoever signs', async () => {
    writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
    const earlier = await verifyExport(path);
    if (!earlier.ok) throw new Error('the export is valid');
    log.seen.splice(7);
    log.records.delete('evidence/0179c6d2-8c00-7000-8000-00000000000d');
    log.records.set(...recordOf(5));
    await exported();
    expect(await verifyExport(path)).toMatchObject({ ok: true });
    const state = earlier.value.end.checkpoint;
    expect(await verifyExport(path, { earlier: state })).toMatchObject({
      ok: false,
      problem: { fault: 'truncated', seq: 8 },
    });
  });
});

function recordOf(seq: number): [string, string] {
  const { entry, payload } = log.seen[seq - 1]!;
  return [entry!.object, payload!];
}

function trustOf(pairs: readonly SamplePair[]): TrustedKey[] {
  return pairs.map(({ record: { party, publicKey, validFrom, revokedAt } }) => {
    const fingerprint = fingerprintOf(readPublicKey(publicKey)!);
    return { party, fingerprint, validFrom, revokedAt };
  });
}

describe('A checkpoint', () => {
  const checkpointAt = (nth: number) =>
    lines.flatMap((line, at) => (line.startsWith('{"checkpoint":') ? [at] : []))[nth]!;

  test('of before is replayed after a newer one', async () => {
    const older = lines[checkpointAt(0)]!;
    expect(await faultOf(lines.toSpliced(checkpointAt(1) + 1, 0, older))).toBe(
      'replayed-checkpoint 4',
    );
  });
  test('of before is replayed as the state of the export', async () => {
    const { checkpoint } = JSON.parse(lines[checkpointAt(0)]!) as { checkpoint: object };
    const end = JSON.parse(lines.at(-1)!) as { end: object };
    const replayed = canonicalJson({ end: { ...end.end, checkpoint } });
    expect(await faultOf(lines.with(-1, replayed))).toBe('replayed-checkpoint 4');
  });
  test('of before stands where a newer one was', async () => {
    const older = lines[checkpointAt(0)]!;
    expect(await faultOf(lines.with(checkpointAt(1), older))).toBe('replayed-checkpoint 4');
  });
  test('has a byte of its root flipped', async () => {
    const root = log.checkpoints[1]!.merkleRoot;
    const flipped = (root[0] === '0' ? '1' : '0') + root.slice(1);
    expect(await faultOf(replaced(checkpointAt(1), root, flipped))).toBe('root 7');
  });
  test('has a byte of its moment flipped', async () => {
    expect(await faultOf(replaced(checkpointAt(1), '.000Z', '.001Z'))).toBe('signature 7');
  });
  test('is signed by nobody but those whom the reader does not trust', async () => {
    expect(await faultOf(lines, trustOf([signers[0]]))).toBe('unknown-key 4');
    expect(await faultOf(lines, trustOf(signers))).toBe('none');
  });
  test('is signed with a key of which the reader knows that it was revoked before', async () => {
    const [first, second] = trustOf(signers);
    const revoked = { ...first!, revokedAt: log.checkpoints[1]!.at };
    expect(await faultOf(lines, [revoked, second!])).toBe('revoked-key 7');
  });
});

describe('A signature', () => {
  test('by a key that was revoked before fails, those from before it count', async () => {
    const { at } = log.checkpoint(signers);
    log.putKey({ ...signers[0].record, revokedAt: at.replace('.000Z', '.001Z') });
    expect(await faultOf(await exported([signers[1]]))).toBe('none');
    log.checkpoint(signers);
    expect(await faultOf(await exported([signers[1]]))).toBe('revoked-key 10');
  });
  test('by a key that nobody knows fails', async () => {
    log.checkpoint([samplePair('XAA', 3)]);
    expect(await faultOf(await exported())).toBe('unknown-key 9');
  });
  test('by another party’s key fails', async () => {
    log.checkpoint([{ ...signers[1], party: 'XAA' }]);
    expect(await faultOf(await exported())).toBe('unknown-key 9');
  });
  test('by another party’s key under the id of one’s own fails', async () => {
    log.checkpoint([{ ...signers[0], privateKey: signers[1].privateKey }]);
    expect(await faultOf(await exported())).toBe('signature 9');
  });
  test('from before the key was valid fails', async () => {
    const early = signCheckpoint(
      { ...log.checkpoints[0]!, at: '2021-05-31T23:59:59.999Z' },
      signers,
    );
    log.checkpoints[0] = early;
    expect(await faultOf(await exported())).toBe('unknown-key 4');
  });
  test('of the seal by a key that nobody knows fails', async () => {
    const stranger = samplePair('XAA', 3);
    expect(await faultOf(await exported([stranger]))).toBe('unknown-key 9');
  });
});

describe('What is no export', () => {
  test.each(['', 'no JSON\n', '{"entry":{}}\n'])('is bad input and no fault: %j', async (text) => {
    writeFileSync(path, text);
    expect(await verifyExport(path)).toMatchObject({
      ok: false,
      problem: { kind: 'invalid-input' },
    });
  });
});
