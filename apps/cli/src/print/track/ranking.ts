import type { InspectionRanking } from '@musubi/vocabulary';
import { formatNumber, textFor } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import { openSheet } from '../sheet.ts';

const end = { align: 'end' } as const;

/** Print a ranking of inspection effort with its robustness, and the commitments whose worth is unknown. */
export function printRanking(ranking: InspectionRanking, session: Session, quiet: boolean): void {
  const { t, language } = session;
  const { ranked, notAppraised, assumption } = ranking;
  const signed = (value: number) => formatNumber(value, language, 'signed', 1);
  const plain = (value: number) => formatNumber(value, language, 'plain', 2);
  const sheet = openSheet(session);
  sheet.heading(t('trackWorth.heading.ranked'));
  if (ranked.length === 0) sheet.paragraph(t('trackWorth.empty.levers'));
  else
    sheet.table(
      [
        { title: t('trackWorth.label.rank'), ...end },
        { title: t('trackWorth.label.commitment') },
        { title: t('trackWorth.label.field') },
        { title: t('trackWorth.label.health') },
        { title: t('trackWorth.label.worth'), ...end },
        { title: t('trackWorth.label.band'), ...end },
        { title: t('trackWorth.label.probability'), ...end },
        { title: t('trackWorth.label.expected'), ...end },
        { title: t('trackWorth.label.ranks'), ...end },
      ],
      ranked.map((one) => [
        String(one.rank),
        one.code,
        one.field,
        t(`trackWorth.health.${one.health}`),
        signed(one.worthUsdMillion),
        one.bandUsdMillion === null
          ? ''
          : t('cli.doubt.range', {
              low: signed(one.bandUsdMillion[0]),
              high: signed(one.bandUsdMillion[1]),
            }),
        plain(one.probability),
        signed(one.expectedLossUsdMillion),
        one.rankLow === one.rankHigh ? String(one.rankLow) : `${one.rankLow}–${one.rankHigh}`,
      ]),
    );
  if (notAppraised.length > 0) {
    sheet.heading(t('trackWorth.heading.notAppraised'));
    sheet.table(
      [{ title: t('trackWorth.label.commitment') }, { title: '' }, { title: '' }],
      notAppraised.map(({ code, summary, reason }) => [
        code,
        textFor(summary, language),
        t(`trackWorth.reason.${reason}`),
      ]),
    );
  }
  if (!quiet) {
    const rows = Object.entries(assumption).map(([health, { central, low, high }]) =>
      t('trackWorth.note.probabilityRow', {
        health: t(`trackWorth.health.${health as keyof typeof assumption}`),
        central: plain(central),
        low: plain(low),
        high: plain(high),
      }),
    );
    sheet.heading(t('trackWorth.heading.notes'));
    const list = new Intl.ListFormat(language).format(rows);
    sheet.paragraph(t('trackWorth.note.assumed', { list }));
    sheet.paragraph(t('trackWorth.note.probability'));
    sheet.paragraph(t('trackWorth.note.levers'));
  }
  sheet.print();
}
