import { chainMapSchema } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { smallChain } from '../chain/fixture/small-chain.ts';
import { mapChain } from './map-chain.ts';
import { type MapOptions, usualMapOptions } from './map-options.ts';

const tolerance = 9;
const options: MapOptions = {
  ...usualMapOptions,
  alliance: ['JPN', 'KOR', 'USA'],
  target: ['CHN'],
  asOf: null,
  version: '0.0.0-test',
};
const mapped = (given: Partial<MapOptions> = {}) =>
  mapChain({ chain: smallChain(), sha256: '0'.repeat(64) }, { ...options, ...given });
const nodeOf = (id: string, given: Partial<MapOptions> = {}) =>
  mapped(given).nodes.find((node) => node.id === id)!;
const about = ([low, high]: readonly [number, number]) => [
  expect.closeTo(low, tolerance),
  expect.closeTo(high, tolerance),
];

describe('mapChain', () => {
  it('makes what its contract describes', () => {
    expect(() => chainMapSchema.parse(mapped())).not.toThrow();
  });

  it('bounds the shares of the alliance and of the target', () => {
    // Ore: the United States have 0.1; 0.1 is unnamed, of which Japan and Korea can hold all.
    expect(nodeOf('ore').alliance).toEqual(about([0.1, 0.2]));
    expect(nodeOf('ore').target).toEqual(about([0.6, 0.6]));
    // Gas: Japan has at least half; what Germany has nobody counted.
    expect(nodeOf('gas').alliance).toEqual(about([0.5, 1]));
    expect(nodeOf('gas').closes).toBe('possible');
  });

  it('leaves a node without figures unknown, not zero', () => {
    const { supply, alliance, closes, chokepoint } = nodeOf('phone');
    expect({ supply, alliance, closes, chokepoint }).toEqual({
      supply: null,
      alliance: [0, 1],
      closes: 'unknown',
      chokepoint: 'unknown',
    });
  });

  it('names who must join for a node to be closed, and where nobody but the target can help', () => {
    expect(nodeOf('wafer').closure.certain).toEqual([
      { joining: ['TWN'], share: about([0.7, 0.7]) },
    ]);
    expect(nodeOf('tool').closure.certain.map(({ joining }) => joining)).toEqual([['NLD']]);
    expect(nodeOf('ore').closure).toMatchObject({ certain: [], withoutTarget: 'no' });
  });

  it('finds the pivotal member, and by how much the others fall short', () => {
    const withTaiwan = { alliance: ['JPN', 'TWN'], threshold: 0.65 };
    expect(nodeOf('wafer', withTaiwan).members).toEqual([
      {
        economy: 'JPN',
        share: about([0.4, 0.4]),
        pivotal: 'certain',
        shortfall: about([0.35, 0.35]),
      },
      {
        economy: 'TWN',
        share: about([0.3, 0.3]),
        pivotal: 'certain',
        shortfall: about([0.25, 0.25]),
      },
    ]);
  });

  it('carries the exposure from the ore to the telephone, and knows what stands still on the way', () => {
    const { atOnce, substituted } = nodeOf('phone');
    expect(atOnce.path).toEqual(['ore', 'wafer', 'chip', 'phone']);
    // The gas may be China's by up to a half; nobody counted the telephones, so all of them may be.
    expect(atOnce.share).toEqual(about([0.6, 1]));
    expect(atOnce.knownHigh).toBeCloseTo(0.6, tolerance);
    expect(substituted.share[0]).toBeCloseTo(0.6, tolerance);
    // Outside China stand 0.7 of the wafer plants with ore for 0.4.
    expect(nodeOf('wafer').atOnce.idle).toEqual(about([1 - 0.4 / 0.7, 1 - 0.4 / 0.7]));
  });

  it('counts a substitutable input until it has been substituted', () => {
    const { atOnce, substituted } = nodeOf('chip', { target: ['DEU'] });
    expect(atOnce.share).toEqual(about([0, 0.5]));
    // Germany may be the one that the survey of ore does not name.
    expect(substituted.share[1]).toBeCloseTo(0.1, tolerance);
  });

  it('calls a chokepoint what one economy holds and something needs', () => {
    expect(mapped().nodes.map(({ id, chokepoint }) => [id, chokepoint])).toEqual([
      ['ore', 'certain'],
      ['tool', 'certain'],
      ['gas', 'no'],
      ['wafer', 'no'],
      ['chip', 'certain'],
      ['phone', 'unknown'],
    ]);
    expect(nodeOf('wafer', { chokepoint: { share: 0.4, months: 12 } }).chokepoint).toBe('certain');
  });

  it('keeps Taiwan, the Netherlands and the European Union on the board', () => {
    const { outsiders } = mapped().totals;
    expect(
      outsiders
        .filter(({ onBoard }) => onBoard)
        .map(({ economy }) => economy)
        .sort(),
    ).toEqual(['EU', 'NLD', 'TWN']);
    expect(outsiders.find(({ economy }) => economy === 'TWN')).toMatchObject({
      closes: ['wafer', 'chip'],
      indispensable: ['wafer', 'chip'],
    });
    const inside = mapped({ alliance: ['TWN', 'NLD'] }).totals.outsiders;
    expect(inside.map(({ economy }) => economy)).not.toContain('TWN');
    expect(inside.map(({ economy }) => economy)).toContain('EU');
  });

  it('hides what was not yet published', () => {
    const before = mapped({ asOf: '2021-06-01' });
    expect(before.hidden).toBe(1);
    expect(before.nodes.find(({ id }) => id === 'wafer')!.supply!.year).toBe(2020);
    expect(JSON.stringify(before)).not.toContain('A later survey');
  });

  it('uses only the bases that are asked for', () => {
    expect(nodeOf('tool', { bases: ['plant'] }).closes).toBe('unknown');
  });
});
