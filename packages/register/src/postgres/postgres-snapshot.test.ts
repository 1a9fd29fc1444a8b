import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCheckpoint } from '../audit/make-checkpoint.ts';
import { addPartyKey } from '../audit/party-key.ts';
import { verifyRegister } from '../audit/verify-register.ts';
import { exportRegister } from '../export/export-register.ts';
import { verifyExport } from '../export/verify-export.ts';
import { openTestRegister, type TestRegister } from '../fixture/open-test-register.ts';
import { samplePair } from '../fixture/sample-log.ts';
import { nationalToXaa, sampleRecords } from '../fixture/sample-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'musubi-snapshot-'));
let store: TestRegister;
const pair = samplePair('XAA', 1);

beforeAll(async () => {
  store = await openTestRegister();
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

test('A register is signed, exported and verified', async () => {
  const key = { source: 'xaa.pub.pem', pem: pair.record.publicKey };
  expect(await addPartyKey(store, 'administrator', key, 'XAA')).toMatchObject({ ok: true });
  const written = await store.act('analyst-xaa', async (act) => {
    const { work } = sampleRecords({ newId: act.newId, marking: nationalToXaa, code: 'A' });
    return act.put('work', work, { expected: 0, action: 'work.add' });
  });
  expect(written).toMatchObject({ ok: true });
  store.at = '2021-06-02T09:00:00.000Z';
  const checkpoint = await makeCheckpoint(store, 'auditor', [pair]);
  expect(checkpoint).toMatchObject({ ok: true });
  store.at = '2021-06-03T09:00:00.000Z';
  const bySomebodyElse = await makeCheckpoint(store, 'administrator', [pair]);
  expect(bySomebodyElse).toMatchObject({ ok: true });
  for (const [who, records] of [
    ['auditor', 0],
    ['analyst-xaa', 1],
    ['public', 0],
  ] as const) {
    const path = join(folder, `${who}.jsonl`);
    const options = { reach: 'own', signers: [pair], withOriginals: true } as const;
    const exported = await exportRegister(store, who, path, options);
    expect(exported).toMatchObject({ ok: true, value: { counts: { records } } });
    const verified = await verifyExport(path);
    expect(verified).toMatchObject({ ok: true, value: { log: { checkpoints: 3 } } });
  }
  expect(await verifyRegister(store, 'auditor')).toMatchObject({
    ok: true,
    value: { records: 1, payloadsMissing: 0 },
  });
  expect(await verifyRegister(store, 'analyst-xaa')).toMatchObject({
    ok: false,
    problem: { kind: 'forbidden' },
  });
});
