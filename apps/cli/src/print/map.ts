import type { ChainMap, NodeMap } from '@musubi/vocabulary';
import {
  allianceName,
  chokepointMark,
  closedWithText,
  displayWidth,
  type FindingProduct,
  findingAnswerText,
  listNames,
  pivotText,
  rangeText,
  type Surroundings,
} from '@musubi/workbench';
import type { Session } from '../session.ts';
import { openSheet, type TableParts } from './sheet.ts';

/** Print the map of a chain: the answer, then a table for each stage. */
export function printMap(
  { value: map, findings }: Pick<FindingProduct<ChainMap>, 'value' | 'findings'>,
  surroundings: Pick<Surroundings, 'asOf' | 'version'>,
  session: Session,
  quiet: boolean,
): void {
  const { t, language } = session;
  const sheet = openSheet(session);
  sheet.heading(
    t('map.title', {
      chain: map.chain.title[language],
      alliance: allianceName(map.alliance, language),
    }),
  );
  sheet.facts(facts(map, session));
  for (const paragraph of findings.flatMap((finding) =>
    findingAnswerText(finding, surroundings, language),
  ))
    sheet.paragraph(paragraph);
  for (const { id, name } of map.stages) {
    const nodes = map.nodes.filter(({ stage }) => stage === id);
    if (nodes.length === 0) continue;
    sheet.heading(name[language]);
    sheet.table(...stageTable(nodes, session));
  }
  if (!quiet) {
    sheet.paragraph(t('map.legend'));
    sheet.paragraph(
      t('map.usage.hint', { command: `musubi map ${map.chain.id} --node ${map.nodes[0]!.id}` }),
    );
  }
  if (map.hidden > 0 && map.asOf !== null)
    sheet.paragraph(t('map.usage.hidden', { date: map.asOf, number: map.hidden }));
  sheet.print();
}

function facts({ alliance, target, threshold, bases, chain, asOf }: ChainMap, session: Session) {
  const { t, language } = session;
  return [
    [t('map.fact.alliance'), listNames(alliance, language)],
    [t('map.fact.target'), listNames(target, language)],
    [t('map.fact.threshold'), `${Math.round(1000 * threshold) / 10}%`],
    [t('map.fact.bases'), bases.map((basis) => t(`map.basis.${basis}`)).join(', ')],
    [t('map.fact.revised'), chain.revised],
    ...(asOf === null ? [] : [[t('map.fact.asOf'), asOf] as const]),
  ] as const;
}

/** Names beyond it are cut, so that a table fits a terminal. */
const widestName = 30;

function fitText(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const kept = [...text];
  while (displayWidth(kept.join('')) >= columns) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}

function stageTable(nodes: readonly NodeMap[], { t, language }: Session): TableParts {
  const code = (economy: string) => economy;
  const rows = nodes.map((node) => [
    `${fitText(node.name[language], widestName)} ${chokepointMark(node)}`.trim(),
    node.supply === null ? t('term.unknown') : rangeText(node.alliance, t, language),
    node.supply === null ? '' : rangeText(node.target, t, language),
    node.supply === null ? '' : t(`map.verdict.${node.closes}`),
    pivotText(node, code),
    closedWithText(node, t, code, 1),
    rangeText([node.atOnce.share[0], node.atOnce.knownHigh], t, language),
    node.supply === null ? '' : `${node.supply.year} ${node.supply.grade}`,
  ]);
  return [
    [
      { title: t('map.column.node') },
      { title: t('map.column.alliance'), align: 'end' },
      { title: t('map.column.target'), align: 'end' },
      { title: t('map.column.closes') },
      { title: t('map.column.pivotal') },
      { title: t('map.column.with') },
      { title: t('map.column.atOnce').replace(' ', '\n'), align: 'end' },
      { title: t('cli.label.year') },
    ],
    rows,
  ];
}
