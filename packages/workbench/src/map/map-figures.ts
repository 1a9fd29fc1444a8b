import {
  type ChainMap,
  economyName,
  inEveryLanguage,
  type LocalText,
  type NodeMap,
} from '@musubi/vocabulary';
import { type Figure, figure, figureId, type Quantity } from '../brief/figures/figure.ts';

/** The identifier of the finding of a map. */
export function mapId({ chain }: Pick<ChainMap, 'chain'>): string {
  return `map-${chain.id}`;
}

/** The identifier of a figure of a map. */
export function mapFigureId(map: ChainMap, ...parts: readonly string[]): string {
  return figureId(mapId(map), ...parts);
}

/** List every number that the chapter of a map shows, each with its source. */
export function mapFigures(map: ChainMap): Figure[] {
  return [
    ...totalFigures(map),
    ...map.nodes.flatMap((node) => (node.supply === null ? [] : nodeFigures(node, map))),
    ...map.nodes.flatMap((node) => exposureFigures(node, map)),
    ...map.totals.members.flatMap(({ economy, pivotal, mayBePivotal }) =>
      economyFigures(map, economy, {
        'nodes-pivotal': pivotal.length,
        'nodes-perhaps-pivotal': mayBePivotal.length,
      }),
    ),
    ...map.totals.outsiders.flatMap(({ economy, closes, mayClose, indispensable }) =>
      economyFigures(map, economy, {
        'nodes-closed-with': closes.length,
        'nodes-perhaps-closed-with': mayClose.length,
        'nodes-indispensable': indispensable.length,
      }),
    ),
  ];
}

type Values = Partial<Record<Quantity, number | null>>;
type Given = Partial<Figure> & Pick<Figure, 'unit' | 'source'>;

function figuresOf(map: ChainMap, parts: readonly string[], values: Values, given: Given) {
  return Object.entries(values).map(([quantity, value]) =>
    figure({
      id: mapFigureId(map, ...parts, quantity),
      finding: mapId(map),
      quantity: quantity as Quantity,
      value: value ?? null,
      ...given,
    }),
  );
}

function ownSource({ version, chain }: ChainMap): string {
  return `Musubi ${version} on the chain ${chain.id} (${chain.revised})`;
}

function totalFigures(map: ChainMap): Figure[] {
  const { closes, chokepoints } = map.totals;
  const source = ownSource(map);
  return [
    ...figuresOf(
      map,
      [],
      {
        nodes: map.nodes.length,
        'nodes-closed': closes.certain,
        'nodes-perhaps-closed': closes.possible,
        'nodes-open': closes.no,
        'nodes-unknown': closes.unknown,
        chokepoints: chokepoints.certain,
      },
      { unit: 'count', source },
    ),
    ...figuresOf(
      map,
      [],
      {
        'closure-threshold': 100 * map.threshold,
        'chokepoint-share': 100 * map.chokepointRule.share,
      },
      { unit: 'percent', source },
    ),
    ...figuresOf(
      map,
      [],
      { 'chokepoint-months': map.chokepointRule.months },
      { unit: 'months', source },
    ),
  ];
}

function economyFigures(map: ChainMap, economy: string, values: Values): Figure[] {
  const subject = inEveryLanguage((language) => economyName(economy, language));
  return figuresOf(map, [economy], values, {
    unit: 'count',
    economy,
    subject,
    source: ownSource(map),
  });
}

/** Name the source of a node's shares as a figure does. */
function sourceOf(node: NodeMap, { sources, version }: ChainMap): string {
  const { publisher, title, year } = sources[node.supply!.source]!;
  return `Musubi ${version} on ${title} (${publisher}, ${year})`;
}

function subjectOf({ name }: NodeMap, economy?: string): LocalText {
  if (economy === undefined) return name;
  return inEveryLanguage((language) => `${name[language]} · ${economyName(economy, language)}`);
}

const percents = { unit: 'percent', digits: 0 } as const;

function nodeFigures(node: NodeMap, map: ChainMap): Figure[] {
  const { id, supply, alliance, target, hhi, largest } = node;
  const shared = { detail: id, year: supply!.year, source: sourceOf(node, map) };
  return [
    ...figuresOf(
      map,
      [id],
      {
        'alliance-share-low': 100 * alliance[0],
        'alliance-share-high': 100 * alliance[1],
        'target-share-low': 100 * target[0],
        'target-share-high': 100 * target[1],
      },
      { ...percents, ...shared, subject: subjectOf(node) },
    ),
    ...(largest === null
      ? []
      : figuresOf(
          map,
          [id],
          {
            'largest-share-low': 100 * largest.share[0],
            'largest-share-high': 100 * largest.share[1],
          },
          { ...percents, ...shared, subject: subjectOf(node, largest.economy) },
        )),
    ...figuresOf(
      map,
      [id],
      { 'concentration-low': hhi[0], 'concentration-high': hhi[1] },
      { unit: 'none', digits: 2, ...shared, subject: subjectOf(node) },
    ),
  ];
}

function exposureFigures(node: NodeMap, map: ChainMap): Figure[] {
  const { id, atOnce, substituted } = node;
  const shared = { detail: id, subject: subjectOf(node), source: ownSource(map) };
  return [
    ...figuresOf(
      map,
      [id],
      {
        'exposure-low': 100 * atOnce.share[0],
        'exposure-high': 100 * atOnce.knownHigh,
        'substituted-low': 100 * substituted.share[0],
        'substituted-high': 100 * substituted.knownHigh,
      },
      { ...percents, ...shared },
    ),
    ...figuresOf(
      map,
      [id],
      {
        'replacement-low': substituted.months[0],
        'replacement-high': substituted.months[1],
      },
      { unit: 'months', digits: 0, ...shared },
    ),
  ];
}
