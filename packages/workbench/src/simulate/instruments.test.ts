import { type Policy, unchangedPolicy } from '@musubi/economics';
import { describe, expect, it } from 'vitest';
import { cast, castPolicy } from './cast.ts';
import { clause, smallScenario, smallSetting } from './fixture/small-setting.ts';

// Economies USA 0, JPN 1, CHN 2, TWN 3, EU-SOUTH 4; sectors C20 0, C26 1, C28_33 2, D-U 3.
const [N, J] = [5, 4];

function policies(clauses: string) {
  const setting = smallSetting(smallScenario(clauses));
  const casting = cast(setting);
  if (!casting.ok) throw new Error(JSON.stringify(casting.problem));
  const { observed, elasticities } = casting.value;
  const policy = castPolicy(setting, casting.value, observed);
  if (!policy.ok) throw new Error(JSON.stringify(policy.problem));
  return { before: unchangedPolicy(observed), after: policy.value, theta_j: elasticities.trade_j };
}

/** The cells of each array that a policy changes, as labels: sector, importer, exporter or economy, sector. */
function changed(before: Policy, after: Policy) {
  return Object.fromEntries(
    (Object.keys(before) as (keyof Policy)[]).flatMap((name) => {
      const cells = [...after[name].keys()].filter((at) => after[name][at] !== before[name][at]);
      const labels = cells.map((at) =>
        name.endsWith('_jni')
          ? [Math.floor(at / (N * N)), Math.floor(at / N) % N, at % N].join()
          : [Math.floor(at / J), at % J].join(),
      );
      return labels.length > 0 ? [[name, labels]] : [];
    }),
  );
}

const chinaToMembers = ['1,0,2', '1,1,2'];

describe('each instrument changes the cells it names and no other', () => {
  it.each([
    [
      'a tariff, by importer and origin',
      clause('tariff', 'from: excluded, to: members, sectors: [C26], size: { setPercent: 10 }'),
      { tariff_jni: chinaToMembers },
    ],
    [
      'an export tax, by origin and destination',
      clause('export-tax', 'from: [CHN], to: members, sectors: [C26], size: { addPoints: 5 }'),
      { exportTax_jni: chinaToMembers },
    ],
    [
      'a trade cost',
      clause('trade-cost', 'from: [CHN], to: members, sectors: [C26], size: { changePercent: 5 }'),
      { tradeWeightHat_jni: chinaToMembers },
    ],
    [
      'a ban',
      clause('ban', 'from: [CHN], to: members, sectors: [C26]'),
      { tradeWeightHat_jni: chinaToMembers },
    ],
    [
      'a subsidy',
      clause('subsidy', 'in: [USA], sectors: [C26, C20], size: { setPercent: 5 }'),
      { subsidy_nj: ['0,0', '0,1'] },
    ],
    [
      'productivity',
      clause('productivity', 'in: outsiders, sectors: [C26], size: { changePercent: -20 }'),
      { productivityHat_nj: ['3,1', '4,1'] },
    ],
    [
      'parties that overlap, without trade at home',
      clause('tariff', 'from: members, to: members, sectors: [C20], size: { setPercent: 50 }'),
      { tariff_jni: ['0,0,1', '0,1,0'] },
    ],
    [
      'products, in the sector that makes them',
      clause('ban', "from: [CHN], to: [JPN], products: ['8542.31', '854232'], coveragePercent: 40"),
      { tradeWeightHat_jni: ['1,1,2'] },
    ],
  ])('%s', (_, clauses, expected) => {
    const { before, after } = policies(clauses);
    expect(changed(before, after)).toEqual(expected);
  });

  it('everyone, which is every pair of different economies', () => {
    const { before, after } = policies(
      clause('trade-cost', 'from: all, to: all, sectors: [C26], size: { changePercent: 1 }'),
    );
    expect(changed(before, after).tradeWeightHat_jni).toHaveLength(N * (N - 1));
  });
});

describe('sizes and coverage', () => {
  const cell = 1 * N * N + 1 * N + 2; // C26, importer Japan, exporter China
  const reach = 'from: [CHN], to: [JPN], sectors: [C26]';

  it.each([
    ['setPercent: 10', () => 0.1],
    ['addPoints: 3', (rate: number) => rate + 0.03],
    ['changePercent: -100', () => 0],
    ['changePercent: 50', (rate: number) => 1.5 * rate],
  ])('a rate with %s', (size, expected) => {
    const { before, after } = policies(clause('tariff', `${reach}, size: { ${size} }`));
    expect(after.tariff_jni[cell]).toBeCloseTo(expected(before.tariff_jni[cell]!), 15);
  });

  it('a rate moves by the covered part of its change', () => {
    const { before, after } = policies(
      clause('tariff', `${reach}, coveragePercent: 25, size: { setPercent: 100 }`),
    );
    const rate = before.tariff_jni[cell]!;
    expect(after.tariff_jni[cell]).toBeCloseTo(0.75 * rate + 0.25 * 1, 15);
  });

  it('a trade cost multiplies the covered part of the weight by d̂ to the power −θ', () => {
    const cost = clause('trade-cost', `${reach}, coveragePercent: 40, size: { changePercent: 10 }`);
    const { after, theta_j } = policies(cost);
    expect(after.tradeWeightHat_jni[cell]).toBeCloseTo(0.6 + 0.4 * 1.1 ** -theta_j[1]!, 15);
  });

  it('a ban of a whole sector is exactly zero, of a part the rest', () => {
    expect(policies(clause('ban', reach)).after.tradeWeightHat_jni[cell]).toBe(0);
    const part = clause('ban', `${reach}, coveragePercent: 30`);
    expect(policies(part).after.tradeWeightHat_jni[cell]).toBeCloseTo(0.7, 15);
  });

  it('rates compose in the order of the file, weights multiply', () => {
    const add = clause('tariff', `${reach}, size: { addPoints: 10 }`, 'add');
    const double = clause('tariff', `${reach}, size: { changePercent: 100 }`, 'double');
    const { before, after } = policies(`${add}\n${double}`);
    const rate = before.tariff_jni[cell]!;
    expect(after.tariff_jni[cell]).toBeCloseTo(2 * (rate + 0.1), 15);
    const other = policies(`${double}\n${add}`);
    expect(other.after.tariff_jni[cell]).toBeCloseTo(2 * rate + 0.1, 15);
    const half = clause('ban', `${reach}, coveragePercent: 50`, 'half');
    const cost = clause('trade-cost', `${reach}, size: { changePercent: 10 }`, 'cost');
    const both = policies(`${half}\n${cost}`);
    expect(both.after.tradeWeightHat_jni[cell]).toBeCloseTo(0.5 * 1.1 ** -5, 15);
  });
});

describe('rates outside the model', () => {
  it.each([
    ['tariff', 'from: [CHN], to: [JPN], sectors: [C26], size: { setPercent: -100 }', '> −100 %'],
    ['export-tax', 'from: [CHN], to: [JPN], sectors: [C26], size: { addPoints: -100 }', '> −100 %'],
    ['subsidy', 'in: [JPN], sectors: [C26], size: { setPercent: 100 }', '< 100 %'],
  ])('%s is refused at the line of its size', (instrument, rest, expected) => {
    const setting = smallSetting(smallScenario(clause(instrument, rest)));
    const casting = cast(setting);
    if (!casting.ok) throw new Error('must cast');
    expect(castPolicy(setting, casting.value, casting.value.observed)).toMatchObject({
      problem: [
        {
          place: { line: 11, field: 'clauses[0].size' },
          expected: { en: expect.stringContaining(expected) },
        },
      ],
    });
  });
});

describe('clauses that cannot act', () => {
  it.each([
    [
      'nobody is excluded',
      clause('ban', 'from: excluded, to: members, sectors: [C26]'),
      'excluded: []',
      { place: { field: 'clauses[0].from' }, expected: { en: 'two different economies' } },
    ],
    [
      'an economy is to trade with itself',
      clause('ban', 'from: [USA], to: [USA], sectors: [C26]'),
      'excluded: [CHN]',
      { found: { en: 'from USA to USA: nobody' } },
    ],
    [
      'production is to change nowhere',
      clause('subsidy', 'in: excluded, sectors: [C26], size: { setPercent: 1 }'),
      'excluded: []',
      { place: { field: 'clauses[0].in' }, expected: { en: 'an economy' } },
    ],
    [
      'a product is made by another sector',
      clause(
        'ban',
        "from: [CHN], to: [JPN], sectors: [C20], products: ['8542.31'], coveragePercent: 5",
      ),
      'excluded: [CHN]',
      { place: { field: 'clauses[0].products[0]' }, found: '8542.31 (C26)' },
    ],
    [
      'a product is not known and no sector is named',
      clause('ban', "from: [CHN], to: [JPN], products: ['0101.21'], coveragePercent: 5"),
      'excluded: [CHN]',
      { kind: 'unknown-code', code: '0101.21', place: { field: 'clauses[0].products[0]' } },
    ],
  ])('are refused: %s', (_, clauses, excluded, problem) => {
    const yaml = smallScenario(clauses).replace('excluded: [CHN]', excluded);
    expect(cast(smallSetting(yaml))).toMatchObject({ ok: false, problem: [problem] });
  });
});
