import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { propagationSchema } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallChainYaml } from '../chain/fixture/small-chain.ts';
import { contentsOf } from './product.ts';
import { recordRun } from './record-run.ts';
import { rerun } from './rerun.ts';
import { runPropagate } from './run-propagate.ts';
import { lookAround } from './surroundings.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'propagate-'));
  await writeFile(join(folder, 'small.yaml'), smallChainYaml);
});
afterAll(() => rm(folder, { recursive: true }));

const request = { subject: './small.yaml', stop: ['JPN:gas,wafer'], days: 60, horizonDays: 120 };

describe('a propagation through a chain file', () => {
  it('is what its schema says, and the same bytes when it is run again', async () => {
    const surroundings = lookAround({ folder });
    const product = await runPropagate(request, surroundings);
    if (!product.ok) throw new RangeError(JSON.stringify(product.problem));
    expect(propagationSchema.safeParse(product.value.value).error).toBeUndefined();
    const brief = contentsOf(product.value).get('brief.ko.html')!;
    expect(brief).not.toMatch(/\{\{|undefined|NaN/u);
    const command = { command: 'propagate', arguments: request } as const;
    const out = join(folder, 'out');
    const recorded = await recordRun(out, command, product.value, surroundings);
    expect(recorded.ok).toBe(true);
    const again = await rerun(join(out, 'manifest.json'), surroundings);
    expect(again).toMatchObject({ ok: true, value: { identical: true } });
  });

  it('refuses a day beyond the horizon and a word that it cannot read', async () => {
    const wrong = { ...request, stop: ['JPN:'], fromDay: 200 };
    const refused = await runPropagate(wrong, lookAround({ folder }));
    expect(refused).toMatchObject({
      ok: false,
      problem: [{ place: { source: '--stop' } }, { place: { source: '--from-day' } }],
    });
  });
});
