import { type Answer, economyName, type Response } from '@musubi/vocabulary';
import { formatNumber } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import { sectorLabel } from '../sector-label.ts';
import type { TableParts } from '../sheet.ts';

type Measure = Answer['measures'][number];

const rowsShown = 10;

/** Set the measures of an answer, those of one kind in one sector on one row, and say how many there are. */
export function measureTable(
  { measures }: Answer,
  { responders, targets }: Response,
  session: Session,
): { readonly table: TableParts; readonly shown: string } {
  const { t, language } = session;
  const rows = [...groups(measures).values()];
  const end = { align: 'end' } as const;
  const several = responders.length > 1;
  const table: TableParts = [
    [
      { title: t('respond.column.instrument') },
      { title: t('cli.label.sector') },
      ...(several ? [{ title: t('cli.label.economy') }] : []),
      { title: t('respond.column.on') },
      { title: t('respond.column.before'), ...end },
      { title: t('respond.column.after'), ...end },
    ],
    rows.slice(0, rowsShown).map((group) => {
      const [{ instrument, sector, actor }] = group as [Measure];
      return [
        t(`response.instrument.${instrument}`),
        sectorLabel(sector, language),
        ...(several ? [economyName(actor, language)] : []),
        targetsText(group, targets, session),
        rangeText(
          group.map(({ fromPercent }) => fromPercent),
          session,
        ),
        rangeText(
          group.map(({ toPercent }) => toPercent),
          session,
        ),
      ];
    }),
  ];
  const shown = t('respond.shown', {
    shown: Math.min(rowsShown, rows.length),
    rows: rows.length,
    measures: measures.length,
  });
  return { table, shown };
}

/** Gather measures of one kind, sector and actor, in the order in which the first of each stands. */
function groups(measures: readonly Measure[]): Map<string, Measure[]> {
  const found = new Map<string, Measure[]>();
  for (const measure of measures) {
    const key = [measure.instrument, measure.sector, measure.actor].join();
    found.set(key, [...(found.get(key) ?? []), measure]);
  }
  return found;
}

function targetsText(
  group: readonly Measure[],
  targets: readonly string[],
  { t, language }: Session,
): string {
  if (targets.length > 1 && group.length === targets.length) return t('respond.everyTarget');
  const names = group.map(({ target }) => economyName(target, language));
  return new Intl.ListFormat(language, { style: 'narrow', type: 'unit' }).format(names);
}

/** Write the rates of a group as one, or from the lowest to the highest; empty for bans. */
function rangeText(rates: readonly (number | null)[], { language }: Session): string {
  const known = rates.filter((rate) => rate !== null);
  if (known.length === 0) return '';
  const text = (rate: number) => formatNumber(rate, language, 'plain', 1);
  const [low, high] = [text(Math.min(...known)), text(Math.max(...known))];
  return low === high ? low : `${low}–${high}`;
}
