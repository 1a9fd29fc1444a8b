import type { PromisesReport } from '@musubi/vocabulary';
import { canonicalJson } from '../../file/canonical-json.ts';
import { distinctFiles } from '../../run/input-file.ts';
import type { Product } from '../../run/product.ts';
import type { Surroundings } from '../../run/surroundings.ts';
import type { AppraisedPromise } from '../lever/appraise-promises.ts';
import { indicatorsCsv } from './indicators-csv.ts';
import { rankingCsv } from './ranking-csv.ts';
import { worthsCsv } from './worths-csv.ts';

/**
 * Write a report of promises as files: `promises.json`, `worth.csv`, `ranking.csv`, `indicators.csv`, and a brief in each language.
 * What only a brief needs is loaded only here.
 */
export async function promisesFiles(
  report: PromisesReport,
  appraised: readonly AppraisedPromise[],
  surroundings: Pick<Surroundings, 'asOf' | 'version'>,
): Promise<Product<unknown>['files']> {
  const { promisesFinding } = await import('../../brief/finding/promises/promises-finding.ts');
  const { findingBrief } = await import('../../run/finding-brief.ts');
  const inputs = distinctFiles(appraised.flatMap(({ product }) => product.inputs));
  return new Map([
    ['promises.json', () => canonicalJson(report)],
    ['worth.csv', () => worthsCsv(report)],
    ['ranking.csv', () => rankingCsv(report.ranking)],
    ['indicators.csv', () => indicatorsCsv(report.indicators)],
    ...findingBrief([promisesFinding(report)], inputs, surroundings),
  ]);
}
