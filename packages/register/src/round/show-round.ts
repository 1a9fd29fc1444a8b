import {
  ok,
  type Problem,
  type Publication,
  type Result,
  type SigningKey,
} from '@musubi/vocabulary';
import type { Act } from '../store/act.ts';
import { editionsOf } from './finalise-round.ts';
import { checkPublication } from './publication-signature.ts';
import { reportRound } from './report-round.ts';
import type { RoundReport } from './round-report.ts';

/** An edition of a round's report and who signed or refused it. */
export type Edition = Pick<
  Publication,
  'id' | 'edition' | 'erratum' | 'contentSha256' | 'keys' | 'publishedAt'
> & {
  /** What is wrong with its content or its signatures. */
  readonly problems: readonly Problem[];
};

/** A round as it stands now, with the editions of its report. */
export interface ShownRound {
  readonly report: RoundReport;
  readonly editions: readonly Edition[];
}

/** Show a round with the editions of its report, each of which is verified. */
export async function showRound(
  act: Act,
  code: string,
  keys: readonly SigningKey[],
): Promise<Result<ShownRound, Problem>> {
  const report = await reportRound(act, code);
  if (!report.ok) return report;
  const found = await editionsOf(act, report.value.round.id);
  const editions = found.map(({ value }): Edition => {
    const { id, edition, erratum, contentSha256, publishedAt } = value;
    const problems = checkPublication(value, keys);
    return { id, edition, erratum, contentSha256, keys: value.keys, publishedAt, problems };
  });
  return ok({ report: report.value, editions });
}
