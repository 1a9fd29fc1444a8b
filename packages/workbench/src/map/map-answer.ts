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

/** Rounding in the product of a share and a hundred. */
const rounding = 1e-9;

/** A percentage without decimals, cut, not rounded up: shares are printed no finer, and "at least" must hold. */
function wholePercent(map: ChainMap, pen: Pen, ...parts: readonly string[]): Span {
  const { id, value } = pen.cite(mapFigureId(map, ...parts));
  return {
    target: rowId(id),
    text: `${formatPrinted(Math.floor((value ?? 0) + rounding), pen.language, 0)}%`,
  };
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
  const joining = told.filter(({ closes }) => closes.length > 0);
  const indispensable = told.filter((outsider) => outsider.indispensable.length > 0);
  return [
    ...(joining.length === 0
      ? []
      : [pen.say('map.answer.with', { list: listed(joining, 'nodes-closed-with') })]),
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
  const rest = named.length - mostNamed;
  const more = rest > 0 ? [pen.t('map.andMore', { number: rest })] : [];
  return pen.say('map.answer.chokepoints', {
    number: count(map, pen, 'chokepoints'),
    share: wholePercent(map, pen, 'chokepoint-share'),
    months: count(map, pen, 'chokepoint-months'),
    list: [...named.slice(0, mostNamed), ...more].join(language === 'ja' ? '、' : ', '),
  });
}

/** As many goods at the end of a chain as a sentence holds. */
const mostEnds = 3;

/** What is lacking of the goods at the end of the chain, which go into nothing else, the most exposed first. */
function exposureSentences(map: ChainMap, pen: Pen): Sentence[] {
  const inputs = new Set(map.links.map(({ from }) => from));
  const ends = map.nodes
    .filter(({ id, atOnce }) => !inputs.has(id) && atOnce.share[0] > 0)
    .sort((a, b) => b.atOnce.share[0] - a.atOnce.share[0]);
  if (ends.length === 0) return [];
  const target = listNames(map.target, pen.language);
  const items = ends.slice(0, mostEnds).map(({ id, name, atOnce }) => {
    const share = wholePercent(map, pen, id, 'exposure-low');
    const path = pathText(atOnce.path, map, pen.language, pen.t);
    const node = name[pen.language];
    return path === ''
      ? pen.say('map.answer.byItself', { share, node, target })
      : pen.say('map.answer.throughInputs', { share, node, path });
  });
  return [pen.say('map.answer.exposure', { target, list: pen.list(items) })];
}
