import type { Moment } from './moment.ts';

/** A conference by whose end something is promised. */
interface DatedEvent {
  readonly name: string;
  /** The last day for which it was called. */
  readonly lastDay: string;
  readonly source: string;
}

/**
 * The conferences that statements name as deadlines. Each ran over its last day by one to two days; a promise "by COP26" was made
 * before anybody knew, so the day for which it was called counts.
 *
 * @see The source of each, which names the days for which it was called
 */
const datedEvents: readonly DatedEvent[] = [
  {
    name: 'COP26',
    lastDay: '2021-11-12',
    source: 'https://sdg.iisd.org/events/2020-un-climate-change-conference-unfccc-cop-26/',
  },
  {
    name: 'COP27',
    lastDay: '2022-11-18',
    source:
      'https://www.eraenvironnement.com/en/cop-27-early-opening-of-the-united-nations-climate-change-conference-in-sharm-el-sheikh/',
  },
  {
    name: 'COP28',
    lastDay: '2023-12-12',
    source: 'https://en.trend.az/azerbaijan/politics/3836158.html',
  },
  {
    name: 'COP29',
    lastDay: '2024-11-22',
    source: 'https://www.meteoweb.eu/2023/12/clima-cop30-amazzonia/1001337120/',
  },
  {
    name: 'COP30',
    lastDay: '2025-11-21',
    source: 'https://www.meteoweb.eu/2023/12/clima-cop30-amazzonia/1001337120/',
  },
];

/** The last day of an event that is named with or without a blank before its number; undefined for an unknown one. */
export function endOfEvent(name: string): Moment | undefined {
  const wanted = name.replace(/[\s-]/gu, '').toUpperCase();
  const lastDay = datedEvents.find((event) => event.name === wanted)?.lastDay;
  return lastDay === undefined ? undefined : { edtf: lastDay, by: lastDay, certainty: 'inferred' };
}
