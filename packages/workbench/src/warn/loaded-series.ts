import type { JudgedSeries, PublicationLag, SeriesEntry } from '@musubi/vocabulary';
import type { InputFile } from '../run/input-file.ts';
import type { SeriesValues } from './series-table.ts';

/** A series with its values and all that a report says of it. */
export interface LoadedSeries extends SeriesValues {
  readonly about: Omit<JudgedSeries, 'from' | 'to' | 'known' | 'judged'>;
  readonly use: SeriesEntry['use'];
  readonly lag: Pick<PublicationLag, 'months' | 'day'>;
  /** The table that it stands in, where that is a file. */
  readonly table?: InputFile;
}
