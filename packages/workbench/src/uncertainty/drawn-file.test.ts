import { horizons, type ParameterFile } from '@musubi/vocabulary';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readParameters } from '../parameters/read-parameters.ts';
import { locateStorage } from '../world-store/storage.ts';
import { drawnFile } from './drawn-file.ts';
import { drawnBudget } from './drawn-parameters.ts';
import { thetaKey } from './parameter-key.ts';

let shipped: ParameterFile;
beforeAll(async () => {
  const read = await readParameters(`${locateStorage().shipped}/parameters/default.yaml`);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  shipped = read.value.file;
});

const spreadNames = ['epsilon', 'eta', 'sigma'] as const;
const anyDraw = fc
  .tuple(fc.maxSafeNat(), fc.integer({ min: 1, max: 300 }))
  .chain(([seed, draws]) => fc.nat(draws - 1).map((draw) => [{ seed, draws }, draw] as const));

describe('drawnFile', () => {
  it('keeps every value within its spread', () => {
    fc.assert(
      fc.property(anyDraw, (place) => {
        const { sectoralTheta, horizons: drawn } = drawnFile(shipped, ...place);
        const spreads = horizons.flatMap((horizon) =>
          spreadNames.map((name) => drawn[horizon][name]),
        );
        for (const { value, low, high } of [...sectoralTheta, ...spreads]) {
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
        }
      }),
      { seed: 1 },
    );
  });

  it('lets no substitution become harder with time in any draw', () => {
    fc.assert(
      fc.property(anyDraw, (place) => {
        const { short, medium, long } = drawnFile(shipped, ...place).horizons;
        const paths = [
          ...spreadNames.map((name) => [short[name], medium[name], long[name]]),
          [short.theta, medium.theta, long.theta].map((theta) =>
            'factor' in theta ? theta.factor : theta,
          ),
          [short.mu, medium.mu],
        ].map((path) => path.map(({ value }) => value as number));
        for (const path of paths) expect(path).toEqual([...path].sort((a, b) => a - b));
      }),
      { seed: 2 },
    );
  });

  it('draws a parameter alike whatever else the file holds and whatever was drawn before', () => {
    fc.assert(
      fc.property(anyDraw, fc.nat(), ([design, draw], which) => {
        const whole = drawnFile(shipped, design, draw).sectoralTheta;
        const row = which % whole.length;
        drawnFile(shipped, design, (draw + 1) % design.draws);
        const alone = { ...shipped, sectoralTheta: [shipped.sectoralTheta[row]!] };
        expect(drawnFile(alone, design, draw).sectoralTheta).toEqual([whole[row]]);
      }),
      { seed: 3 },
    );
  });

  it('has a triangle’s mean over the draws', () => {
    const draws = 2000;
    let sum = 0;
    for (let draw = 0; draw < draws; draw++)
      sum += drawnFile(shipped, { seed: 4, draws }, draw).horizons.long.epsilon.value;
    const { low, value, high } = shipped.horizons.long.epsilon;
    expect(sum / draws).toBeCloseTo((low + value + high) / 3, 3);
  });

  it('never makes labour less mobile than stuck in its sector', () => {
    const { short } = shipped.horizons;
    const mu = { ...short.mu, value: 1.1, low: 0.1, high: 5, distribution: 'lognormal' as const };
    const file = { ...shipped, horizons: { ...shipped.horizons, short: { ...short, mu } } };
    const values = Array.from(
      { length: 50 },
      (_, draw) => drawnFile(file, { seed: 5, draws: 50 }, draw).horizons.short.mu.value,
    );
    expect(Math.min(...(values as number[]))).toBe(1);
    expect(drawnFile(file, { seed: 5, draws: 50 }, 0).horizons.long.mu.value).toBe('mobile');
  });

  it('draws from a normal where a row has a standard error', () => {
    const row = { ...shipped.sectoralTheta[0]!, value: 5, standardError: 1, low: 0.1, high: 1000 };
    const file = { ...shipped, sectoralTheta: [row] };
    const draws = 4000;
    const values = Array.from(
      { length: draws },
      (_, draw) => drawnFile(file, { seed: 6, draws }, draw).sectoralTheta[0]!.value,
    );
    const mean = values.reduce((sum, value) => sum + value) / draws;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws;
    expect([mean, Math.sqrt(variance)]).toEqual([expect.closeTo(5, 2), expect.closeTo(1, 2)]);
  });
});

describe('drawnBudget', () => {
  it('varies with the own-loss budget, where the file has one', () => {
    const [budget] = drawnBudget(shipped);
    const drawn = drawnFile(shipped, { seed: 7, draws: 9 }, 4);
    expect(budget!.key).toBe('ownLossBudget');
    expect(budget!.valueIn(drawn)).toBe(drawn.response!.ownLossPercent.value);
    expect(budget!.valueIn(drawn)).not.toBe(shipped.response!.ownLossPercent.value);
    const { response: _, ...older } = shipped;
    expect(drawnBudget(older)).toEqual([]);
    expect(drawnFile(older, { seed: 7, draws: 9 }, 4).response).toBeUndefined();
  });
});

describe('thetaKey', () => {
  it('gives each row of the shipped file its own name', () => {
    const keys = shipped.sectoralTheta.map(thetaKey);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('theta.C26');
    expect(keys).toContain('theta.C10-C12');
  });
});
