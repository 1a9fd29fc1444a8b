import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleRegister } from '../fixture/sample-register.ts';
import { verifyExport } from './verify-export.ts';
import { writeExport } from './write-export.ts';

const folder = mkdtempSync(join(tmpdir(), 'musubi-changed-'));
const path = join(folder, 'export.jsonl');
let bytes: Buffer;
beforeAll(async () => {
  const { log, signers } = sampleRegister();
  await writeExport(path, log.snapshot(), { reach: 'own', signers, withOriginals: false });
  bytes = readFileSync(path);
});
afterAll(() => rm(folder, { recursive: true }));

test('Any single changed byte of an export is detected', async () => {
  const change = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 }));
  await fc.assert(
    fc.asyncProperty(change, async ([place, bits]) => {
      const at = place % bytes.length;
      const copy = Buffer.from(bytes);
      copy[at] = copy[at]! ^ bits;
      writeFileSync(path, copy);
      const verified = await verifyExport(path);
      expect(verified.ok, `byte ${at} of ${bytes.length}`).toBe(false);
    }),
    { seed: 5, numRuns: 500 },
  );
});
