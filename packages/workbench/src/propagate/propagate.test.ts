import { ok, type Propagation } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { smallChainYaml } from '../chain/fixture/small-chain.ts';
import { parseChain } from '../chain/parse-chain.ts';
import { selectSupply, usualBases } from '../chain/select-supply.ts';
import { readParameters } from '../parameters/read-parameters.ts';
import { locateStorage } from '../world-store/storage.ts';
import { chainSubject } from './chain/chain-subject.ts';
import { nodeShares } from './chain/node-shares.ts';
import { propagate } from './propagate.ts';
import { parseStop } from './stop.ts';

const parsed = await readParameters(`${locateStorage().shipped}/parameters/default.yaml`);
if (!parsed.ok) throw new RangeError('the shipped parameters cannot be read');
const parameters = parsed.value.file;
const timing = { fromDay: 0, days: 60, horizonDays: 120, remaining: 0 };

/** Every node has one maker, so that days can be worked out by hand. */
const rowYaml = smallChainYaml
  .replace('{CHN: 0.6, AUS: 0.2, USA: 0.1}, unnamedAtMost: 0.1', '{CHN: 1}')
  .replaceAll('{JPN: 0.5, TWN: 0.3, CHN: 0.2}', '{JPN: 1}')
  .replace('{JPN: 0.4, TWN: 0.3, CHN: 0.3}', '{JPN: 1}')
  .replace('{TWN: 0.5, KOR: 0.3, USA: 0.1, CHN: 0.1}', '{KOR: 1}');

function subjectOf(yaml: string, ...words: string[]) {
  const chain = parseChain(yaml, 'small.yaml');
  if (!chain.ok) throw new RangeError('the chain cannot be read');
  return chainSubject({
    chain: chain.value.chain,
    inputs: [],
    stops: words.flatMap((word) => {
      const stop = parseStop(word);
      return stop.ok ? [stop.value] : [];
    }),
    timing,
    rationing: 'clients-first',
    parameters,
    propagation: parameters.propagation!,
    asOf: null,
  });
}

async function resultOf(yaml: string, ...words: string[]): Promise<Propagation> {
  const subject = subjectOf(yaml, ...words);
  if (!subject.ok) throw new RangeError(JSON.stringify(subject.problem));
  return propagate(subject.value, timing, 'clients-first', { version: 'test' });
}

describe('a stop of ore in a chain of single makers', () => {
  it('reaches each stage when the stocks up to it are used up', async () => {
    const { nodes, economies } = await resultOf(rowYaml, 'CHN:ore');
    const stopped = (id: string) => nodes.find(({ node }) => node === id)!.stoppedDay;
    // Wafers: 40 days of ore (5 to 70.3 in the parameters); chips: 30 days of wafers on top (10 to 60 in the file).
    expect(stopped('ore')).toEqual({ value: 0, earliest: 0, latest: 0 });
    expect(stopped('wafer')).toEqual({ value: 40, earliest: 5, latest: null });
    expect(stopped('chip')).toEqual({ value: null, earliest: 15, latest: null });
    expect(economies.find(({ economy }) => economy === 'KOR')!.stoppedDay.earliest).toBe(15);
  });

  it('is bridged by a stockpile of the days that the stop lasts beyond the stock', async () => {
    const { bridging } = await resultOf(rowYaml, 'CHN:ore');
    expect(bridging.map(({ input, economy }) => [input, economy])).toEqual([['ore', 'JPN']]);
    const { value, high } = bridging[0]!.stockDays;
    // 60 days and a night less 40 or 5 days of stock; at most one hundredth of 60 days may be lost.
    expect(value).toBe(21);
    expect(high).toBe(56);
  });
});

describe('a stop of a tool', () => {
  it('leaves production to those who have the tool', async () => {
    const { nodes } = await resultOf(rowYaml, 'NLD:tool', 'JPN:tool');
    expect(nodes.find(({ node }) => node === 'wafer')!.lossPercent.value).toBe(0);
  });
});

describe('the shares of a node', () => {
  const chain = parseChain(smallChainYaml, 'small.yaml');
  const nodes = ok(chain.ok ? chain.value.chain : undefined).value!;
  const supply = (id: string) =>
    selectSupply(nodes.nodes.find((node) => node.id === id)!, nodes, {
      bases: usualBases,
      asOf: null,
    });

  it('lie at the ends of what is known for what fails, and add up to one', () => {
    const shares = (corner: 'better' | 'usual' | 'worse') =>
      nodeShares(supply('gas'), ['JPN'], corner);
    expect(shares('better').get('JPN')).toBe(0.5);
    expect(shares('worse').get('JPN')).toBe(0.8);
    for (const corner of ['better', 'usual', 'worse'] as const)
      expect([...shares(corner).values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(
        1,
        12,
      );
  });

  it('give an economy that is not named what one can have that is not named', () => {
    expect(nodeShares(supply('ore'), ['ZAF'], 'worse').get('ZAF')).toBeCloseTo(0.1, 12);
    expect(nodeShares(supply('ore'), ['ZAF'], 'usual').has('ZAF')).toBe(false);
  });

  it('are those of nobody known where nobody is', () => {
    expect([...nodeShares(null, [], 'usual')]).toEqual([['unknown', 1]]);
  });
});

describe('what fails', () => {
  it('is read as economies, partners and nodes', () => {
    expect(parseStop('jpn>KOR:gas, wafer')).toEqual(
      ok({ economy: 'JPN', partner: 'KOR', nodes: ['gas', 'wafer'] }),
    );
    expect(parseStop('firm:42')).toEqual(ok({ economy: 'firm', partner: null, nodes: ['42'] }));
    expect(parseStop('JPN:').ok).toBe(false);
  });

  it('must be in the chain', () => {
    const problems = (word: string) => {
      const subject = subjectOf(smallChainYaml, word);
      return subject.ok ? [] : subject.problem;
    };
    expect(problems('JPN:gass')).toMatchObject([{ kind: 'unknown-code', known: ['gas'] }]);
    expect(problems('NLD:chip')).toMatchObject([
      { scheme: 'nodeSupplier', known: ['CHN', 'KOR', 'TWN', 'USA'] },
    ]);
  });
});
