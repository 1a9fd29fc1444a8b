import { refuseInput } from './refusal.ts';

/** How a file is read, whatever its format. */
export interface ReadOptions {
  /** Called with the bytes read from disk so far and the size of the file. */
  readonly onProgress?: (bytesRead: number, bytesTotal: number) => void;
  /** Stops the reading; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The largest size after decompression; 4 GiB when absent. */
  readonly maxBytes?: number;
}

/** What a user may say about a table to import, whatever its format. */
export interface TableImportOptions extends ReadOptions {
  /** The year of the table, where the file's name does not tell it. */
  readonly year?: number;
  /** A CSV file of applied tariffs: origin,destination,sector,rate_percent. Without it every tariff is assumed to be zero. */
  readonly tariffFile?: string;
  /**
   * The share of output to which value added that is not positive is lifted, for example 0.001. Without it, such an
   * industry is refused unless what it lacks is within the table's rounding.
   */
  readonly valueAddedFloor?: number;
  /** The date (ISO 8601) from which the table could be read, where it is known better than by the edition. */
  readonly knownFrom?: string;
}

/**
 * Refuse options that no table could fulfil, before the table is read.
 *
 * @throws Refusal when the floor on value added is no share of output.
 */
export function requireOptions(
  { valueAddedFloor: floor }: TableImportOptions,
  source: string,
): void {
  if (floor === undefined || (floor > 0 && floor < 1)) return;
  refuseInput({ source, field: 'valueAddedFloor' }, String(floor), 'a share between 0 and 1');
}
