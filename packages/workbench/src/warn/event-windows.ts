import type { EventWindow } from '@musubi/economics';
import type { JudgedSeries, PolicyEvent } from '@musubi/vocabulary';
import type { LoadedSeries } from './loaded-series.ts';
import { monthNumber } from './month.ts';

/** Months after the month of effect in which an alert counts as the event’s. */
export const windowMonths = 6;

/** An event that may show in a series, with its window in the series’ months. */
export interface ScoredEvent {
  readonly policy: PolicyEvent;
  readonly window: EventWindow;
  /** Whether the series goes on to the end of the window. */
  readonly covered: boolean;
}

/**
 * List the events that may show as a fall of a series: trade that the actor made harder from its own side, of the series’
 * product, to an economy that it aimed at.
 */
export function eventsOf(series: LoadedSeries, events: readonly PolicyEvent[]): ScoredEvent[] {
  const months = series.values_t.length;
  return events.flatMap((policy) => {
    if (!mayShow(policy, series.about)) return [];
    const event = monthNumber(policy.effective ?? policy.announced) - series.first;
    const window = {
      event,
      from: monthNumber(policy.announced) - series.first,
      to: event + windowMonths,
    };
    if (window.from < 0 || event >= months) return [];
    return [{ policy, window, covered: window.to < months }];
  });
}

function mayShow(
  { actor, targets, products, effect }: PolicyEvent,
  {
    reporter,
    partner,
    flow,
    product,
  }: Pick<JudgedSeries, 'reporter' | 'partner' | 'flow' | 'product'>,
): boolean {
  const [exporter, importer] = flow === 'import' ? [partner, reporter] : [reporter, partner];
  return (
    effect === 'tightens' &&
    products?.includes(product?.code.slice(0, 6) ?? '') === true &&
    exporter === actor &&
    (targets === null || (importer !== null && targets.includes(importer)))
  );
}
