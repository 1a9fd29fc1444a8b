import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locateStorage } from '../world-store/storage.ts';
import { naftaEffects } from './caliendo-parro-table-2.ts';
import { type Nafta1993, readNafta1993 } from './nafta-1993.ts';

const folder = join(locateStorage().reference, 'nafta1993');

async function data(): Promise<Nafta1993> {
  const read = await readNafta1993(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

function mexico(nafta: Nafta1993, quantity: string): string | undefined {
  const effects = naftaEffects(nafta);
  if (!effects.ok) throw new Error(JSON.stringify(effects.problem));
  return effects.value
    .find((number) => number.economy === 'MEX' && number.quantity === quantity)
    ?.value.toFixed(2);
}

describe.skipIf(!existsSync(folder))(
  'naftaEffects (skipped where: reference data not present)',
  () => {
    it('prints what the paper prints for Mexico', async () => {
      expect(mexico(await data(), 'welfare')).toBe('1.31');
      expect(mexico(await data(), 'real wage')).toBe('1.72');
    });

    it('prints something else with elasticities that are 5 % larger', async () => {
      const nafta = await data();
      const elasticity_j = nafta.elasticity_j.map((theta) => 1.05 * theta);
      expect(mexico({ ...nafta, elasticity_j }, 'welfare')).not.toBe('1.31');
    });

    it("prints something else with the elasticities of the paper's own Table 1", async () => {
      const nafta = await data();
      const elasticity_j = nafta.elasticity_j.slice();
      elasticity_j.set([1.84, 0.39], 17);
      expect(mexico({ ...nafta, elasticity_j }, 'welfare')).not.toBe('1.31');
    });

    it('finds no effect where tariffs stay as they were', async () => {
      const nafta = await data();
      const unchanged = { ...nafta, tariff2005_jni: nafta.flows.tariff_jni };
      expect(mexico(unchanged, 'welfare')).toBe('0.00');
    });
  },
);
