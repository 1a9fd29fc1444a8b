import type { ChainMap } from '@musubi/vocabulary';
import { chartFigure, drawnForBoth } from '../brief/page/figure.ts';
import type { Markup } from '../brief/page/markup.ts';
import type { Pen } from '../brief/pen.ts';
import { type ChartLink, drawChainChart } from '../chart/chain-chart.ts';
import { formatPrinted } from '../language/number-format.ts';
import { mapId } from './map-figures.ts';
import { chokepointMark } from './map-names.ts';

/** The chain in bands by stage, with what the alliance and the target have of each node. */
export function mapFigure(map: ChainMap, pen: Pen): Markup {
  const { t, language } = pen;
  const chart = {
    stages: map.stages.map(({ id, name }) => ({ id, title: name[language] })),
    nodes: map.nodes.map((node) => ({
      id: node.id,
      stage: node.stage,
      name: node.name[language],
      marks: marksOf(node),
      alliance: node.supply === null ? null : node.alliance,
      target: node.supply === null ? null : node.target,
      closes: node.closes,
    })),
    links: chartLinks(map),
    threshold: map.threshold,
    language,
    alternative: t('map.chart.alternative', { chain: map.chain.title[language] }),
  };
  return chartFigure(pen, {
    id: `${mapId(map)}-chart`,
    caption: t('map.caption.chart'),
    body: drawnForBoth((width) => drawChainChart({ ...chart, width })),
    note: t('map.chart.note', { threshold: formatPrinted(100 * map.threshold, language, 0) }),
  });
}

function marksOf(node: ChainMap['nodes'][number]): string {
  const pivots = node.members
    .filter(({ pivotal }) => node.supply !== null && pivotal === 'certain')
    .map(({ economy }) => `▲${economy}`);
  return chokepointMark(node) + pivots.join('');
}

/** The links, with those that carry the exposure to the goods at the end of the chain. */
function chartLinks({ links, nodes }: ChainMap): ChartLink[] {
  const inputs = new Set(links.map(({ from }) => from));
  const told = new Set(
    nodes
      .filter(({ id }) => !inputs.has(id))
      .flatMap(({ atOnce: { path } }) => path.slice(1).map((to, at) => `${path[at]} ${to}`)),
  );
  return links.map(({ from, to, need }) => ({
    from,
    to,
    isEssential: need === 'essential',
    isTold: told.has(`${from} ${to}`),
  }));
}
