import { type ChainMap, economyName, type NodeMap, type Problem } from '@musubi/vocabulary';
import {
  chokepointMark,
  closedWithText,
  findNode,
  monthsText,
  nearestNodes,
  nodeName,
  pathText,
  pivotText,
  rangeText,
  supplyText,
} from '@musubi/workbench';
import type { Session } from '../../session.ts';
import { openSheet, type TableParts } from '../sheet.ts';

/** State that a map has no node of a name, and which may have been meant. */
export function nodeProblem(typed: string, map: ChainMap): Problem | undefined {
  if (findNode(typed, map) !== undefined) return undefined;
  return { kind: 'unknown-code', scheme: 'node', code: typed, known: nearestNodes(typed, map) };
}

/** Print all that a map knows of one node. */
export function printNode(typed: string, map: ChainMap, session: Session): void {
  const { t, language } = session;
  const node = findNode(typed, map)!;
  const sheet = openSheet(session);
  sheet.heading(`${node.name[language]} ${chokepointMark(node)}`.trim());
  sheet.facts(facts(node, map, session));
  for (const published of node.published) {
    sheet.heading(supplyText(published, t));
    sheet.paragraph(publishedNote(published, map, session));
    sheet.table(...sharesTable(published.shares, session));
  }
  for (const { hs, covers, year, source, shares } of node.evidence) {
    sheet.heading(t('map.customs', { hs, year, covers: t(`map.covers.${covers}`) }));
    sheet.paragraph(sourceText(source, map));
    const shown = shares.slice(0, mostShares);
    sheet.table(
      ...sharesTable(
        shown.map(({ economy, share }) => ({ economy, share: [share, share] })),
        session,
      ),
    );
  }
  sheet.print();
}

const mostShares = 10;

function facts(node: NodeMap, map: ChainMap, { t, language }: Session) {
  const { substituted, atOnce, supply, closure } = node;
  const stage = map.stages.find((one) => one.id === node.stage);
  const write = (code: string) => economyName(code, language);
  const linked = (end: 'from' | 'to', other: 'from' | 'to') =>
    map.links
      .filter((link) => link[other] === node.id)
      .map((link) => `${nodeName(link[end], map, language)} (${t(`map.need.${link.need}`)})`)
      .join(', ');
  const exposed = (exposure: NodeMap['atOnce']) => {
    const path = pathText(exposure.path, map, language, t);
    const range = rangeText([exposure.share[0], exposure.knownHigh], t, language);
    return path === '' ? range : `${range} (${path})`;
  };
  const known = (text: string) => (supply === null ? t('term.unknown') : text);
  const rows = [
    [t('map.fact.stage'), `${stage?.name[language] ?? node.stage}, ${t(`map.kind.${node.kind}`)}`],
    [t('map.column.alliance'), known(rangeText(node.alliance, t, language))],
    [t('map.column.target'), known(rangeText(node.target, t, language))],
    [t('map.column.hhi'), known(hhiText(node, t))],
    [t('map.fact.unnamed'), known(rangeText(node.unnamed, t, language))],
    [t('map.fact.closes'), t(`map.verdict.${node.closes}`)],
    [t('map.column.pivotal'), pivotText(node, write)],
    [t('map.column.with'), closedWithText(node, t, write, 8)],
    [t('map.fact.withoutTarget'), known(t(`map.verdict.${closure.withoutTarget}`))],
    [t('map.column.indispensable'), node.indispensable.map(write).join(', ')],
    [t('map.fact.chokepoint'), t(`map.verdict.${node.chokepoint}`)],
    [t('map.column.atOnce'), exposed(atOnce)],
    [t('map.column.substituted'), exposed(substituted)],
    [t('map.fact.idle'), known(rangeText(substituted.idle, t, language))],
    [
      t('map.column.months'),
      node.replacementMonths === null
        ? t('term.unknown')
        : monthsText(node.replacementMonths, t, language),
    ],
    [t('map.fact.months'), monthsText(substituted.months, t, language)],
    [t('map.heading.inputs'), linked('from', 'to')],
    [t('map.heading.outputs'), linked('to', 'from')],
    [t('map.fact.unknown'), node.unknown === null ? '' : node.unknown[language]],
  ] as const;
  return rows.filter(([, value]) => value !== '');
}

function hhiText({ hhi: [low, high] }: NodeMap, t: Session['t']): string {
  const [from, to] = [low.toFixed(2), high.toFixed(2)];
  return from === to ? from : t('map.range', { low: from, high: to });
}

function sourceText(id: string, { sources }: ChainMap): string {
  const { authors, title, publisher, year, url, licence } = sources[id]!;
  const terms = typeof licence === 'object' ? licence.en : licence;
  return [authors, title, publisher, String(year), url, terms]
    .filter((part) => part !== undefined)
    .join('. ');
}

function publishedNote(
  published: NodeMap['published'][number],
  map: ChainMap,
  { t, language }: Session,
): string {
  const { source, locator, note, used } = published;
  const noted = note === undefined ? '' : typeof note === 'string' ? note : note[language];
  return [used ? t('map.used') : '', sourceText(source, map), locator ?? '', noted]
    .filter((part) => part !== '')
    .join('\n');
}

function sharesTable(
  shares: readonly { readonly economy: string; readonly share: readonly [number, number] | null }[],
  { t, language }: Session,
): TableParts {
  return [
    [{ title: t('map.column.economy') }, { title: t('map.column.share'), align: 'end' }],
    shares.map(({ economy, share }) => [
      economyName(economy, language),
      share === null ? t('term.unknown') : rangeText(share, t, language),
    ]),
  ];
}
