import type { Moment } from './moment.ts';

/** A conference by whose end something is promised. */
interface DatedEvent {
  readonly name: string;
  /** The last day for which it was called. */
  readonly lastDay: string;
  readonly source: string;
}

const source = 'https://unfccc.int/process/bodies/supreme-bodies/conference-of-the-parties-cop';

/**
 * The conferences that statements name as deadlines.
 *
 * @see UNFCCC, sessions of the Conference of the Parties, with the days for which they were called.
 */
const datedEvents: readonly DatedEvent[] = [
  { name: 'COP26', lastDay: '2021-11-12', source },
  { name: 'COP27', lastDay: '2022-11-18', source },
  { name: 'COP28', lastDay: '2023-12-12', source },
  { name: 'COP29', lastDay: '2024-11-22', source },
  { name: 'COP30', lastDay: '2025-11-21', source },
];

/** The last day of an event that is named with or without a blank before its number; undefined for an unknown one. */
export function endOfEvent(name: string): Moment | undefined {
  const wanted = name.replace(/[\s-]/gu, '').toUpperCase();
  const lastDay = datedEvents.find((event) => event.name === wanted)?.lastDay;
  return lastDay === undefined ? undefined : { edtf: lastDay, by: lastDay, certainty: 'inferred' };
}
