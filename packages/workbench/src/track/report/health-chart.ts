import { type Health, healths } from '@musubi/vocabulary';
import type { drawCounts } from '../../chart/count-chart.ts';
import type { ReportBlock } from './report.ts';
import type { ReportPen } from './report-pen.ts';

/** How many obligations of a party are of each health, in the order of healths. */
export interface PartyHealth {
  readonly code: string;
  readonly counts: readonly number[];
}

/** The worse, the stronger; what is unknown is hatched. */
const looks = {
  'on-track': { tone: 'gain', fill: 0.55 },
  'at-risk': { tone: 'loss', fill: 0.15 },
  stalled: { tone: 'loss', fill: 0.4 },
  overdue: { tone: 'loss', fill: 0.75 },
  unknown: { tone: 'loss', fill: 'unknown' },
} as const satisfies Readonly<Record<Health, object>>;

/** Draw how many obligations of each party are of which health, with the same figures as its text alternative. */
export function healthChart(
  rows: readonly PartyHealth[],
  draw: typeof drawCounts,
  { t, party }: ReportPen,
): ReportBlock {
  const names = healths.map((health) => t(`trackCommitment.health.${health}`));
  const caption = t('trackReport.caption.picture');
  const figures = rows.map(({ code, counts }) => {
    const some = counts.flatMap((count, at) => (count === 0 ? [] : `${names[at]} ${count}`));
    return `${party(code)}: ${some.join(', ')}`;
  });
  const kinds = healths.map((health, at) => ({ ...looks[health], label: names[at]! }));
  const bars = rows.map(({ code, counts }) => ({ label: party(code), counts }));
  const alternative = `${caption}: ${figures.join('; ')}.`;
  return {
    kind: 'chart',
    caption,
    draw: (width) => draw({ kinds, rows: bars, width, alternative }),
  };
}
