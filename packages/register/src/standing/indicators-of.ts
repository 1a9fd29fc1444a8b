import type { Observation } from '@musubi/vocabulary';
import type { Act } from '../store/act.ts';
import type { StandingIndicator } from './commitment-standing.ts';
import { groupBy } from './group-by.ts';

/** Read the indicators of obligations, each with its latest observation of a period that had ended on a day. */
export async function indicatorsOf(
  act: Act,
  obligationId: readonly string[],
  asOf: string,
): Promise<readonly StandingIndicator[]> {
  const indicators = await act.find('indicator', { where: { obligationId } });
  const indicatorId = indicators.map(({ value }) => value.id);
  const found = await act.find('observation', { where: { indicatorId } });
  const past = found.map(({ value }) => value).filter(({ period }) => hasEnded(period, asOf));
  const ofIndicator = groupBy(past, (each) => each.indicatorId);
  return indicators.map(({ value }) => ({
    indicator: value,
    observation: latest(ofIndicator.get(value.id) ?? []),
  }));
}

/** Say whether a year, month or day has ended on a day. */
function hasEnded(period: string, asOf: string): boolean {
  const now = asOf.slice(0, period.length);
  return period.length === asOf.length ? period <= now : period < now;
}

/** The last computed of the last period. */
function latest(observations: readonly Observation[]): Observation | null {
  return observations.reduce<Observation | null>((last, each) => {
    if (last === null || each.period > last.period) return each;
    return each.period === last.period && each.computedAt >= last.computedAt ? each : last;
  }, null);
}
