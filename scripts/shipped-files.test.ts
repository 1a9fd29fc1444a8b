import { readdirSync, readFileSync } from 'node:fs';
import {
  type ParameterFile,
  parameterFileSchema,
  resolveIsic,
  type Scenario,
  scenarioSchema,
  textIn,
} from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allianceFigures } from './figures/alliance.ts';
import { exclusionFigures } from './figures/exclusion.ts';
import type { Figure } from './figures/figure.ts';
import { incentiveFigures } from './figures/incentives.ts';
import { licensingFigures } from './figures/licensing.ts';
import { referencePresent } from './figures/reference.ts';
import { tariffWarFigures } from './figures/tariff-war.ts';
import { elasticityFigures } from './figures/trade-elasticities.ts';

const data = new URL('../data/', import.meta.url);

function readYaml(path: string): unknown {
  return parse(readFileSync(new URL(path, data), 'utf8'));
}

const parameters: ParameterFile = parameterFileSchema.parse(readYaml('parameters/default.yaml'));
const scenarioFiles = readdirSync(new URL('scenarios/', data)).filter((name) =>
  name.endsWith('.yaml'),
);
const scenarios: Scenario[] = scenarioFiles.map((name) =>
  scenarioSchema.parse(readYaml(`scenarios/${name}`)),
);

describe('the shipped scenarios', () => {
  it('carry the name of their file', () => {
    expect(scenarios.map(({ id }) => `${id}.yaml`)).toEqual(scenarioFiles);
  });

  it('name only sectors of ISIC Rev. 4', () => {
    const named = scenarios.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.sectors!));
    for (const code of named) expect(resolveIsic(code), code).toMatchObject({ ok: true });
  });

  it('argue the size of every clause and give each clause its own name', () => {
    for (const { clauses } of scenarios) {
      for (const { id, rationale } of clauses) expect(rationale, id).toBeTruthy();
      expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
    }
  });

  it('state where the coverage of products comes from', () => {
    for (const { clauses } of scenarios)
      for (const clause of clauses)
        if ('products' in clause && clause.products)
          expect(clause.coverageSource && clause.coveragePercent, clause.id).toBeTruthy();
  });
});

const spreads = (['short', 'medium', 'long'] as const).map((horizon) => {
  const { theta, epsilon, eta, sigma, mu } = parameters.horizons[horizon];
  const labour = mu.value === 'mobile' ? { value: Infinity, low: Infinity, high: Infinity } : mu;
  return { theta: 'factor' in theta ? theta.factor : theta, epsilon, eta, sigma, mu: labour };
});

describe('the parameter file', () => {
  it('gives every division of ISIC Rev. 4 exactly one trade elasticity', () => {
    const divisions = resolveIsic('all');
    const covered = parameters.sectoralTheta.flatMap(({ isic4 }) => isic4);
    expect([...covered].sort()).toEqual(divisions.ok && [...divisions.value].sort());
  });

  it('keeps every value within its bounds', () => {
    const all = [
      ...parameters.sectoralTheta,
      ...spreads.flatMap((one) => Object.values(one)),
      parameters.response!.ownLossPercent,
    ];
    for (const { value, low, high } of all) {
      expect(low).toBeLessThanOrEqual(value as number);
      expect(high).toBeGreaterThanOrEqual(value as number);
    }
  });

  it('lets no substitution become harder with time, at the value or at the bounds', () => {
    for (const name of ['theta', 'epsilon', 'eta', 'sigma', 'mu'] as const)
      for (const field of ['value', 'low', 'high'] as const) {
        const path = spreads.map((one) => one[name][field] as number);
        expect(path, `${name} ${field}`).toEqual([...path].sort((a, b) => a - b));
      }
  });

  it('takes no bounds of a sectoral elasticity from thin air', () => {
    for (const { standardError, sources, note, isic4 } of parameters.sectoralTheta)
      expect(
        standardError !== null ||
          sources.includes('studies') ||
          /median of (?:goods|the estimates)/.test(textIn(note!, 'en')),
        isic4[0],
      ).toBe(true);
  });

  it('cites every source that it lists, and lists every source that it cites', () => {
    const { sources, ...used } = parameters;
    const text = JSON.stringify(used);
    const cited = [...text.matchAll(/"sources":(\[.*?\])/g)].flatMap(
      ([, keys]) => JSON.parse(keys!) as string[],
    );
    expect([...new Set(cited)].sort()).toEqual(Object.keys(sources).sort());
  });
});

/** Find the number of a file that a figure derives. */
function shippedValue({ address }: Figure): number {
  const [file, part, ...rest] = address.split('/') as [string, string, ...string[]];
  const [entry, path] =
    part === 'sectoralTheta'
      ? [parameters.sectoralTheta.find(({ isic4 }) => isic4[0] === rest[0]), rest.slice(1)]
      : [scenarios.find(({ id }) => id === file)?.clauses.find(({ id }) => id === part), rest];
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], entry) as number;
}

const computed = referencePresent
  ? 'a computed number of a shipped file'
  : 'computed numbers, skipped: reference data not present';

describe.skipIf(!referencePresent)(computed, () => {
  it.each([
    ['the sectoral trade elasticities', elasticityFigures],
    ['trilateral-2021', allianceFigures],
    ['exclude-china-chips', exclusionFigures],
    ['us-china-tariff-war', tariffWarFigures],
    ['japan-korea-2019', licensingFigures],
    ['chips-act-subsidy', incentiveFigures],
  ])('agrees with its arithmetic to the printed digit: %s', (_title, figures) => {
    for (const figure of figures()) {
      const shipped = shippedValue(figure);
      const decimals = String(shipped).split('.')[1]?.length ?? 0;
      const printed = Math.max(decimals, 1);
      expect(Math.abs(shipped - figure.value), `${figure.address}: ${figure.value}`).toBeLessThan(
        0.5001 * 10 ** -printed,
      );
    }
  });
});
