import type { Citation } from '@musubi/vocabulary';
import type { z } from 'zod';
import type { Outcome } from '../../file/outcome.ts';
import type { InputFile } from '../../run/input-file.ts';
import type { Surroundings } from '../../run/surroundings.ts';
import type { Reading } from '../status/judge-status.ts';

/** A measure with its parameters on data that were read: it gives the figure of any period. */
export interface Gauge {
  /** The table, series, chain or world that it is computed on, by name. */
  readonly dataset: string;
  readonly unit: string;
  /** The periods that the data have, the earliest first. */
  readonly periods: readonly string[];
  /** The files that the figures are computed from, and nothing else; they are the vintage. */
  readonly files: readonly InputFile[];
  readonly sources: readonly Citation[];
  /** Read a period; null where the data do not say. */
  read(period: string): Reading;
}

/** What a gauge finds around itself. */
export type MeasureRoots = Pick<Surroundings, 'storage' | 'folder' | 'asOf'>;

/** A measure that Musubi computes. */
export interface MeasureKind<Parameters> {
  readonly schema: z.ZodType<Parameters>;
  /** Whether its periods are years, or months too. */
  readonly periods: 'years' | 'months';
  open(parameters: Parameters, roots: MeasureRoots): Promise<Outcome<Gauge>>;
}
