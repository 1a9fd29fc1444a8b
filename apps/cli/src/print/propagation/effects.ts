import type { Propagation } from '@musubi/vocabulary';
import { formatNumber, stageEconomyName, stageName } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import type { TableParts } from '../sheet.ts';

type Row = Propagation['stages'][number];
type Range = Row['lossPercent'];
type DayRange = Row['stoppedDay'];

const end = { align: 'end' } as const;

/** What stages lose in the whole world, and when. */
export function nodeTable(propagation: Propagation, session: Session, most: number): TableParts {
  const { t, language } = session;
  const rows = propagation.nodes
    .filter((row) => row.reach !== 'orders' && losesSomething(row))
    .slice(0, most);
  return [
    [
      { title: t('propagate.column.node') },
      ...effectColumns(propagation, session),
      { title: t('propagate.column.recovered'), ...end },
    ],
    rows.map((row) => [
      stageName(propagation, row.node, language),
      ...effectCells(row, propagation, session),
      dayText(row.recoveredDay, session),
    ]),
  ];
}

/** What economies lose, and when. */
export function economyTable(propagation: Propagation, session: Session, most: number): TableParts {
  const { t, language } = session;
  const rows = propagation.economies.filter(losesSomething).slice(0, most);
  return [
    [{ title: t('propagate.column.economy') }, ...effectColumns(propagation, session)],
    rows.map((row) => [
      stageEconomyName(row.economy, language),
      ...effectCells(row, propagation, session),
    ]),
  ];
}

/** What stages lose in each economy, and when. */
export function stageTable(propagation: Propagation, session: Session, most: number): TableParts {
  const { t, language } = session;
  return [
    [
      { title: t('propagate.column.node') },
      { title: t('propagate.column.economy') },
      { title: t('propagate.column.share'), ...end },
      ...effectColumns(propagation, session),
    ],
    propagation.stages
      .slice(0, most)
      .map((row) => [
        stageName(propagation, row.node, language),
        stageEconomyName(row.economy, language),
        rangeText(row.sharePercent, session),
        ...effectCells(row, propagation, session),
      ]),
  ];
}

/** Whether anything could be seen of a loss. */
function losesSomething({ lossPercent }: Pick<Row, 'lossPercent'>): boolean {
  return (lossPercent.high ?? 0) >= 0.05;
}

function hasMoney({ economies }: Propagation): boolean {
  return economies.some(({ lossUsdMillion }) => lossUsdMillion.value !== null);
}

function effectColumns(propagation: Propagation, { t }: Session) {
  return [
    { title: t('propagate.column.loss'), ...end },
    ...(hasMoney(propagation) ? [{ title: t('propagate.column.lossUsd'), ...end }] : []),
    { title: t('propagate.column.half'), ...end },
    { title: t('propagate.column.stopped'), ...end },
  ];
}

function effectCells(
  row: Pick<Row, 'lossPercent' | 'lossUsdMillion' | 'belowHalfDay' | 'stoppedDay'>,
  propagation: Propagation,
  session: Session,
): string[] {
  return [
    rangeText(row.lossPercent, session),
    ...(hasMoney(propagation) ? [rangeText(row.lossUsdMillion, session)] : []),
    dayText(row.belowHalfDay, session),
    dayText(row.stoppedDay, session),
  ];
}

/** Write a number with its ends, where they differ. */
function rangeText({ value, low, high }: Range, { language }: Session): string {
  const number = (of: number | null) =>
    of === null ? '–' : formatNumber(Math.abs(of) < 0.005 ? 0 : of, language, 'plain', 1);
  const ends = `[${number(low)}, ${number(high)}]`;
  return number(low) === number(high) ? number(value) : `${number(value)} ${ends}`;
}

/** Write a day with the earliest and the latest it may be, where they differ. */
function dayText({ value, earliest, latest }: DayRange, { t }: Session): string {
  const day = (of: number | null) => (of === null ? t('propagate.never') : String(of));
  return earliest === latest ? day(value) : `${day(value)} [${day(earliest)}, ${day(latest)}]`;
}
