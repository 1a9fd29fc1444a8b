import { z } from 'zod';
import type { MeasureKind } from './gauge.ts';
import { type MeasureName, measureNames, measures } from './measures.ts';

/** What a measure needs. */
export interface DescribedMeasure {
  readonly name: MeasureName;
  /** The names of its parameters, all of them required. */
  readonly parameters: readonly string[];
  readonly periods: MeasureKind<unknown>['periods'];
}

/** Describe every measure that an indicator can name. */
export function describeMeasures(): DescribedMeasure[] {
  return measureNames.map((name) => {
    const { schema, periods } = measures[name];
    const { properties = {} } = z.toJSONSchema(schema as z.ZodType);
    return { name, parameters: Object.keys(properties), periods };
  });
}
