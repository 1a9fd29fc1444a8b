import { describe, expect, it } from 'vitest';
import { parseParameters } from '../parameters/parse-parameters.ts';
import { smallParameters } from '../simulate/fixture/small-setting.ts';
import { parameterName } from './parameter-name.ts';

const file = parseParameters(smallParameters, 'p.yaml');
if (!file.ok) throw new Error('must parse');
const name = (key: string, language: 'en' | 'ja' | 'ko') =>
  parameterName(key, file.value, language);

describe('parameterName', () => {
  it('names every parameter in each language', () => {
    expect(name('mu', 'en')).toBe('Labour mobility μ');
    expect(name('ownLossBudget', 'ja')).toBe('自らの損失の許容限度');
    expect(name('thetaFactor', 'ko')).toBe('무역탄력성에 곱하는 계수');
  });

  it('names a sectoral elasticity by its divisions and their name', () => {
    expect(name('theta.C33', 'en')).toBe(
      'Trade elasticity θ, C33 Repair and installation of machinery',
    );
    expect(name('theta.C33', 'ko')).toContain('무역탄력성 θ(C33 ');
  });

  it('leaves a key that the file does not hold as it is', () => {
    expect(name('theta.C99', 'en')).toBe('theta.C99');
  });
});
