import type { Dependence } from '@musubi/vocabulary';
import { toCsv } from '../file/csv.ts';

const measures = [
  'outputUsdMillion',
  'faceValue',
  'lookThrough',
  'foreignFaceValue',
  'foreignLookThrough',
  'valueAddedDirect',
  'valueAddedIndirect',
  'upstreamness',
  'exportsDomestic',
  'exportsForeign',
  'advantage',
  'estimatedAdvantage',
] as const;
const columns = ['importer', 'sector', 'on', ...measures, 'world', 'year', 'source'];

/** Write what hangs on others through inputs of inputs as CSV, a row for each importer and sector; an empty cell does not apply. */
export function exposureCsv({ exposure, on }: Dependence): string {
  if (exposure === null) return toCsv(columns, []);
  const { world, sectors } = exposure;
  const source = world.sources
    .map(({ title, publisher, year }) => `${title} (${publisher}, ${year})`)
    .join('; ');
  return toCsv(
    columns,
    sectors.map((row) => [
      row.importer,
      row.sector,
      on?.code ?? null,
      ...measures.map((measure) => row[measure]),
      world.id,
      world.year,
      source,
    ]),
  );
}
