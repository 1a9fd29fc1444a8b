import type { RoundReport } from '@musubi/register';
import type { Session } from '../../../session.ts';
import type { Sheet } from '../../sheet.ts';

const columns = ['scale', 'when', 'units', 'alpha', 'interval', 'verdict'] as const;

/** Add how often each value was given, how far reviewers agreed, and whether they were mild to their own country. */
export function addAgreement(sheet: Sheet, report: RoundReport, session: Session): void {
  const { t } = session;
  if (report.agreement.length === 0) return;
  sheet.heading(t('trackRound.heading.tallies'));
  sheet.paragraph(report.tallies.map((tally) => tallyText(tally, session)).join('\n'));
  sheet.heading(t('trackRound.heading.agreement'));
  sheet.table(
    columns.map((column) => ({ title: t(`trackRound.label.${column}`) })),
    report.agreement.map(({ variable, phase, units, alpha, interval, verdict }) => [
      t(`trackRound.scale.${variable}`),
      t(`trackRound.agreed.${phase}`),
      String(units),
      alpha === null ? '–' : thousandths(alpha),
      interval === null ? '–' : interval.map(thousandths).join(' … '),
      t(`trackRound.verdict.${verdict}`),
    ]),
  );
  const { leniency } = report;
  if (leniency === null) return;
  const { effect, p, pairs, obligations } = leniency;
  sheet.paragraph(
    effect === null || p === null
      ? t('trackRound.noLeniency')
      : t('trackRound.leniency', {
          pairs,
          obligations,
          effect: (100 * effect).toFixed(0),
          p: thousandths(p),
        }),
  );
}

function thousandths(value: number): string {
  return value.toFixed(3);
}

function tallyText(
  { scale, n, unknown, counts }: RoundReport['tallies'][number],
  session: Session,
): string {
  const { t } = session;
  const words = { '1': 'full', '0': 'partial', '-1': 'none' } as const;
  const named = Object.entries(counts).map(([value, count]) => {
    const word =
      scale === 'score'
        ? t(`trackRound.compliance.${words[value as keyof typeof words]}`)
        : t(`trackRound.${scale}.${value}` as 'trackRound.completion.limited');
    return `${word} ${count}`;
  });
  return t('trackRound.tally', {
    scale: t(`trackRound.scale.${scale}`),
    counts: named.join(', '),
    unknown,
    n,
  });
}
