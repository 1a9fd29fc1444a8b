import { type Bom, economyName } from '@musubi/vocabulary';
import { formatExact, formatNumber } from '@musubi/workbench';
import type { Session } from '../session.ts';
import { openSheet, type TableParts } from './sheet.ts';

const undecidedShown = 15;

/** Print what a bill of materials is exposed to, and the parts that wait for a decision. */
export function printBom(bom: Bom, session: Session, quiet: boolean): void {
  const { t } = session;
  const sheet = openSheet(session);
  sheet.heading(t('bom.plan.title'));
  sheet.facts(facts(bom, session));
  if (bom.nodes.length > 0) {
    sheet.heading(t('bom.heading.nodes'));
    sheet.table(...nodeTable(bom, session));
    sheet.paragraph(t('bom.note.shares'));
  }
  const undecided = bom.parts.filter(({ state }) => state === 'ask');
  if (undecided.length > 0) {
    sheet.heading(t('bom.heading.ask'));
    sheet.table(...undecidedTable(undecided.slice(0, undecidedShown), session));
    const number = undecided.length - undecidedShown;
    if (number > 0) sheet.paragraph(t('bom.note.more', { number }));
  }
  if (!quiet) sheet.paragraph(t('bom.note.private'));
  sheet.print();
}

function facts({ totals, targets, alliance }: Bom, { t, language }: Session) {
  const money = (usd: number | null) =>
    usd === null
      ? t('term.unknown')
      : t('bom.fact.money', { amount: formatExact(Math.round(usd), language) });
  const names = (codes: readonly string[]) =>
    codes.map((code) => economyName(code, language)).join(', ');
  return [
    [t('bom.fact.parts'), t('bom.fact.partsText', totals)],
    [
      t('bom.fact.value'),
      t('bom.fact.valueText', {
        value: money(totals.valueUsd),
        mapped: money(totals.mappedValueUsd),
        target: money(totals.targetValueUsd),
        targets: names(targets),
      }),
    ],
    [
      t('bom.fact.against'),
      t('bom.fact.againstText', { targets: names(targets), alliance: names(alliance) }),
    ],
  ] as const;
}

function nodeTable({ nodes }: Bom, { t, language }: Session): TableParts {
  const percent = (value: number) => formatNumber(100 * value, language, 'plain', 0);
  const limits = (pair: readonly [number, number] | null) => {
    if (pair === null) return t('term.unknown');
    const [low, high] = pair.map(percent);
    return low === high ? low! : `${low}–${high}`;
  };
  const columns = [
    { title: t('bom.column.node') },
    { title: t('bom.column.chain') },
    { title: t('bom.column.parts'), align: 'end' },
    { title: t('bom.column.value'), align: 'end' },
    { title: t('bom.column.bought'), align: 'end' },
    { title: t('bom.column.target'), align: 'end' },
    { title: t('bom.column.alliance'), align: 'end' },
  ] as const;
  const rows = nodes.map((node) => [
    node.name[language],
    node.chain,
    `${node.parts}`,
    node.valueUsd === null ? t('term.unknown') : formatExact(Math.round(node.valueUsd), language),
    node.boughtFromTargets === null ? t('term.unknown') : percent(node.boughtFromTargets),
    limits(node.targetShare),
    limits(node.allianceShare),
  ]);
  return [columns, rows];
}

function undecidedTable(parts: Bom['parts'], { t }: Session): TableParts {
  const columns = [
    { title: t('bom.column.part') },
    { title: t('bom.column.description') },
    { title: t('bom.column.best') },
    { title: t('bom.column.score'), align: 'end' },
    { title: t('bom.column.why') },
  ] as const;
  const rows = parts.map(({ part, description, suggestions: [best] }) => [
    part,
    description,
    best === undefined ? '' : `${best.chain}/${best.node}`,
    best === undefined ? '' : best.score.toFixed(2),
    best?.why.join('; ') ?? '',
  ]);
  return [columns, rows];
}
