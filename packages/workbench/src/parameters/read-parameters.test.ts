import { horizons } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { smallParameters } from '../simulate/fixture/small-setting.ts';
import { locateStorage } from '../world-store/storage.ts';
import { parseParameters } from './parse-parameters.ts';
import { readParameters } from './read-parameters.ts';
import { sectoralTheta } from './sectoral-theta.ts';

describe('parseParameters', () => {
  it('names the row of a code that is none and of a source that the file does not cite', () => {
    const wrong = smallParameters
      .replace('isic4: [C33]', 'isic4: [C99]')
      .replace(/(isic4: \[services\].*sources:) \[none\]/u, '$1 [nobody]');
    expect(parseParameters(wrong, 'p.yaml')).toMatchObject({
      problem: [
        { code: 'C99', place: { field: 'sectoralTheta[2].isic4[0]' } },
        { code: 'nobody', known: ['none'], place: { field: 'sectoralTheta[1].sources[0]' } },
      ],
    });
  });
});

describe('the shipped parameter file', () => {
  it('covers every division of the classification at every horizon', async () => {
    const read = await readParameters(`${locateStorage().shipped}/parameters/default.yaml`);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const all = sectoralTheta(read.value.file.sectoralTheta, [{ code: 'all', isic4: ['all'] }]);
    expect(all.ok).toBe(true);
    for (const horizon of horizons) expect(read.value.file.horizons[horizon]).toBeDefined();
  });
});

describe('sectoralTheta', () => {
  it('says which division of which sector no row covers', () => {
    const rows = [
      { isic4: ['C26'], value: 5, standardError: null, low: 4, high: 6, sources: ['none'] },
    ];
    expect(sectoralTheta(rows, [{ code: 'C26-C27', isic4: ['C26-C27'] }])).toMatchObject({
      problem: { kind: 'missing-data', what: 'θ C27 (C26-C27)' },
    });
  });
});
