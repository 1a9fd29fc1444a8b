import type { Language, SeriesAlert } from '@musubi/vocabulary';
import { formatNumber } from '../language/number-format.ts';
import { type Translate, translator } from '../language/translator.ts';
import { amountText } from '../warn/amount-text.ts';
import { monthName } from '../warn/month-name.ts';
import type { Dispatch } from './dispatch.ts';

/** Say an alert in lines of plain text: what fell by how much, what followed, the events near it, and who acknowledged it. */
export function alertLines(
  { alert, series, events }: Pick<Dispatch, 'alert' | 'series' | 'events'>,
  language: Language,
): string[] {
  const t = translator(language);
  const { measure, unit, title } = series;
  const heading = t('warn.alert.heading', {
    published: alert.published,
    severity: t(`warn.severity.${alert.severity}`),
    title: title[language],
  });
  const what = t(measure === 'share' ? 'warn.alert.share' : 'warn.alert.amount', {
    month: monthName(alert.month, language),
    value: amountText(alert.value, unit, language),
    expected: amountText(alert.expected, unit, language),
    fall: formatNumber(100 * alert.fall, language, 'plain', 1),
    by: t(`warn.by.${alert.by}`),
  });
  const near = nearLine(alert, events, language, t);
  return [heading, what, courseLine(alert, language, t), near, suppressionLine(alert, t)].filter(
    (line) => line !== null,
  );
}

function courseLine(
  { lowMonths: months, since, ended, end }: SeriesAlert,
  language: Language,
  t: Translate,
): string {
  const values = { months, since: monthName(since, language) };
  return end === null || ended === null
    ? t('warn.course.lasting', values)
    : t(`warn.course.${ended}`, { ...values, end: monthName(end, language) });
}

function nearLine(
  { hints }: SeriesAlert,
  events: Dispatch['events'],
  language: Language,
  t: Translate,
): string | null {
  if (hints.length === 0) return null;
  const named = hints.map(({ event, from }) => {
    const { title, announced, effective } = events.find(({ id }) => id === event)!;
    const date = from === 'effective' ? effective! : announced;
    return t('warn.event', { title: title[language], date });
  });
  return t('warn.near', { list: named.join('; ') });
}

function suppressionLine({ suppressed }: SeriesAlert, t: Translate): string | null {
  if (suppressed === null) return null;
  const { until, reason } = suppressed;
  return until === null
    ? t('warn.suppressed', { reason })
    : t('warn.suppressedUntil', { date: until, reason });
}
