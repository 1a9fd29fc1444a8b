import { baselineFromFlows, cobbDouglas, solve, unchangedPolicy, welfare } from '@musubi/economics';
import { type Simulation, simulationSchema } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../file/canonical-json.ts';
import { clause, simulated, smallScenario, smallSetting } from './fixture/small-setting.ts';
import { smallWorld } from './fixture/small-world.ts';
import { simulate } from './simulate.ts';

const tariff = clause(
  'tariff',
  'from: members, to: members, sectors: [C26], size: { setPercent: 0 }',
);
const ban = clause('ban', 'from: [CHN], to: members, sectors: [C26]');
const nothing = clause(
  'tariff',
  'from: members, to: members, sectors: [C26], size: { addPoints: 0 }',
);

function economy(simulation: Simulation, code: string) {
  const found = simulation.economies.find((outcome) => outcome.economy === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
}

describe('simulate', () => {
  it.each([
    ['tariff', tariff],
    ['ban', ban],
    [
      'export tax',
      clause('export-tax', 'from: [CHN], to: members, sectors: [C26], size: { setPercent: 20 }'),
    ],
    [
      'trade cost',
      clause('trade-cost', 'from: all, to: all, sectors: [all], size: { changePercent: 5 }'),
    ],
    ['subsidy', clause('subsidy', 'in: [USA], sectors: [C26], size: { setPercent: 10 }')],
    [
      'productivity',
      clause('productivity', 'in: [TWN], sectors: [C26], size: { changePercent: -50 }'),
    ],
  ])('gives a result in the form of the contract: %s', (_, clauses) => {
    for (const horizon of ['short', 'long'] as const) {
      const simulation = simulated(smallScenario(clauses), { horizon });
      expect(() => simulationSchema.parse(simulation)).not.toThrow();
      expect(simulation.horizon).toBe(horizon);
    }
  });

  it('gives the same bytes for the same setting', () => {
    const yaml = smallScenario(
      `${tariff}\n${clause('ban', 'from: [CHN], to: [JPN], sectors: [C20]', 'b')}`,
    );
    expect(canonicalJson(simulated(yaml))).toBe(canonicalJson(simulated(yaml)));
  });

  it('changes nothing when nothing changes', () => {
    const { economies, sectors, totals } = simulated(smallScenario(nothing), { horizon: 'short' });
    for (const outcome of economies) expect(Math.abs(outcome.realIncomePercent)).toBeLessThan(1e-8);
    for (const outcome of sectors) expect(Math.abs(outcome.outputPercent ?? 0)).toBeLessThan(1e-7);
    expect(Math.abs(totals.membersEquivalentVariationUsdMillion)).toBeLessThan(1e-3);
  });

  it('equals the model solved by hand on the same arrays', () => {
    const { arrays } = smallWorld();
    const baseline = baselineFromFlows({ economies: 5, sectors: 4, ...arrays });
    const policy = unchangedPolicy(baseline);
    policy.tariff_jni[25 + 1] = 0; // C26, USA from JPN
    policy.tariff_jni[25 + 5] = 0; // C26, JPN from USA
    const ended = solve(baseline, cobbDouglas(Float64Array.of(5, 5, 6.5, 2)), policy);
    const byHand = welfare(baseline, ended);
    const simulation = simulated(smallScenario(tariff));
    for (const [n, outcome] of simulation.economies.entries()) {
      expect(outcome.realIncomePercent).toBe(100 * (byHand.realIncomeHat_n[n]! - 1));
      // The world counts in billions.
      expect(outcome.equivalentVariationUsdMillion).toBe(1000 * byHand.equivalentVariation_n[n]!);
    }
    const sector = simulation.sectors[5]!;
    expect(sector).toMatchObject({ economy: 'JPN', sector: 'C26' });
    const salesHat = ended.sales_nj[5]! / baseline.sales_nj[5]!;
    const output = 100 * (salesHat / ended.producerPriceHat_nj[5]! - 1);
    expect(sector.outputPercent).toBeCloseTo(output, 12);
  });

  it('adds up the equivalent variation of each role', () => {
    const { economies, totals } = simulated(smallScenario(ban));
    const sum = (role: string) =>
      economies
        .filter((outcome) => outcome.role === role)
        .reduce((total, outcome) => total + outcome.equivalentVariationUsdMillion, 0);
    expect(totals.membersEquivalentVariationUsdMillion).toBeCloseTo(sum('member'), 9);
    expect(totals.excludedEquivalentVariationUsdMillion).toBeCloseTo(sum('excluded'), 9);
    expect(totals.outsidersEquivalentVariationUsdMillion).toBeCloseTo(sum('outsider'), 9);
    expect(economies.map(({ role }) => role)).toEqual([
      'member',
      'member',
      'excluded',
      'outsider',
      'outsider',
    ]);
  });

  it('lists the flows that change most, never an economy’s trade with itself', () => {
    const { flows } = simulated(smallScenario(ban));
    const sizes = flows.map((flow) =>
      Math.abs(flow.counterfactualUsdMillion - flow.baselineUsdMillion),
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(flows.every(({ from, to }) => from !== to)).toBe(true);
    const banned = flows.find(({ from, to, sector }) => `${from}${to}${sector}` === 'CHNUSAC26');
    expect(banned).toMatchObject({ counterfactualUsdMillion: 0 });
  });

  it('reports revenue and the cost of subsidies in US$ million', () => {
    const free = clause('tariff', 'from: all, to: [USA], sectors: [all], size: { setPercent: 0 }');
    const { arrays } = smallWorld();
    let revenue = 0;
    for (let cell = 0; cell < arrays.trade_jni.length; cell++)
      if (Math.floor(cell / 5) % 5 === 0)
        revenue += arrays.trade_jni[cell]! * arrays.tariff_jni[cell]!;
    const simulation = simulated(smallScenario(free));
    expect(economy(simulation, 'USA').tariffRevenueUsdMillion).toBeCloseTo(-1000 * revenue, 6);
    const subsidy = clause('subsidy', 'in: [JPN], sectors: [C26], size: { setPercent: 10 }');
    const paid = simulated(smallScenario(subsidy));
    const { salesUsdMillion, salesPercent } = paid.sectors[5]!;
    // Y′/(1−s′) is the cost, of which s′ is paid.
    const cost = ((salesUsdMillion * (1 + salesPercent! / 100)) / 0.9) * 0.1;
    expect(economy(paid, 'JPN').subsidyCostUsdMillion).toBeCloseTo(cost, 6);
    expect(economy(paid, 'USA').subsidyCostUsdMillion).toBe(0);
  });

  it('closes the deficits before the clauses act', () => {
    const closed = simulated(smallScenario(nothing, 'deficits: closed'));
    const constant = simulated(smallScenario(nothing));
    for (const outcome of closed.economies)
      expect(Math.abs(outcome.realIncomePercent)).toBeLessThan(1e-7);
    expect(economy(closed, 'TWN').incomeUsdMillion).not.toBeCloseTo(
      economy(constant, 'TWN').incomeUsdMillion,
      0,
    );
    expect(closed.deficits).toBe('closed');
  });

  it('loses more from the same exclusion the less time there is to adjust', () => {
    const loss = (horizon: 'short' | 'medium' | 'long') =>
      -simulated(smallScenario(ban), { horizon }).totals.membersEquivalentVariationUsdMillion;
    expect(loss('short')).toBeGreaterThan(loss('medium'));
    expect(loss('medium')).toBeGreaterThan(loss('long'));
    expect(loss('long')).toBeGreaterThan(0);
  });
});

describe('refusals of simulate', () => {
  it('names the economy and the sector that a ban leaves without a supplier', () => {
    const world = smallWorld({}, ['TWN', 'C20']);
    const embargo = clause('ban', 'from: all, to: [TWN], sectors: [C20]');
    expect(simulate(smallSetting(smallScenario(embargo), { world }))).toMatchObject({
      problem: [{ kind: 'infeasible', economy: 'TWN', sector: 'C20' }],
    });
  });

  it('shows no result of a solve that did not converge', () => {
    const extreme = clause(
      'productivity',
      'in: [USA], sectors: [all], size: { changePercent: 100000 }',
    );
    const yaml = smallScenario(extreme, 'parameters: { theta: 900 }');
    expect(simulate(smallSetting(yaml))).toMatchObject({
      problem: [
        { kind: 'not-converged', what: expect.stringContaining('small-scenario (long, small') },
      ],
    });
  });

  it('names every code of the scenario that this world does not hold, each at its line', () => {
    const wrong = clause('ban', 'from: [ESP], to: members, sectors: [C26, C99]');
    const yaml = smallScenario(wrong).replace('members: [USA, JPN]', 'members: [USA, JPN, MEXX]');
    expect(simulate(smallSetting(yaml))).toMatchObject({
      problem: [{ kind: 'unknown-code', code: 'MEXX', place: { line: 7 } }],
    });
    expect(simulate(smallSetting(smallScenario(wrong)))).toMatchObject({
      problem: [
        { found: 'ESP', place: { line: 11, field: 'clauses[0].from[0]' } },
        { code: 'C99', place: { line: 11, field: 'clauses[0].sectors[1]' } },
      ],
    });
  });
});

describe('warnings of simulate', () => {
  const kinds = ({ warnings }: Simulation) => warnings.map(({ kind }) => kind);

  it('names the outsider on whom the sectors of the clauses depend, with its shares', () => {
    const { warnings } = simulated(smallScenario(tariff));
    const [first] = warnings.filter(({ kind }) => kind === 'pivotal-outsider');
    expect(first?.values).toMatchObject({ economy: 'TWN', sector: 'C26' });
    expect(Number(first?.values.membersImportsPercent)).toBeGreaterThan(30);
  });

  it('says that a world is estimated', () => {
    const world = smallWorld({ estimated: true });
    expect(kinds(simulated(smallScenario(tariff), { world }))).toContain('estimated-world');
    expect(kinds(simulated(smallScenario(tariff)))).not.toContain('estimated-world');
  });

  it('says once that a sector is reached whole of which clauses name a part', () => {
    const part = (id: string) =>
      clause('ban', 'from: [CHN], to: [JPN], sectors: [C28], coveragePercent: 10', id);
    const simulation = simulated(smallScenario(`${part('a')}\n${part('b')}`));
    expect(kinds(simulation).filter((kind) => kind === 'partial-sector')).toHaveLength(1);
  });

  it('has no linear decomposition for who may no longer import what it did', () => {
    const simulation = simulated(smallScenario(ban));
    expect(simulation.warnings).toContainEqual({
      kind: 'linear-undefined',
      values: { economies: 'USA, JPN' },
    });
    expect(economy(simulation, 'USA').linearWelfarePercent).toBeNull();
    expect(economy(simulation, 'CHN').linearWelfarePercent).not.toBeNull();
  });
});
