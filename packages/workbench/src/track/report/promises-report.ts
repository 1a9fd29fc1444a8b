import type { IndicatorReport, InspectionRanking, PromisesReport } from '@musubi/vocabulary';
import type { AppraisedPromise } from '../lever/appraise-promises.ts';
import { leverResult } from '../lever/lever-result.ts';
import { rankInspection } from '../rank/rank-inspection.ts';
import type { TrackedPromise } from '../register/levers-in.ts';

/** What a report of promises is made of. */
export interface PromisesGiven {
  readonly promises: readonly TrackedPromise[];
  readonly appraised: readonly AppraisedPromise[];
  readonly indicators: readonly IndicatorReport[];
  readonly assumption: InspectionRanking['assumption'];
  readonly version: string;
  /** The moment, RFC 3339 in UTC. */
  readonly at: string;
}

/** Gather what promises are worth, where inspection is worth most, and what the data say. */
export function promisesReport(given: PromisesGiven): PromisesReport {
  const { promises, appraised, indicators, assumption, version, at } = given;
  return {
    format: 'musubi-promises/1',
    version,
    worths: appraised.map(({ promise: { commitment }, lever, product, runSha256 }) => ({
      code: commitment.code,
      summary: commitment.summary,
      rationale: lever.value.rationale,
      worth: product.value,
      runSha256,
    })),
    ranking: rankInspection(
      promises.map(({ commitment, health }) => ({
        commitment,
        health,
        levers: appraised
          .filter(({ promise }) => promise.commitment.id === commitment.id)
          .map(({ lever, product, runSha256 }) => ({
            ...lever.value,
            horizon: product.value.horizon,
            result: leverResult(product.value, runSha256, at),
          })),
      })),
      assumption,
      version,
    ),
    indicators: [...indicators],
  };
}
