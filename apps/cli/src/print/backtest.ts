import type { Backtest, BacktestPair } from '@musubi/vocabulary';
import { formatNumber } from '@musubi/workbench';
import type { Session } from '../session.ts';
import { openSheet, type TableParts } from './sheet.ts';

const number = { align: 'end' } as const;

/** Print a backtest: what the rule was tuned on, hits and misses by event and series, false alarms, the naive rules. */
export function printBacktest(result: Backtest, session: Session): void {
  const { t, language } = session;
  const sheet = openSheet(session);
  sheet.heading(t('warn.heading.backtest'));
  sheet.paragraph(
    t('warn.backtest.summary', {
      series: result.series,
      years: formatNumber(result.seriesYears, language),
      hits: result.hits,
      misses: result.misses,
      open: result.open,
      alarms: result.falseAlarms,
      rate: formatNumber(result.falseAlarmsPerSeriesYear, language),
    }),
  );
  sheet.paragraph(t('warn.backtest.tuned', { number: result.tuningSeries }));
  sheet.paragraph(t('warn.backtest.how', { months: result.windowMonths }));
  sheet.heading(t('warn.heading.events'));
  sheet.table(...eventTable(result, session));
  sheet.heading(t('warn.heading.pairs'));
  sheet.table(...pairTable(result, session));
  sheet.heading(t('warn.heading.naive'));
  sheet.table(...naiveTable(result, session));
  sheet.print();
}

function eventTable({ events, eventList }: Backtest, { t, language }: Session): TableParts {
  return [
    [
      { title: t('warn.label.event') },
      { title: t('warn.label.hits'), ...number },
      { title: t('warn.label.misses'), ...number },
      { title: t('warn.label.open'), ...number },
      { title: t('warn.label.delay'), ...number },
    ],
    events.map(({ event, hits, misses, open, meanDelayMonths }) => {
      const { title, effective, announced } = eventList.find(({ id }) => id === event)!;
      const name = t('warn.event', { title: title[language], date: effective ?? announced });
      return [name, `${hits}`, `${misses}`, `${open}`, delayText(meanDelayMonths, language)];
    }),
  ];
}

function pairTable({ pairs }: Backtest, session: Session): TableParts {
  const { t, language } = session;
  return [
    [
      { title: t('warn.label.series') },
      { title: t('warn.label.outcome') },
      { title: t('warn.label.seen') },
      { title: t('warn.label.delay'), ...number },
      { title: t('warn.label.days'), ...number },
      { title: t('warn.label.lasted'), ...number },
      { title: t('warn.label.deepest'), ...number },
    ],
    pairs.map((pair) => [
      pair.series,
      outcomeText(pair, session),
      pair.published ?? '',
      pair.delayMonths === null ? '' : `${pair.delayMonths}`,
      pair.delayDays === null ? '' : `${pair.delayDays}`,
      pair.lowMonths === null ? '' : `${pair.lowMonths}`,
      pair.deepestFall === null ? '' : formatNumber(100 * pair.deepestFall, language, 'plain', 0),
    ]),
  ];
}

function outcomeText({ outcome, earlierAlert }: BacktestPair, { t }: Session): string {
  return outcome === 'miss' && earlierAlert !== null
    ? t('warn.outcome.covered', { month: earlierAlert })
    : t(`warn.outcome.${outcome}`);
}

function naiveTable(result: Backtest, { t, language }: Session): TableParts {
  const rows = [
    { name: t('warn.rule.own'), ...result },
    ...result.naive.map((naive) => ({
      name: t('warn.rule.naive', { fall: 100 * naive.leastFall }),
      ...naive,
    })),
  ];
  return [
    [
      { title: t('warn.label.rule') },
      { title: t('warn.label.hits'), ...number },
      { title: t('warn.label.misses'), ...number },
      { title: t('warn.label.delay'), ...number },
      { title: t('warn.label.falseAlarms'), ...number },
      { title: t('warn.label.perYear'), ...number },
    ],
    rows.map(({ name, hits, misses, meanDelayMonths, falseAlarms, falseAlarmsPerSeriesYear }) => [
      name,
      `${hits}`,
      `${misses}`,
      delayText(meanDelayMonths, language),
      `${falseAlarms}`,
      formatNumber(falseAlarmsPerSeriesYear, language),
    ]),
  ];
}

function delayText(delay: number | null, language: Session['language']): string {
  return delay === null ? '' : formatNumber(delay, language, 'plain', 1);
}
