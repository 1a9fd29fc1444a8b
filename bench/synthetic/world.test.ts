import { baselineFromFlows } from '@musubi/economics';
import { describe, expect, it } from 'vitest';
import { goodsOf } from './blueprint.ts';
import { syntheticWorld } from './world.ts';

const economies = 40;
const sectors = 30;
const { flows } = syntheticWorld(economies, sectors, 1);

describe('syntheticWorld', () => {
  it('gives the same world for the same seed, and another for another', () => {
    expect(syntheticWorld(4, 4, 7)).toEqual(syntheticWorld(4, 4, 7));
    expect(syntheticWorld(4, 4, 7)).not.toEqual(syntheticWorld(4, 4, 8));
  });

  it('closes its accounts: every good is used, every sector earns more than its materials cost', () => {
    const { valueAddedShare_nj, finalShare_nj, sales_nj } = baselineFromFlows(flows);
    expect(valueAddedShare_nj.every((share) => share > 0)).toBe(true);
    expect(finalShare_nj.every((share) => share > 0)).toBe(true);
    expect(sales_nj.some((sales) => sales === 0)).toBe(true);
  });

  it('has the features of real trade: home bias, uneven sizes, services that most pairs do not trade', () => {
    const { valueAdded_nj, deficit_n } = baselineFromFlows(flows);
    const size_n = Array.from({ length: economies }, (_, n) =>
      valueAdded_nj.subarray(n * sectors, (n + 1) * sectors).reduce((sum, value) => sum + value, 0),
    );
    expect(Math.max(...size_n) / Math.min(...size_n)).toBeGreaterThan(50);
    const home = flows.trade_jni.reduce(
      (sum, value, cell) =>
        cell % economies === Math.floor(cell / economies) % economies ? sum + value : sum,
      0,
    );
    const share = home / flows.trade_jni.reduce((sum, value) => sum + value, 0);
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.95);
    const services = flows.trade_jni.subarray(goodsOf(sectors) * economies ** 2);
    expect(services.filter((value) => value === 0).length / services.length).toBeGreaterThan(0.4);
    expect(
      Math.max(...deficit_n.map((deficit, n) => Math.abs(deficit) / size_n[n])),
    ).toBeGreaterThan(0.1);
  });
});
