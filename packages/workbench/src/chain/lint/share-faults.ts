import {
  findEconomy,
  findEconomyGroup,
  membersOf,
  type Supply,
  shareTolerance,
  unknownEconomy,
} from '@musubi/vocabulary';
import type { ChainDocument } from '../parse-chain.ts';
import { type ChainFault, errorAt, warningAt } from './chain-fault.ts';
import { type SupplyEntry, supplyEntries } from './supply-entries.ts';

/** Half a percentage point: what rounding to whole percents moves a printed share by. */
const roundingOfShare = 0.005;

/** Find shares that contradict each other or name no economy. */
export function shareFaults({ chain, document }: ChainDocument): ChainFault[] {
  return supplyEntries(chain).flatMap((entry) => [
    ...sumFaults(entry, document),
    ...intervalFaults(entry, document),
    ...economyFaults(entry, document),
    ...overlapFaults(entry, document),
  ]);
}

type Document = ChainDocument['document'];

/** Give the lowest and the highest of a printed share. */
function endsOf(share: Supply['shares'][string]): readonly [number, number] {
  if (share === null) return [0, 1];
  return typeof share === 'number' ? [share, share] : share;
}

function sumFaults({ supply, path }: SupplyEntry, document: Document): ChainFault[] {
  const ends = Object.values(supply.shares).map(endsOf);
  const low = ends.reduce((sum, [each]) => sum + each, 0);
  const high = ends.reduce((sum, [, each]) => sum + each, 0);
  const place = document.place([...path, 'shares']);
  const percent = (share: number) => (100 * share).toFixed(1);
  const rounding = Math.min(10, ends.length) * roundingOfShare;
  if (low > 1 + rounding)
    return [errorAt('sum', place, (t) => t('lint.sumAbove', { percent: percent(low) }))];
  if (supply.unnamedAtMost === 0 && high < 1 - rounding)
    return [errorAt('sum', place, (t) => t('lint.sumBelow', { percent: percent(high) }))];
  return low > 1 + shareTolerance
    ? [warningAt('sum', place, (t) => t('lint.sumRounded', { percent: percent(low) }))]
    : [];
}

function intervalFaults({ supply, path }: SupplyEntry, document: Document): ChainFault[] {
  return Object.entries(supply.shares)
    .filter(([, share]) => endsOf(share)[0] > endsOf(share)[1])
    .map(([economy]) =>
      errorAt('interval', document.place([...path, 'shares', economy]), (t) =>
        t('lint.interval', { economy }),
      ),
    );
}

function isKnown(code: string): boolean {
  return findEconomy(code) !== undefined || findEconomyGroup(code) !== undefined;
}

function economyFaults({ supply, path }: SupplyEntry, document: Document): ChainFault[] {
  return Object.keys(supply.shares)
    .filter((code) => !isKnown(code))
    .map((code) => {
      const problem = unknownEconomy(code);
      const known = problem.kind === 'unknown-code' ? problem.known.join(', ') : '';
      return errorAt('economy', document.keyPlace([...path, 'shares'], code), (t) =>
        known === ''
          ? t('lint.economyUnknown', { code })
          : t('lint.economyNear', { code, candidates: known }),
      );
    });
}

/** A group beside one of its members counts the member twice. */
function overlapFaults({ supply, path }: SupplyEntry, document: Document): ChainFault[] {
  const codes = Object.keys(supply.shares);
  return codes.flatMap((code) => {
    const group = findEconomyGroup(code);
    if (group === undefined) return [];
    const members = membersOf(group, `${supply.year}-12-31`);
    const both = codes.filter((other) => members.includes(other));
    if (both.length === 0) return [];
    return [
      errorAt('overlap', document.keyPlace([...path, 'shares'], code), (t) =>
        t('lint.overlap', { group: code, members: both.join(', ') }),
      ),
    ];
  });
}
