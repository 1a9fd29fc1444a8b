import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookAround } from '../run/surroundings.ts';
import { locateStorage } from '../world-store/storage.ts';
import { knownChains } from './find-chain.ts';
import { smallChainYaml } from './fixture/small-chain.ts';
import { type LintRule, lintRules } from './lint/chain-fault.ts';
import { lintChain, usualAge } from './lint-chain.ts';
import { lintChains } from './lint-chains.ts';
import { parseChain } from './parse-chain.ts';

const options = { date: '2024-06-01', years: 7, isShipped: true };

function faultsOf(text: string, given = options) {
  const parsed = parseChain(text, 'small.yaml');
  if (!parsed.ok) throw new RangeError(JSON.stringify(parsed.problem));
  return lintChain(parsed.value, given);
}

/** Break the small chain in one place. */
function planted(from: string, to: string) {
  if (!smallChainYaml.includes(from)) throw new RangeError(`the fixture has no ${from}`);
  return smallChainYaml.replace(from, to);
}

const faults: readonly (readonly [LintRule, 'error' | 'warning', from: string, to: string])[] = [
  ['sum', 'error', 'AUS: 0.2', 'AUS: 0.4'],
  ['sum', 'warning', 'AUS: 0.2', 'AUS: 0.31'],
  ['sum', 'error', 'USA: 0.1}, unnamedAtMost: 0.1', 'USA: 0}, unnamedAtMost: 0'],
  ['interval', 'error', 'JPN: [0.5, 0.8]', 'JPN: [0.8, 0.5]'],
  ['interval', 'error', 'value: 12, interval: [6, 24]', 'value: 3, interval: [6, 24]'],
  ['economy', 'error', 'AUS: 0.2', 'AUZ: 0.2'],
  ['overlap', 'error', '{NLD: 0.7, JPN: 0.3}', '{NLD: 0.3, EU27: 0.4, JPN: 0.3}'],
  ['source', 'error', 'structure: {source: survey}', 'structure: {source: survy}'],
  ['source', 'error', '{value: 90, source: survey', '{value: 90, source: nowhere'],
  ['unused-source', 'warning', 'year: 2022, source: later', 'year: 2021, source: survey'],
  [
    'non-commercial',
    'error',
    'reuse: open, licence: CC0-1.0}\n  later',
    'reuse: non-commercial}\n  later',
  ],
  ['non-commercial', 'error', 'licence: CC0-1.0}\nstructure', 'licence: CC-BY-NC-4.0}\nstructure'],
  ['older-source', 'warning', 'of: sales, year: 2020', 'of: sales, year: 2022'],
  ['age', 'warning', 'of: sales, year: 2020', 'of: sales, year: 2010'],
  ['product', 'error', "code: '280429'", "code: '990429'"],
  ['product', 'warning', "code: '381800'", "code: '381801'"],
  ['duplicate', 'error', '- id: gas', '- id: tool'],
  ['duplicate', 'error', '{from: tool, to: wafer', '{from: ore, to: wafer'],
  ['stage', 'error', 'stage: use', 'stage: usage'],
  ['stage-order', 'warning', '{from: chip, to: phone', '{from: chip, to: ore'],
  ['dangling', 'error', '{from: tool, to: wafer', '{from: tol, to: wafer'],
  ['self-link', 'error', '{from: tool, to: wafer', '{from: tool, to: tool'],
  ['cycle', 'error', '{from: chip, to: phone', '{from: chip, to: wafer'],
  [
    'cycle',
    'warning',
    '{from: chip, to: phone, need: essential',
    '{from: chip, to: ore, need: substitutable',
  ],
  ['isolated', 'warning', '  - {from: chip, to: phone, need: essential}\n', ''],
  ['unknown', 'error', '    unknown: Nobody counted phones.\n', ''],
];

describe('lintChain', () => {
  it('finds nothing wrong with the fixture', () => {
    expect(faultsOf(smallChainYaml)).toEqual([]);
  });

  it.each(faults)('finds a planted fault of the rule %s (%s)', (rule, severity, from, to) => {
    const found = faultsOf(planted(from, to)).filter((fault) => fault.rule === rule);
    expect(found[0]).toMatchObject({ rule, severity, place: { source: 'small.yaml' } });
    expect(found[0]!.place.line).toBeGreaterThan(1);
    expect(new Set(Object.values(found[0]!.message)).size).toBe(3);
  });

  it('has a planted fault for every rule that a parsed chain can break', () => {
    const planned = new Set(faults.map(([rule]) => rule));
    expect(lintRules.filter((rule) => !planned.has(rule))).toEqual(['format']);
  });

  it('names the line, the column and what was likely meant', () => {
    const [fault] = faultsOf(planted('AUS: 0.2', 'AUZ: 0.2')).filter(
      ({ rule }) => rule === 'economy',
    );
    const line = smallChainYaml.split('\n').findIndex((each) => each.includes('AUS: 0.2')) + 1;
    expect(fault!.place).toMatchObject({ line, field: 'nodes[0].supply[0].shares.AUZ' });
    expect(fault!.message.en).toContain('AUS');
  });

  it('lets users keep what may not be shipped', () => {
    const own = { ...options, isShipped: false };
    const text = planted(
      'reuse: open, licence: CC0-1.0}\n  later',
      'reuse: non-commercial}\n  later',
    );
    expect(faultsOf(text, own).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('names the whole cycle', () => {
    const faults = faultsOf(planted('{from: chip, to: phone', '{from: chip, to: wafer'));
    const cycle = faults.find(({ rule }) => rule === 'cycle')!;
    expect(cycle.message.en).toMatch(/wafer → chip → wafer|chip → wafer → chip/u);
  });
});

describe('the shipped chains', () => {
  it('hold to every rule', async () => {
    const storage = locateStorage();
    const lookedAround = lookAround({
      storage: { ...storage, home: join(storage.shipped, 'nobody') },
    });
    const linted = await lintChains([], { date: '2026-01-01', years: usualAge }, lookedAround);
    const errors = linted.flatMap(({ name, faults }) =>
      faults
        .filter(({ severity }) => severity === 'error')
        .map(({ place, message }) => `${name}:${place.line}: ${message.en}`),
    );
    expect(errors).toEqual([]);
    expect(linted.map(({ name }) => name)).toEqual(await knownChains(storage));
  });
});
