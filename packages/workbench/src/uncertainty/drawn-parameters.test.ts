import type { Horizon, ParameterFile, WorldSector } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { parseParameters } from '../parameters/parse-parameters.ts';
import { cast } from '../simulate/cast.ts';
import { clause, smallScenario, smallSetting } from '../simulate/fixture/small-setting.ts';
import { drawnParameters } from './drawn-parameters.ts';
import { drawnPoints } from './drawn-points.ts';
import { elasticitiesOfDraw, settingOfDraw } from './elasticities-of-draw.ts';

const spread = (low: number, value: number, high: number) =>
  `{ low: ${low}, value: ${value}, high: ${high}, distribution: triangular, sources: [none] }`;
const row = (codes: string, low: number, value: number, high: number) =>
  `  - { isic4: [${codes}], value: ${value}, standardError: null, low: ${low}, high: ${high}, sources: [none] }`;

const wideParameters = `
format: musubi-parameters/1
id: wide
horizons:
  short: { theta: ${spread(0.5, 1, 2)}, epsilon: ${spread(0.1, 0.2, 0.5)}, eta: ${spread(0.5, 0.5, 0.5)}, sigma: ${spread(0.8, 0.9, 1)}, mu: ${spread(1, 1.1, 1.5)} }
  medium: { theta: { sectoral: true, factor: ${spread(0.4, 0.5, 0.6)} }, epsilon: ${spread(0.2, 0.5, 0.9)}, eta: ${spread(0.7, 0.7, 0.7)}, sigma: ${spread(0.9, 1, 1.1)}, mu: ${spread(1.2, 1.5, 2)} }
  long: { theta: { sectoral: true, factor: ${spread(0.9, 1, 1.1)} }, epsilon: ${spread(0.5, 1, 2)}, eta: ${spread(1, 1, 1)}, sigma: ${spread(0.9, 1, 1.2)}, mu: { value: mobile, sources: [none] } }
sectoralTheta:
${row('goods', 4, 5, 7)}
${row('services', 2, 2, 2)}
${row('C26', 3, 6, 8)}
${row('C28, C29', 3, 4, 5)}
sources:
  none: { title: Made up for tests, publisher: Musubi, year: 2026 }
`;

function parsed(text = wideParameters): ParameterFile {
  const file = parseParameters(text, 'wide.yaml');
  if (!file.ok) throw new Error(JSON.stringify(file.problem));
  return file.value;
}

const { sectors } = smallSetting(
  smallScenario(clause('ban', 'from: [CHN], to: members, sectors: [C26]')),
).world.manifest;

function keys(horizon: Horizon, overrides = {}, world: readonly WorldSector[] = sectors) {
  return drawnParameters(parsed(), horizon, world, overrides).map(({ key }) => key);
}

describe('drawnParameters', () => {
  it('lists what has a spread and reaches the world', () => {
    expect(keys('short')).toEqual(['theta', 'epsilon', 'sigma', 'mu']);
    expect(keys('long')).toEqual([
      'thetaFactor',
      'theta.goods',
      'theta.C26',
      'theta.C28-C29',
      'epsilon',
      'sigma',
    ]);
    expect(keys('long', {}, [{ code: 'C26', isic4: ['C26'] }])).not.toContain('theta.goods');
  });

  it('leaves out what the scenario overrides', () => {
    const all = ['thetaFactor', 'theta.goods', 'theta.C26', 'theta.C28-C29', 'epsilon', 'sigma'];
    const without = (...gone: string[]) => all.filter((key) => !gone.includes(key));
    expect(keys('long', { epsilon: 2 })).toEqual(without('epsilon'));
    expect(keys('long', { theta: { C26: 4 } })).toEqual(without('theta.C26'));
    expect(keys('long', { theta: 4 })).toEqual(['epsilon', 'sigma']);
    // An override of C33 reaches the sector C28_33 whole, and with it the only use of C28.
    expect(keys('long', { theta: { C33: 4 } })).toEqual(without('theta.C28-C29'));
    expect(keys('short', { mu: 'mobile' as const })).not.toContain('mu');
  });
});

const setting = smallSetting(
  smallScenario(
    clause('tariff', 'from: excluded, to: members, sectors: [C26], size: { setPercent: 20 }'),
    'parameters: { sigma: 0.7 }',
  ),
  { parameters: { file: parsed(), sha256: 'c'.repeat(64) } },
);

describe('elasticitiesOfDraw', () => {
  const design = { seed: 3, draws: 40 };

  it('is what casting the drawn setting gives', () => {
    for (const horizon of ['short', 'medium', 'long'] as const) {
      const casting = cast(settingOfDraw({ ...setting, horizon }, design, 7));
      const elasticities = elasticitiesOfDraw({ ...setting, horizon }, design, 7);
      if (!casting.ok || !elasticities.ok) throw new Error('must cast');
      expect(elasticities.value).toEqual(casting.value.elasticities);
      expect(elasticities.value.final).toBe(0.7);
    }
  });

  it('gives a sector the drawn θ of its row times the drawn factor', () => {
    const points = drawnPoints(
      setting.parameters.file,
      design,
      drawnParameters(setting.parameters.file, 'long', sectors, { sigma: 0.7 }),
    );
    const at = (d: number, key: string) =>
      points.point_dk[d * points.keys.length + points.keys.indexOf(key)]!;
    for (let d = 0; d < design.draws; d++) {
      const drawn = elasticitiesOfDraw(setting, design, d);
      if (!drawn.ok) throw new Error('must draw');
      const electronics = sectors.findIndex(({ code }) => code === 'C26');
      expect(drawn.value.trade_j[electronics]).toBe(at(d, 'theta.C26') * at(d, 'thetaFactor'));
      expect(drawn.value.input).toBe(at(d, 'epsilon'));
    }
  });
});
