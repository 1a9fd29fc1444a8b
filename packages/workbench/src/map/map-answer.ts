import { type ChainMap, economyName } from '@musubi/vocabulary';
import { givenSpan } from '../brief/figure-text.ts';
import { rowId } from '../brief/figures/figure.ts';
import type { Pen } from '../brief/pen.ts';
import { formatPrinted } from '../language/number-format.ts';
import type { Sentence, Span } from '../language/sentence.ts';
import { mapFigureId } from './map-figures.ts';
import { allianceName, listNames, nodeName, pathText } from './map-names.ts';

/** More names than these in a sentence nobody reads. */
const mostNamed = 8;
/** Outsiders that a paragraph tells of, besides those that are always on the board. */
const mostOutsiders = 3;

/** Answer in plain sentences: what is closed, who is pivotal, who must be in, what chokes, how exposed the end goods are. */
export function mapAnswer(map: ChainMap, pen: Pen): Sentence[][] {
  return [
    [closesSentence(map, pen), ...pivotSentences(map, pen)],
    outsiderSentences(map, pen),
    [chokepointSentence(map, pen), ...exposureSentences(map, pen)],
  ].filter((paragraph) => paragraph.length > 0);
}

function count(map: ChainMap, pen: Pen, ...parts: readonly string[]) {
  return givenSpan(pen, mapFigureId(map, ...parts));
}

/** A percentage without decimals: shares are printed no finer. */
function wholePercent(map: ChainMap, pen: Pen, ...parts: readonly string[]): Span {
  const { id, value } = pen.cite(mapFigureId(map, ...parts));
  return { target: rowId(id), text: `${formatPrinted(value ?? 0, pen.language, 0)}%` };
}

function closesSentence(map: ChainMap, pen: Pen): Sentence {
  return pen.say('map.answer.closes', {
    alliance: allianceName(map.alliance, pen.language),
    nodes: count(map, pen, 'nodes'),
    closed: count(map, pen, 'nodes-closed'),
    possible: count(map, pen, 'nodes-perhaps-closed'),
    open: count(map, pen, 'nodes-open'),
    unknown: count(map, pen, 'nodes-unknown'),
    threshold: wholePercent(map, pen, 'closure-threshold'),
  });
}

function pivotSentences(map: ChainMap, pen: Pen): Sentence[] {
  if (map.totals.closes.certain === 0) return [];
  const pivots = map.totals.members.filter(({ pivotal }) => pivotal.length > 0);
  if (pivots.length === 0) return [pen.say('map.answer.noPivot')];
  return [...pivots]
    .sort((a, b) => b.pivotal.length - a.pivotal.length)
    .map(({ economy }) =>
      pen.say('map.answer.pivotal', {
        economy: economyName(economy, pen.language),
        number: count(map, pen, economy, 'nodes-pivotal'),
      }),
    );
}

function outsiderSentences(map: ChainMap, pen: Pen): Sentence[] {
  const told = map.totals.outsiders.filter(({ onBoard }, at) => onBoard || at < mostOutsiders);
  const listed = (outsiders: typeof told, quantity: string) => {
    const items = outsiders.map(({ economy }) =>
      pen.say('map.answer.brings', {
        economy: economyName(economy, pen.language),
        number: count(map, pen, economy, quantity),
      }),
    );
    return pen.list(items);
  };
  const indispensable = told.filter((outsider) => outsider.indispensable.length > 0);
  return [
    ...(told.length === 0
      ? []
      : [pen.say('map.answer.with', { list: listed(told, 'nodes-closed-with') })]),
    ...(indispensable.length === 0
      ? []
      : [
          pen.say('map.answer.indispensable', {
            target: listNames(map.target, pen.language),
            list: listed(indispensable, 'nodes-indispensable'),
          }),
        ]),
  ];
}

function chokepointSentence(map: ChainMap, pen: Pen): Sentence {
  const choking = map.nodes.filter(({ chokepoint }) => chokepoint === 'certain');
  if (choking.length === 0) return pen.say('map.answer.noChokepoint');
  const { language } = pen;
  const named = choking
    .toSorted((a, b) => b.largest!.share[0] - a.largest!.share[0])
    .map(
      ({ id, largest }) =>
        `${nodeName(id, map, language)} (${economyName(largest!.economy, language)})`,
    );
  const more = named.length > mostNamed ? ['…'] : [];
  return pen.say('map.answer.chokepoints', {
    number: count(map, pen, 'chokepoints'),
    share: wholePercent(map, pen, 'chokepoint-share'),
    months: count(map, pen, 'chokepoint-months'),
    list: [...named.slice(0, mostNamed), ...more].join(language === 'ja' ? '、' : ', '),
  });
}

/** What the last goods of the chain lack: the nodes into which others go and that go into none. */
function exposureSentences(map: ChainMap, pen: Pen): Sentence[] {
  const inputs = new Set(map.links.map(({ from }) => from));
  const ends = map.nodes.filter(({ id, atOnce }) => !inputs.has(id) && atOnce.share[0] > 0);
  const target = listNames(map.target, pen.language);
  return ends.slice(0, 2).map(({ id, name, atOnce }) => {
    const shared = {
      target,
      share: wholePercent(map, pen, id, 'exposure-low'),
      node: name[pen.language],
    };
    const path = pathText(atOnce.path, map, pen.language, pen.t);
    return path === ''
      ? pen.say('map.answer.ownExposure', shared)
      : pen.say('map.answer.exposure', { ...shared, path });
  });
}
