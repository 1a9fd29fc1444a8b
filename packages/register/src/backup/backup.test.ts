import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCheckpoint } from '../audit/make-checkpoint.ts';
import { addPartyKey } from '../audit/party-key.ts';
import { verifyRegister } from '../audit/verify-register.ts';
import { openTestDatabase, TestRegister } from '../fixture/open-test-register.ts';
import { samplePair } from '../fixture/sample-log.ts';
import { english, nationalToXaa, sampleRecords } from '../fixture/sample-records.ts';
import { serverDatabase, type TestDatabase } from '../fixture/test-database.ts';
import { Refusal } from '../postgres/refusal.ts';
import { openRegister } from '../store/open-register.ts';
import type { RegisterStore } from '../store/register-store.ts';
import { readBackup } from './backup-file.ts';
import { restoreRegister } from './restore-register.ts';

const folder = mkdtempSync(join(tmpdir(), 'musubi-backup-'));
const pair = samplePair('XAA', 1);
const servers: TestDatabase[] = [];
let backup: string;

beforeAll(async () => {
  const store = new TestRegister(await openTestDatabase());
  await fill(store);
  backup = join(folder, 'embedded.jsonl');
  expect(await store.backup('administrator', backup)).toMatchObject({ ok: true });
  await store.close();
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await rm(folder, { recursive: true });
});

/** Write national and public records, an original, a key, a redaction and a checkpoint. */
async function fill(store: TestRegister): Promise<void> {
  const written = await store.act('analyst-xaa', async (act) => {
    const samples = sampleRecords({ newId: act.newId, marking: nationalToXaa, code: 'B' });
    const writing = { expected: 0, action: 'test.put' };
    const work = await act.put('work', samples.work, writing);
    if (!work.ok) return work;
    const document = await act.put('document', samples.document, writing);
    if (!document.ok) return document;
    const kept = await act.keepOriginal(Buffer.from('約束 {}\n\0'), samples.document.id);
    if (!kept.ok) return kept;
    const title = english('A statement, amended “🤝”');
    return act.put('work', { ...samples.work, title }, { expected: 1, action: 'test.put' });
  });
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  const [first] = await seqOf(store, `work/${written.value.value.id}`);
  expect(await store.audit.redact('analyst-xaa', first!, 'a name')).toMatchObject({ ok: true });
  const key = { source: 'xaa.pub.pem', pem: pair.record.publicKey };
  expect(await addPartyKey(store, 'administrator', key, 'XAA')).toMatchObject({ ok: true });
  store.at = '2021-06-02T09:00:00.000Z';
  expect(await makeCheckpoint(store, 'auditor', [pair])).toMatchObject({ ok: true });
}

async function seqOf(store: RegisterStore, object: string): Promise<number[]> {
  const entries = await store.audit.entries('auditor', { object });
  return entries.ok ? entries.value.map(({ seq }) => seq) : [];
}

/** The rows of a backup without what a backup or a restoration logs of itself, and without the moment at which it was made. */
function contentOf(path: string): string[] {
  const lines = readFileSync(path, 'utf8').split('\n').slice(1, -2);
  const own = lines.flatMap((line) => {
    const { row, table } = JSON.parse(line) as { row: Record<string, string>; table: string };
    return table === 'log_entry' && row.action === 'register.restore' ? [row.seq] : [];
  });
  const notes = new Set(own.flatMap((seq) => [seq, String(Number(seq) + 1)]));
  return lines.filter((line) => {
    const { row, table } = JSON.parse(line) as { row: Record<string, string>; table: string };
    return !(table.startsWith('log_') && notes.has(row.seq!));
  });
}

async function server(): Promise<string> {
  const made = await serverDatabase();
  servers.push(made);
  return made.url;
}

describe('A backup', () => {
  test('is readable by its owner only and leaves no draft', async () => {
    expect((await stat(backup)).mode & 0o777).toBe(0o600);
  });

  test('goes from the embedded database to a server and back, equal byte for byte', async () => {
    const url = await server();
    const there = await restoreRegister(url, 'administrator', backup);
    expect(there).toMatchObject({ ok: true });
    const fromServer = join(folder, 'server.jsonl');
    await withStore(url, async (store) => {
      expect(await verifyRegister(store, 'auditor')).toMatchObject({
        ok: true,
        value: { redactions: 1, payloadsMissing: 1, records: 2, checkpoints: 1, signatures: 1 },
      });
      await rolesWork(store);
      expect(await store.backup('administrator', fromServer)).toMatchObject({ ok: true });
    });
    expect(contentOf(fromServer)).toEqual(contentOf(backup));
    const back = join(folder, 'back');
    expect(await restoreRegister(back, 'administrator', fromServer)).toMatchObject({ ok: true });
    await withStore(back, async (store) => {
      await rolesWork(store);
      const again = join(folder, 'again.jsonl');
      expect(await store.backup('administrator', again)).toMatchObject({ ok: true });
      expect(contentOf(again).filter((line) => contentOf(backup).includes(line))).toEqual(
        contentOf(backup),
      );
    });
  });

  test('goes only where nothing is', async () => {
    const there = join(folder, 'there');
    expect(await restoreRegister(there, 'administrator', backup)).toMatchObject({ ok: true });
    expect(await restoreRegister(there, 'administrator', backup)).toMatchObject({
      ok: false,
      problem: { kind: 'conflict' },
    });
  });

  test('is made by an administrator and restored in the name of one', async () => {
    const store = new TestRegister(await openTestDatabase());
    for (const who of ['auditor', 'analyst-xaa', 'nobody'])
      expect(await store.backup(who, join(folder, 'not.jsonl'))).toMatchObject({
        ok: false,
        problem: { kind: 'forbidden' },
      });
    await store.close();
    const other = join(folder, 'other');
    expect(await restoreRegister(other, 'auditor', backup)).toMatchObject({
      ok: false,
      problem: { kind: 'forbidden' },
    });
    await expect(stat(other)).rejects.toThrow('ENOENT');
  });
});

describe('A backup is refused that', () => {
  const changes: readonly [string, (all: readonly string[]) => readonly string[]][] = [
    ['is cut', (all) => all.slice(0, -5)],
    ['lost a row', (all) => all.toSpliced(4, 1)],
    ['was changed', (all) => all.map((line) => line.replace('amended', 'emended'))],
    ['holds something after its end', (all) => [...all, all.at(-2)!]],
    ['is none', () => ['{}']],
    ['is empty', () => []],
  ];
  test.each(changes)('%s', async (_, change) => {
    const changed = join(folder, 'changed.jsonl');
    const text = change(linesOf(backup)).map((line) => `${line}\n`);
    writeFileSync(changed, text.join(''));
    const sink = { begin: async () => {}, rows: async () => {} };
    expect(await readBackup(backup, sink)).toMatchObject({ rows: { work: 1 } });
    await expect(readBackup(changed, sink)).rejects.toThrow(Refusal);
  });
});

describe('Nothing of a backup becomes visible that', () => {
  test('lost a row', async () => {
    const changed = join(folder, 'changed.jsonl');
    writeFileSync(
      changed,
      linesOf(backup)
        .toSpliced(4, 1)
        .map((line) => `${line}\n`)
        .join(''),
    );
    const place = join(folder, 'nothing');
    expect(await restoreRegister(place, 'administrator', changed)).toMatchObject({
      ok: false,
      problem: { kind: 'tampered', fault: 'seal' },
    });
    await expect(stat(place)).rejects.toThrow('ENOENT');
  });

  test('was forged with a new checksum, since its log is verified', async () => {
    const body = linesOf(backup)
      .slice(0, -1)
      .map((line) => `${line.replaceAll('amended', 'emended')}\n`)
      .join('');
    const { end } = JSON.parse(linesOf(backup).at(-1)!) as { end: object };
    const sha256 = createHash('sha256').update(body).digest('hex');
    const forged = join(folder, 'forged.jsonl');
    writeFileSync(forged, `${body}${JSON.stringify({ end: { ...end, sha256 } })}\n`);
    const restored = await restoreRegister(join(folder, 'nothing'), 'administrator', forged);
    expect(restored).toMatchObject({ ok: false, problem: { kind: 'tampered', fault: 'payload' } });
  });
});

function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8').split('\n').slice(0, -1);
}

async function withStore(place: string, work: (store: RegisterStore) => Promise<void>) {
  const opened = await openRegister(place);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  await work(opened.value).finally(() => opened.value.close());
}

/** A national record is there for its party's people and for nobody else, and the log goes on. */
async function rolesWork(store: RegisterStore): Promise<void> {
  const works = (who: string) =>
    store.act(who, async (act) => ({ ok: true, value: (await act.find('work')).length }) as const);
  expect(await works('analyst-xaa')).toMatchObject({ ok: true, value: 1 });
  expect(await works('analyst-xab')).toMatchObject({ ok: true, value: 0 });
  const kept = await store.act('analyst-xaa', async (act) => {
    const [document] = await act.find('document');
    const log = await act.history('document', document!.value.id);
    return { ok: true, value: log.length } as const;
  });
  expect(kept).toMatchObject({ ok: true, value: 1 });
}
