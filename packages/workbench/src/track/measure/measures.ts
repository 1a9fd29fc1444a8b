import { chainMeasures } from './chain-measures.ts';
import { seriesMeasures } from './series-measures.ts';
import { tradeMeasures } from './trade-measures.ts';
import { worldMeasures } from './world-measures.ts';

/** Every measure that an indicator can name. */
export const measures = {
  ...tradeMeasures,
  ...seriesMeasures,
  ...chainMeasures,
  ...worldMeasures,
} as const;

/** The name of a measure. */
export type MeasureName = keyof typeof measures;

/** The names of all measures. */
export const measureNames = Object.keys(measures) as MeasureName[];
