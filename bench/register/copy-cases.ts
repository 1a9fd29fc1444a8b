import { strict as assert } from 'node:assert';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  exportRegister,
  type RegisterStore,
  restoreRegister,
  verifyExport,
  verifyRegister,
} from '@musubi/register';
import { must, s, type Tell, timed } from './stopwatch.ts';
import { verifyPlainly } from './textbook.ts';

const plainPart = 50_000;

/** Time the verification of the whole register, beside the plain way on a part of it. */
export async function timeVerifying(store: RegisterStore, tell: Tell): Promise<void> {
  const [ours, verified] = await timed(async () => must(await verifyRegister(store, 'auditor')));
  const { entries, records } = verified;
  const part = Math.min(entries, plainPart);
  const [seconds, fault] = await timed(() => verifyPlainly(store, 'auditor', part));
  assert.equal(fault, null);
  const plain = (seconds * entries) / part;
  tell(
    `verify ${entries} entries with payloads, ${records} records`,
    s(ours),
    `read and canonicalize one by one: ${s(plain)}`,
    `${(plain / ours).toFixed(1)} ×`,
  );
}

/** Time an export with its verification, and a backup with its restoration into a folder; the files are taken away again. */
export async function timeCopies(store: RegisterStore, tell: Tell): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'musubi-bench-'));
  const sized = async (path: string) => `${Math.round((await stat(path)).size / 1e6)} MB`;
  try {
    const file = join(folder, 'export.jsonl');
    const options = { reach: 'own', signers: [], withOriginals: false } as const;
    const [exporting] = await timed(async () =>
      must(await exportRegister(store, 'auditor', file, options)),
    );
    tell(`export, ${await sized(file)}`, s(exporting));
    const [offline] = await timed(async () => must(await verifyExport(file)));
    tell('verify the export offline', s(offline));
    const backup = join(folder, 'backup.jsonl');
    const [backing] = await timed(async () => must(await store.backup('me', backup)));
    tell(`back up, ${await sized(backup)}`, s(backing));
    const [restoring] = await timed(async () =>
      must(await restoreRegister(join(folder, 'restored'), 'me', backup)),
    );
    tell('restore and verify, into a folder', s(restoring));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
