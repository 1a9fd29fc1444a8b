import dns from 'node:dns';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bomSchema } from '@musubi/vocabulary';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { smallChainYaml } from '../chain/fixture/small-chain.ts';
import { problemMessage } from '../language/problem-message.ts';
import { parsePlan } from '../plan/read-plan.ts';
import { recordRun } from './record-run.ts';
import { rerun } from './rerun.ts';
import { runBom } from './run-bom.ts';
import type { Surroundings } from './surroundings.ts';

const bom = `part,description,quantity,unit cost,country,hs
P-1,Polished wafer,1000,60,Japan,381800
P-2,ウエハー 300mm,1000,40,China,381800
P-3,Something else,1,1,Korea,
P-4,Gas mixture for tools,10,5,Germany,
`;

let place: string;
let surroundings: Surroundings;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'musubi-'));
  for (const folder of ['data/chains', 'work', 'home'])
    await mkdir(join(place, folder), { recursive: true });
  await writeFile(join(place, 'data/chains/small.yaml'), smallChainYaml);
  await writeFile(join(place, 'work/parts.csv'), bom);
  surroundings = {
    storage: {
      shipped: join(place, 'data'),
      checks: join(place, 'checks'),
      reference: join(place, 'reference'),
      home: join(place, 'home'),
    },
    folder: join(place, 'work'),
    version: '0.0.0',
  };
});
afterAll(() => rm(place, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

async function mapped(choice: Partial<Parameters<typeof runBom>[0]> = {}) {
  const run = await runBom({ bom: './parts.csv', ...choice }, surroundings);
  if (!run.ok) throw new Error(run.problem.map((one) => problemMessage(one, 'en')).join('\n'));
  return run.value;
}

describe('runBom', () => {
  it('maps by customs code and name, and leaves the rest to the user', async () => {
    const { value, files } = await mapped();
    expect(bomSchema.parse(JSON.parse(files.get('bom.json')!()))).toEqual(value);
    expect(value.parts.map(({ state, node }) => [state, node])).toEqual([
      ['suggested', 'wafer'],
      ['suggested', 'wafer'],
      ['ask', null],
      ['ask', null],
    ]);
    expect(value.parts[0]!.suggestions[0]).toMatchObject({
      node: 'wafer',
      why: ['HS 381800', 'en: Wafer'],
    });
  });

  it('gives the shares of the targets and the alliance, and what is bought from the targets', async () => {
    const { value } = await mapped();
    expect(value.nodes).toHaveLength(1);
    expect(value.nodes[0]).toMatchObject({
      node: 'wafer',
      parts: 2,
      valueUsd: 100_000,
      boughtFromTargets: 0.4,
    });
    // The later distribution: Japan 0.4, Taiwan 0.3, China 0.3.
    expect(value.nodes[0]!.targetShare![0]).toBeCloseTo(0.3, 9);
    expect(value.nodes[0]!.allianceShare![0]).toBeCloseTo(0.4, 9);
    expect(value.totals).toMatchObject({
      parts: 4,
      mapped: 2,
      undecided: 2,
      targetValueUsd: 40_000,
    });
  });

  it('reads back the mapping that it wrote, as the user has edited it', async () => {
    const { files } = await mapped();
    const edited = files.get('bom-mapping.csv')!()
      .replace(/^P-4,([^,]*),,,/mu, 'P-4,$1,small,gas,')
      .replace(/^P-3,([^,]*),,,/mu, 'P-3,$1,-,-,');
    await writeFile(join(place, 'work/bom-mapping.csv'), edited);
    const { value } = await mapped({ mapping: './bom-mapping.csv' });
    expect(value.parts.map(({ state, node }) => [state, node])).toEqual([
      ['given', 'wafer'],
      ['given', 'wafer'],
      ['none', null],
      ['given', 'gas'],
    ]);
    await writeFile(join(place, 'work/bom-mapping.csv'), edited.replace('small,gas', 'small,gaz'));
    const wrong = await runBom({ bom: './parts.csv', mapping: './bom-mapping.csv' }, surroundings);
    expect(wrong.ok ? '' : problemMessage(wrong.problem[0]!, 'en')).toMatch(/line 5.*small\/gas/u);
  });

  it('writes a plan that can be read, with what the desk must fill in', async () => {
    const { files } = await mapped();
    const plan = parsePlan(files.get('bom-plan.yaml')!(), 'bom-plan.yaml');
    if (!plan.ok) throw new Error(plan.problem.map((one) => problemMessage(one, 'en')).join('\n'));
    const [item] = plan.value.plan.items;
    expect(item).toMatchObject({
      id: 'wafer',
      demandUsdMillion: 0.1,
      today: { shares: { JPN: 0.6, CHN: 0.4 } },
    });
    expect(Object.keys(item!.suppliers).sort()).toEqual(['CHN', 'JPN', 'TWN']);
  });

  it('opens no connection, and writes nothing but to the folder that it is told', async () => {
    const refuse = (): never => {
      throw new Error('the network was used');
    };
    const calls = [
      vi.spyOn(globalThis, 'fetch').mockImplementation(refuse),
      vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(refuse),
      vi.spyOn(dns, 'lookup').mockImplementation(refuse as never),
      vi.spyOn(http, 'request').mockImplementation(refuse),
      vi.spyOn(https, 'request').mockImplementation(refuse),
    ];
    const before = await readdir(place, { recursive: true });
    const request = { command: 'plan-bom', arguments: { bom: './parts.csv' } } as const;
    const recorded = await recordRun('out', request, await mapped(), surroundings);
    if (!recorded.ok) throw new Error(JSON.stringify(recorded.problem));
    for (const call of calls) expect(call).not.toHaveBeenCalled();
    const after = await readdir(place, { recursive: true });
    const made = after.filter((path) => !before.includes(path));
    expect(made.every((path) => path.startsWith(join('work', 'out')))).toBe(true);
    const again = await rerun(recorded.value, surroundings);
    expect(again).toMatchObject({ ok: true, value: { identical: true } });
  });

  it('keeps the content of the file out of the manifest', async () => {
    const request = { command: 'plan-bom', arguments: { bom: './parts.csv' } } as const;
    const recorded = await recordRun('kept', request, await mapped(), surroundings);
    const manifest = await readFile(recorded.ok ? recorded.value : '', 'utf8');
    expect(manifest).toContain('parts.csv');
    for (const word of ['P-1', 'Polished', '381800']) expect(manifest).not.toContain(word);
  });
});
