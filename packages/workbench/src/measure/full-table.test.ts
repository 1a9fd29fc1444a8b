import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainArrays } from '@musubi/atlas';
import { inputReliance, leontiefSystem, requiredOutput } from '@musubi/economics';
import { describe, expect, it } from 'vitest';
import { openWorld } from '../world-store/open-world.ts';
import { locateStorage } from '../world-store/storage.ts';
import { measureExposure } from './measure-exposure.ts';

const storage = locateStorage();
const folder = join(storage.reference, 'world', 'wiod2014');
const present = existsSync(folder);
const note = present ? '' : ' (reference data not present)';

/** How far grouping economies and sectors moves a share. */
const grouping = 0.02;

describe.skipIf(!present)(`the whole table of 2014, 44 economies × 50 sectors${note}`, () => {
  async function table() {
    const read = await readPlainArrays(folder);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    return read.value.table;
  }

  it('gives the output that final use calls for: x = L f', async () => {
    const { economies, sectors, trade_jni, use_nkj, final_nk } = await table();
    const [N, J] = [economies.length, sectors.length];
    const system = leontiefSystem({ economies: N, sectors: J, trade_jni, use_nkj });
    const final_ik = new Float64Array(N * J);
    for (let kni = 0; kni < J * N * N; kni++) {
      const [i, n, k] = [kni % N, Math.floor(kni / N) % N, Math.floor(kni / (N * N))];
      final_ik[i * J + k]! += system.originShare_kni[kni]! * final_nk[n * J + k]!;
    }
    const { status, solution_nj } = requiredOutput(system, final_ik);
    expect(status).toBe('converged');
    for (const [nj, output] of system.output_nj.entries())
      expect(Math.abs(solution_nj[nj]! - output)).toBeLessThan(1e-6 * output + 1e-3);
  });

  it('tells of Korean electronics on China what the shipped world of 26 × 28 tells', async () => {
    const { economies, sectors, trade_jni, use_nkj } = await table();
    const at = (list: readonly { readonly code: string }[], code: string) =>
      list.findIndex((each) => each.code === code);
    const J = sectors.length;
    const system = leontiefSystem({ economies: economies.length, sectors: J, trade_jni, use_nkj });
    const electronics = sectors.findIndex(({ isic4 }) => isic4.includes('C26'));
    const cell = at(economies, 'KOR') * J + electronics;
    const full = inputReliance(system, [at(economies, 'CHN')]);

    const opened = await openWorld({ name: '2014', folder: storage.shipped }, storage);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    const block = (code: string) => ({ code, members: [code] });
    const choice = { importers: [block('KOR')], on: block('CHN'), products: ['C26'] };
    const shipped = measureExposure(choice, opened.value.world);
    if (!shipped.ok) throw new Error(JSON.stringify(shipped.problem));
    const [row] = shipped.value.sectors;
    expect(Math.abs(row!.faceValue! - full.faceValue_nj[cell]!)).toBeLessThan(grouping);
    expect(Math.abs(row!.lookThrough! - full.lookThrough_nj[cell]!)).toBeLessThan(grouping);
  });
});
