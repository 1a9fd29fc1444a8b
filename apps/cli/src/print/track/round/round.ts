import type { RoundReport, ShownRound } from '@musubi/register';
import { problemMessage } from '@musubi/workbench';
import type { Session } from '../../../session.ts';
import { openSheet, type Sheet } from '../../sheet.ts';
import { addAgreement } from './agreement.ts';
import { complianceText, scaleTexts } from './compliance.ts';
import { addEdition } from './editions.ts';
import { addRescheduled } from './rescheduled.ts';
import { textOf } from './text-of.ts';

/** Print a round; before the reveal there are counts of scores only. */
export function printRound({ report, editions }: ShownRound, session: Session): void {
  const { t, language } = session;
  const sheet = openSheet(session);
  addFacts(sheet, report, session);
  addRescheduled(sheet, report.round, session);
  if (isUnseen(report)) sheet.paragraph(t('trackRound.unseen'));
  else addScores(sheet, report, session);
  if (editions.length > 0) sheet.heading(t('trackRound.heading.editions'));
  for (const edition of editions) {
    addEdition(sheet, edition, session);
    const faults = edition.problems.map((problem) => problemMessage(problem, language));
    sheet.paragraph(faults.length === 0 ? t('trackRound.valid') : faults.join('\n'));
  }
  const { evidence, passage } = report.withheld;
  if (evidence + passage > 0) sheet.paragraph(t('trackRound.withheld', { evidence, passage }));
  sheet.paragraph(t(`trackRound.next.${report.round.state}`, { code: report.round.code }));
  sheet.print();
}

/** Whether the scores of a published round, which has one for each obligation, are withheld from the one who asks. */
function isUnseen({ round, obligations }: RoundReport): boolean {
  return round.state === 'published' && obligations.every(({ reconciled }) => reconciled === null);
}

function addScores(sheet: Sheet, report: RoundReport, session: Session): void {
  addObligations(sheet, report, session);
  addBlind(sheet, report, session);
  addDissents(sheet, report, session);
  addAgreement(sheet, report, session);
}

function addFacts(sheet: Sheet, report: RoundReport, session: Session): void {
  const { t } = session;
  const { round, scores } = report;
  const { asked, given } = scores;
  sheet.heading(`${round.code} ${textOf(round.title, session)}`);
  sheet.facts([
    [t('trackRound.label.state'), t(`trackRound.state.${round.state}`)],
    [t('trackRound.label.window'), round.window],
    [t('trackRound.label.parties'), round.parties.join(' ')],
    [t('trackRound.label.scoringEnds'), round.scoringEnds ?? '–'],
    [t('trackRound.label.commentsEnd'), round.commentsEnd ?? '–'],
    [
      t('trackRound.label.scores'),
      given === null || isUnseen(report)
        ? t('trackRound.hidden', { asked })
        : t('trackRound.given', { given, asked }),
    ],
  ]);
}

const columns = [
  'obligation',
  'compliance',
  'completion',
  'timeliness',
  'dissents',
  'answer',
  'evidence',
  'indicator',
] as const;

function addObligations(sheet: Sheet, { obligations }: RoundReport, session: Session): void {
  const { t } = session;
  sheet.heading(t('trackRound.heading.obligations'));
  sheet.table(
    columns.map((column) => ({ title: t(`trackRound.label.${column}`) })),
    obligations.map(({ reference, reconciled, dissents, response, evidence, indicators }) => [
      reference,
      ...(reconciled === null ? ['–', '–', '–'] : scaleTexts(reconciled, session)),
      String(dissents.length),
      response === null ? '–' : t(`trackRound.position.${response.position}`),
      String(evidence.length),
      indicators.map(({ latest }) => latest?.status ?? 'no-data').join(' '),
    ]),
  );
}

const blindColumns = [
  'obligation',
  'reviewer',
  'party',
  'compliance',
  'completion',
  'timeliness',
] as const;

function addBlind(sheet: Sheet, { obligations }: RoundReport, session: Session): void {
  const { t } = session;
  const rows = obligations.flatMap(({ reference, blind }) =>
    blind.map((said) => [reference, said.reviewer, said.party ?? '', ...scaleTexts(said, session)]),
  );
  if (rows.length === 0) return;
  sheet.heading(t('trackRound.heading.blind'));
  sheet.table(
    blindColumns.map((column) => ({ title: t(`trackRound.label.${column}`) })),
    rows,
  );
}

function addDissents(sheet: Sheet, { obligations }: RoundReport, session: Session): void {
  const { t } = session;
  const rows = obligations.flatMap(({ reference, dissents }) =>
    dissents.map(({ reviewer, score, text }) => [
      reference,
      reviewer,
      complianceText(score as -1 | 0 | 1 | null, session),
      text.text,
    ]),
  );
  if (rows.length === 0) return;
  sheet.heading(t('trackRound.heading.dissents'));
  sheet.table(
    (['obligation', 'reviewer', 'compliance', 'reason'] as const).map((column) => ({
      title: t(`trackRound.label.${column}`),
    })),
    rows,
  );
}
