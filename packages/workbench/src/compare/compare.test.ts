import { describe, expect, it } from 'vitest';
import { clause, simulated, smallScenario } from '../simulate/fixture/small-setting.ts';
import { compareSimulations } from './compare.ts';
import { comparisonCsv } from './comparison-csv.ts';

const yaml = smallScenario(clause('ban', 'from: [CHN], to: members, sectors: [C26]'));
const long = simulated(yaml);
const short = simulated(yaml, { horizon: 'short' });

describe('compareSimulations', () => {
  it('subtracts the first from the second, economy by economy and sector by sector', () => {
    const { economies, sectors, a, b } = compareSimulations(long, short);
    expect([a.horizon, b.horizon]).toEqual(['long', 'short']);
    const income = economies.find(
      ({ economy, quantity }) => economy === 'JPN' && quantity === 'realIncomePercent',
    );
    const [first, second] = [long, short].map((run) => run.economies[1]!.realIncomePercent);
    expect(income).toMatchObject({ a: first, b: second, difference: second! - first! });
    const output = sectors.find(
      (row) => row.economy === 'JPN' && row.sector === 'C26' && row.quantity === 'outputPercent',
    );
    expect(output).toMatchObject({
      a: long.sectors[5]!.outputPercent,
      b: short.sectors[5]!.outputPercent,
    });
  });

  it('says which of horizon, world and parameters differ', () => {
    expect(compareSimulations(long, short).differing).toEqual(['horizon']);
    const world = { ...long, world: { ...long.world, sha256: '0'.repeat(64) } };
    expect(compareSimulations(long, world).differing).toEqual(['world']);
    const overridden = { ...long, parameters: { ...long.parameters, sigma: 7 } };
    expect(compareSimulations(long, overridden).differing).toEqual(['parameters']);
    const file = { ...short, parameters: { ...short.parameters, sha256: '0'.repeat(64) } };
    expect(compareSimulations(long, file).differing).toEqual(['horizon', 'parameters']);
  });

  it('differs from itself by nothing', () => {
    const { economies, sectors, differing } = compareSimulations(long, long);
    expect(differing).toEqual([]);
    for (const { difference, a } of [...economies, ...sectors])
      expect(difference).toBe(a === null ? null : 0);
  });

  it('keeps what only one side has, unknown on the other', () => {
    const part = { ...short, economies: short.economies.slice(1) };
    const { economies } = compareSimulations(part, long);
    const usa = economies.filter(({ economy }) => economy === 'USA');
    expect(usa.length).toBeGreaterThan(0);
    for (const row of usa) expect(row).toMatchObject({ a: null, difference: null });
    expect(comparisonCsv(compareSimulations(part, long))).toContain('USA,,realIncomePercent,,');
  });
});
