import type { ReportedScore } from '@musubi/register';
import type { Session } from '../../../session.ts';

const words = { '1': 'full', '0': 'partial', '-1': 'none', null: 'unknown' } as const;

/** Write how far something was kept; what is unknown is said to be so. */
export function complianceText(score: ReportedScore['score'], { t }: Session): string {
  return t(`trackRound.compliance.${words[`${score}`]}`);
}

/** Write what was said on the three scales that are said. */
export function scaleTexts(
  { score, completion, timeliness }: Pick<ReportedScore, 'score' | 'completion' | 'timeliness'>,
  session: Session,
): [compliance: string, completion: string, timeliness: string] {
  const { t } = session;
  return [
    complianceText(score, session),
    t(`trackRound.completion.${completion}`),
    t(`trackRound.timeliness.${timeliness}`),
  ];
}
