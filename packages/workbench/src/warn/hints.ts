import type { JudgedSeries, PolicyEvent, SeriesAlert } from '@musubi/vocabulary';
import { monthNumber } from './month.ts';

/** How many months before the first month of a fall an event may lie to be named beside it. */
const monthsBefore = 6;

type Traded = Pick<JudgedSeries, 'reporter' | 'partner' | 'flow' | 'product'>;

/**
 * Tell whether an event is about the trade of a series: its products, and both sides of the trade, in either direction where it
 * names no product.
 */
function concerns(event: PolicyEvent, series: Traded): boolean {
  const sides = [series.reporter, series.partner];
  const { actor, targets, products } = event;
  if (products === null)
    return sides.includes(actor) && targets?.some((target) => sides.includes(target)) === true;
  return (
    products.includes(series.product?.code.slice(0, 6) ?? '') &&
    (sides.includes(actor) || targets?.some((target) => sides.includes(target)) === true)
  );
}

/**
 * Name the events near an alert that were known when it could be raised: about the same trade, up to six months before the
 * first month of the fall, or later. Nearness in time is no proof of a cause.
 */
export function hintsFor(
  alert: Pick<SeriesAlert, 'since' | 'published'>,
  series: Traded,
  events: readonly PolicyEvent[],
): SeriesAlert['hints'] {
  return events.flatMap((event) => {
    if (event.announced > alert.published || !concerns(event, series)) return [];
    const from =
      event.effective !== null && event.effective <= alert.published ? 'effective' : 'announced';
    const date = from === 'effective' ? event.effective! : event.announced;
    const months = monthNumber(alert.since) - monthNumber(date);
    return months > monthsBefore ? [] : [{ event: event.id, from, months }];
  });
}
