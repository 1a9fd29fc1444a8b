import { z } from 'zod';
import { backtestSchema } from './backtest.ts';
import { bomSchema } from './bom.ts';
import { caseSchema } from './case.ts';
import { chainSchema } from './chain.ts';
import { chainMapSchema } from './chain-map.ts';
import { publishedCheckSchema } from './check.ts';
import { coalitionSchema } from './coalition.ts';
import { dependenceSchema } from './dependence.ts';
import { policyEventsSchema } from './event.ts';
import { runManifestSchema } from './manifest.ts';
import { parameterFileSchema } from './parameters.ts';
import { propagationSchema } from './propagation.ts';
import { indicatorReportSchema } from './register/indicator-report.ts';
import { inspectionRankingSchema } from './register/inspection-ranking.ts';
import { promisesReportSchema } from './register/promises-report.ts';
import { registerFileSchema } from './register/seed.ts';
import { worthSchema } from './register/worth.ts';
import { responseSchema } from './response.ts';
import { scenarioSchema } from './scenario.ts';
import { seriesCatalogueSchema } from './series.ts';
import { simulationSchema } from './simulation.ts';
import { sourcingPlanSchema } from './sourcing-plan.ts';
import { sourcingResultSchema } from './sourcing-result.ts';
import { suppressionsSchema } from './suppressions.ts';
import { sweepSchema, sweepSummarySchema } from './sweep.ts';
import { warningReportSchema } from './warning-report.ts';
import { watchSchema } from './watch.ts';

const published = {
  backtest: backtestSchema,
  bom: bomSchema,
  case: caseSchema,
  chain: chainSchema,
  'chain-map': chainMapSchema,
  check: publishedCheckSchema,
  coalition: coalitionSchema,
  dependence: dependenceSchema,
  events: policyEventsSchema,
  indicator: indicatorReportSchema,
  parameters: parameterFileSchema,
  plan: sourcingPlanSchema,
  'plan-result': sourcingResultSchema,
  promises: promisesReportSchema,
  propagation: propagationSchema,
  register: registerFileSchema,
  ranking: inspectionRankingSchema,
  response: responseSchema,
  run: runManifestSchema,
  scenario: scenarioSchema,
  series: seriesCatalogueSchema,
  simulation: simulationSchema,
  suppressions: suppressionsSchema,
  sweep: sweepSchema,
  'sweep-summary': sweepSummarySchema,
  warnings: warningReportSchema,
  watch: watchSchema,
  worth: worthSchema,
};

/** A file format whose JSON Schema is published for editors. */
export type PublishedFormat = keyof typeof published;

/** The file formats whose JSON Schemas are published for editors. */
export const publishedFormats = Object.keys(published) as PublishedFormat[];

/**
 * Write a file format as JSON Schema (draft 2020-12): what a file may hold before defaults are filled in.
 *
 * Rules between fields, such as a skipped row's reason, are checked when the file is read, not by the schema.
 *
 * @example
 * ```ts
 * import { jsonSchemaOf } from '@musubi/vocabulary';
 * assert.equal(jsonSchemaOf('scenario').title, 'Musubi scenario');
 * ```
 */
export function jsonSchemaOf(format: PublishedFormat): z.core.JSONSchema.BaseSchema {
  const { '~standard': _, ...schema } = z.toJSONSchema(published[format], {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return schema;
}
