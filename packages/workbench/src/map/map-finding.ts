import type { ChainMap, Citation } from '@musubi/vocabulary';
import type { Finding } from '../brief/finding/finding.ts';
import { html, type Markup } from '../brief/page/markup.ts';
import type { Pen } from '../brief/pen.ts';
import { translator } from '../language/translator.ts';
import { mapAnswer } from './map-answer.ts';
import { mapFigure } from './map-chart.ts';
import { mapFigures, mapId } from './map-figures.ts';
import { allianceName, listNames } from './map-names.ts';
import { holdTable, memberTable, neededTable, outsiderTable } from './map-tables.ts';

const limits = ['unknown', 'basis', 'exposure', 'structure', 'group'] as const;

/** Tell the map of a chain in a brief. */
export function mapFinding(map: ChainMap): Finding {
  return {
    id: mapId(map),
    result: map,
    figures: mapFigures(map),
    citations: citationsOf(map),
    title: (language) =>
      translator(language)('map.title', {
        chain: map.chain.title[language],
        alliance: allianceName(map.alliance, language),
      }),
    question: (language) =>
      translator(language)('map.question', { target: listNames(map.target, language) }),
    answer: (pen) => mapAnswer(map, pen),
    limits: ({ say }) => limits.map((limit) => say(`map.limit.${limit}`)),
    chapter: (pen) => chapter(map, pen),
  };
}

/** List the sources of the shares that were used, each once. */
function citationsOf({ nodes, sources }: ChainMap): Citation[] {
  const used = new Set(nodes.flatMap(({ supply }) => (supply === null ? [] : [supply.source])));
  return [...used].map((id) => sources[id]!);
}

function chapter(map: ChainMap, pen: Pen): Markup {
  const { t } = pen;
  return html`${mapFigure(map, pen)}
<h3>${t('map.heading.hold')}</h3>
${holdTable(map, pen)}
<h3>${t('map.heading.needed')}</h3>
${neededTable(map, pen)}
<h3>${t('map.heading.members')}</h3>
${memberTable(map, pen)}
<h3>${t('map.heading.outsiders')}</h3>
${outsiderTable(map, pen)}
`;
}
