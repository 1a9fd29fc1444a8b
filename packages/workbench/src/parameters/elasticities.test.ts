import type { horizons } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../scenario/parse-scenario.ts';
import { clause, smallParameters, smallScenario } from '../simulate/fixture/small-setting.ts';
import { smallWorld } from '../simulate/fixture/small-world.ts';
import { chooseElasticities } from './elasticities.ts';
import { parseParameters } from './parse-parameters.ts';

const { sectors } = smallWorld().manifest;
const anyClause = clause('ban', 'from: [CHN], to: members, sectors: [C26]');

function choose(horizon: (typeof horizons)[number], overrides = '{}') {
  const file = parseParameters(smallParameters, 'parameters.yaml');
  const scenario = parseScenario(smallScenario(anyClause, `parameters: ${overrides}`), 'x.yaml');
  if (!file.ok || !scenario.ok) throw new Error('must parse');
  const { document, scenario: parsed } = scenario.value;
  return chooseElasticities(file.value, horizon, sectors, parsed.parameters, document);
}

function chosen(horizon: (typeof horizons)[number], overrides = '{}') {
  const result = choose(horizon, overrides);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe('chooseElasticities', () => {
  it('takes one θ for all where the horizon has one', () => {
    const { elasticities } = chosen('short');
    expect([...elasticities.trade_j]).toEqual([1, 1, 1, 1]);
    expect(elasticities).toMatchObject({ input: 0.2, valueAdded: 0.5, final: 0.9 });
    expect(elasticities.labourMobility).toBe(1.1);
  });

  it('multiplies the sectoral list by the horizon’s factor', () => {
    const long = [...chosen('long').elasticities.trade_j];
    expect([...chosen('medium').elasticities.trade_j]).toEqual(long.map((theta) => theta / 2));
  });

  it('gives a sector of several divisions the simple mean of theirs', () => {
    // C28 has 5 and C33 has 8; D–U are all services with 2.
    expect([...chosen('long').elasticities.trade_j]).toEqual([5, 5, 6.5, 2]);
  });

  it('makes mobile labour infinitely mobile', () => {
    expect(chosen('long').elasticities.labourMobility).toBe(Number.POSITIVE_INFINITY);
    expect(chosen('short', '{ mu: mobile }').elasticities.labourMobility).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  it('lets a scenario override what it names and nothing else', () => {
    const { elasticities } = chosen('long', '{ epsilon: 0, theta: { manufacturing: 3, C26: 9 } }');
    expect([...elasticities.trade_j]).toEqual([3, 9, 3, 2]);
    expect(elasticities).toMatchObject({ input: 0, valueAdded: 1, final: 1 });
    expect([...chosen('long', '{ theta: 4 }').elasticities.trade_j]).toEqual([4, 4, 4, 4]);
  });

  it('warns where an override names only a part of a sector', () => {
    expect(chosen('long', '{ theta: { C28: 4 } }').warnings).toMatchObject([
      { kind: 'partial-sector', values: { sector: 'C28_33', unnamed: 'C33' } },
    ]);
  });

  it('names the line of an override that the world cannot follow', () => {
    expect(choose('long', '{ theta: { C99: 4 } }')).toMatchObject({
      problem: [{ kind: 'unknown-code', code: 'C99', place: { source: 'x.yaml', line: 9 } }],
    });
  });
});
