import type { ChainMap, NodeMap } from '@musubi/vocabulary';
import { type CsvCell, toCsv } from '../file/csv.ts';

const nodeColumns = [
  'chain',
  'node',
  'stage',
  'allianceLow',
  'allianceHigh',
  'closes',
  'targetLow',
  'targetHigh',
  'hhiLow',
  'hhiHigh',
  'largest',
  'largestLow',
  'largestHigh',
  'chokepoint',
  'pivotal',
  'mayBePivotal',
  'indispensable',
  'closedWith',
  'withoutTarget',
  'replacementMonthsLow',
  'replacementMonthsHigh',
  'exposureLow',
  'exposureHigh',
  'exposureOfFigures',
  'exposurePath',
  'substitutedLow',
  'substitutedHigh',
  'substitutedOfFigures',
  'basis',
  'of',
  'year',
  'grade',
  'source',
] as const;

const shareColumns = [
  'chain',
  'node',
  'economy',
  'low',
  'high',
  'unit',
  'basis',
  'of',
  'year',
  'grade',
  'source',
] as const;

type Row<Columns extends readonly string[]> = Record<Columns[number], CsvCell>;

/** Write a map as CSV: `nodes.csv` with the measures of each node, `shares.csv` with each share and its source; unknown is empty. */
export function mapCsv(map: ChainMap): Map<string, () => string> {
  return new Map([
    [
      'nodes.csv',
      () =>
        table(
          nodeColumns,
          map.nodes.map((node) => nodeRow(node, map)),
        ),
    ],
    [
      'shares.csv',
      () =>
        table(
          shareColumns,
          map.nodes.flatMap((node) => shareRows(node, map)),
        ),
    ],
  ]);
}

function table<Columns extends readonly string[]>(
  columns: Columns,
  rows: readonly Row<Columns>[],
): string {
  return toCsv(
    columns,
    rows.map((row) => columns.map((column) => row[column as Columns[number]])),
  );
}

function origin({ supply }: NodeMap, { sources }: ChainMap) {
  if (supply === null) return { basis: null, of: null, year: null, grade: null, source: null };
  const { basis, of, year, grade, source } = supply;
  const { publisher, title, year: published } = sources[source]!;
  return { basis, of, year, grade, source: `${publisher}: ${title} (${published})` };
}

/** A verdict on nothing is left empty, as the limits are. */
function limits(known: boolean, [low, high]: readonly [number, number | null]) {
  return known ? ([low, high] as const) : ([null, null] as const);
}

function nodeRow(node: NodeMap, map: ChainMap): Row<typeof nodeColumns> {
  const known = node.supply !== null;
  const [allianceLow, allianceHigh] = limits(known, node.alliance);
  const [targetLow, targetHigh] = limits(known, node.target);
  const [hhiLow, hhiHigh] = limits(known, node.hhi);
  const [largestLow, largestHigh] = limits(node.largest !== null, node.largest?.share ?? [0, 0]);
  const [monthsLow, monthsHigh] = limits(
    node.replacementMonths !== null,
    node.replacementMonths ?? [0, null],
  );
  const pivots = (verdict: string) =>
    node.members
      .filter(({ pivotal }) => known && pivotal === verdict)
      .map(({ economy }) => economy)
      .join(' ');
  return {
    chain: map.chain.id,
    node: node.id,
    stage: node.stage,
    allianceLow,
    allianceHigh,
    closes: node.closes,
    targetLow,
    targetHigh,
    hhiLow,
    hhiHigh,
    largest: node.largest?.economy ?? null,
    largestLow,
    largestHigh,
    chokepoint: node.chokepoint,
    pivotal: pivots('certain'),
    mayBePivotal: pivots('possible'),
    indispensable: node.indispensable.join(' '),
    closedWith: node.closure.certain.map(({ joining }) => joining.join('+')).join(' '),
    withoutTarget: known ? node.closure.withoutTarget : null,
    replacementMonthsLow: monthsLow,
    replacementMonthsHigh: monthsHigh,
    exposureLow: node.atOnce.share[0],
    exposureHigh: node.atOnce.share[1],
    exposureOfFigures: node.atOnce.knownHigh,
    exposurePath: node.atOnce.path.join(' > '),
    substitutedLow: node.substituted.share[0],
    substitutedHigh: node.substituted.share[1],
    substitutedOfFigures: node.substituted.knownHigh,
    ...origin(node, map),
  };
}

function shareRows(node: NodeMap, map: ChainMap): Row<typeof shareColumns>[] {
  const shared = { chain: map.chain.id, node: node.id, unit: 'share', ...origin(node, map) };
  return node.shares.map(({ economy, share: [low, high] }) => ({ ...shared, economy, low, high }));
}
