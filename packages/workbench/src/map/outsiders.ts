import { type ChainMap, findEconomyGroup, membersOf } from '@musubi/vocabulary';
import type { MapOptions } from './map-options.ts';
import { closedBy, closedWithout, type NodeReading } from './node-reading.ts';

type Outsider = ChainMap['totals']['outsiders'][number];

/** Outsiders that are on the board in every question about these chains, however small their share. */
const alwaysOnTheBoard = ['TWN', 'NLD', 'EU'];

/** What an outsider brings: the nodes that are closed with it, and those that nobody can close without it. */
export function outsidersOf(readings: readonly NodeReading[], options: MapOptions): Outsider[] {
  const apart = new Set([...options.alliance, ...options.target]);
  const union = membersOf(findEconomyGroup('EU')!, options.asOf ?? undefined);
  const named = readings.flatMap(({ cast }) =>
    cast.codes.map((code, h) => [code, cast.economies[h]!] as const),
  );
  const candidates = new Map<string, readonly string[]>([
    ...named.filter(([, economies]) => economies.every((economy) => !apart.has(economy))),
    ...alwaysOnTheBoard.flatMap((code): [string, readonly string[]][] => {
      const economies = (code === 'EU' ? union : [code]).filter((economy) => !apart.has(economy));
      return economies.length > 0 ? [[code, economies]] : [];
    }),
  ]);
  return [...candidates]
    .map(([economy, economies]) => outsiderOf(economy, economies, readings, options))
    .filter(
      ({ onBoard, closes, mayClose, indispensable }) =>
        onBoard || closes.length + mayClose.length + indispensable.length > 0,
    )
    .sort(
      (a, b) =>
        b.indispensable.length - a.indispensable.length ||
        b.closes.length - a.closes.length ||
        b.mayClose.length - a.mayClose.length ||
        (a.economy < b.economy ? -1 : 1),
    );
}

function outsiderOf(
  economy: string,
  economies: readonly string[],
  readings: readonly NodeReading[],
  options: MapOptions,
): Outsider {
  const known = readings.filter(({ selected }) => selected !== null);
  const joined = [...options.alliance, ...economies];
  const verdicts = known.map((reading) => ({
    id: reading.node.id,
    before: closedBy(reading, options.alliance, options),
    after: closedBy(reading, joined, options),
    withAll: closedWithout(reading, options.target, options),
    withoutIt: closedWithout(reading, [...options.target, ...economies], options),
  }));
  const ids = (which: (verdict: (typeof verdicts)[number]) => boolean) =>
    verdicts.filter(which).map(({ id }) => id);
  return {
    economy,
    onBoard: alwaysOnTheBoard.includes(economy),
    closes: ids(({ before, after }) => after === 'certain' && before !== 'certain'),
    mayClose: ids(({ before, after }) => after === 'possible' && before === 'no'),
    indispensable: ids(({ withAll, withoutIt }) => withAll !== 'no' && withoutIt === 'no'),
  };
}
