import type { OwnObligation, ScoringProgress, SheetOutcome, SheetRow } from '@musubi/register';
import { type SheetQuestion, sheetQuestions } from '@musubi/workbench';
import type { Session } from '../../../session.ts';
import { openSheet, type Sheet } from '../../sheet.ts';
import { scaleTexts } from './compliance.ts';
import { addRescheduled } from './rescheduled.ts';
import { textOf } from './text-of.ts';

/** Print how far a reviewer is, and the next obligation that is open, with what it is scored by. */
export function printNext(progress: ScoringProgress, session: Session): void {
  const sheet = openSheet(session);
  addProgress(sheet, progress, session);
  const next = progress.obligations.find(({ fate }) => fate === 'open');
  if (next === undefined) sheet.paragraph(session.t('trackRound.nothingOpen'));
  else addObligation(sheet, next, progress.round.code, session);
  sheet.print();
}

/** Print all that a reviewer was asked to score, and what they said. */
export function printProgress(progress: ScoringProgress, session: Session): void {
  const { t } = session;
  const sheet = openSheet(session);
  addProgress(sheet, progress, session);
  sheet.table(
    (['obligation', 'state', 'compliance', 'completion', 'timeliness'] as const).map((column) => ({
      title: t(`trackRound.label.${column}`),
    })),
    progress.obligations.map(({ reference, fate, said }) => [
      reference,
      t(`trackRound.own.${fate}`),
      ...(said === null ? ['–', '–', '–'] : scaleTexts(said, session)),
    ]),
  );
  sheet.print();
}

/** Print what became of a sheet of scores. */
export function printSheetOutcome(
  { rows, progress }: SheetOutcome,
  isDryRun: boolean,
  session: Session,
): void {
  const { t } = session;
  const sheet = openSheet(session);
  sheet.table(
    (['obligation', 'state', 'questions'] as const).map((column) => ({
      title: t(`trackRound.label.${column}`),
    })),
    rows.map(({ reference, fate, open }) => [
      reference,
      t(`trackRound.sheetFate.${fate}`),
      questionsText(open, session),
    ]),
  );
  addProgress(sheet, progress, session);
  if (isDryRun) sheet.paragraph(t('trackRound.dryRun'));
  sheet.print();
}

/** Print which questions of an obligation are still open in a sheet, and how many obligations wait. */
export function printLeft(rows: readonly SheetRow[], reference: string, session: Session): void {
  const { t } = session;
  const openOf = ({ said }: SheetRow) => sheetQuestions.filter((each) => said[each] === undefined);
  const open = openOf(rows.find((row) => row.reference === reference)!);
  const waiting = rows.filter((row) => openOf(row).length > 0);
  const sheet = openSheet(session);
  sheet.facts([
    [t('trackRound.label.obligation'), reference],
    [t('trackRound.label.questions'), questionsText(open, session)],
    [t('trackRound.label.answered'), `${rows.length - waiting.length} / ${rows.length}`],
    [t('trackRound.label.nextOpen'), waiting[0]?.reference ?? '–'],
  ]);
  sheet.print();
}

function questionsText(open: readonly string[], { t }: Session): string {
  const names = open.map((question) => t(`trackRound.question.${question as SheetQuestion}`));
  return names.join(', ') || '–';
}

function addProgress(
  sheet: Sheet,
  { round, obligations }: ScoringProgress,
  session: Session,
): void {
  const { t } = session;
  const count = (wanted: OwnObligation['fate']) =>
    obligations.filter(({ fate }) => fate === wanted).length;
  sheet.heading(round.code);
  sheet.facts([
    [t('trackRound.label.state'), t(`trackRound.state.${round.state}`)],
    [t('trackRound.label.scoringEnds'), round.scoringEnds ?? '–'],
    [
      t('trackRound.label.scores'),
      t('trackRound.own.progress', {
        given: count('given'),
        open: count('open'),
        withdrawn: count('withdrawn'),
        asked: obligations.length,
      }),
    ],
  ]);
  addRescheduled(sheet, round, session);
}

function addObligation(sheet: Sheet, own: OwnObligation, code: string, session: Session): void {
  const { t } = session;
  const { reference, summary, guideline, passages, evidence, indicators } = own;
  sheet.heading(reference);
  sheet.paragraph(textOf(summary, session));
  for (const { exact, lang } of passages) if (exact) sheet.paragraph(`“${exact}” (${lang})`);
  if (guideline !== null)
    sheet.facts([
      [t('trackRound.label.window'), guideline.window],
      ...(['full', 'partial', 'none'] as const).map(
        (answer) =>
          [t(`trackRound.compliance.${answer}`), textOf(guideline[answer], session)] as const,
      ),
      [t('trackRound.compliance.unknown'), textOf(guideline.notApplicable ?? [], session)],
    ]);
  for (const { id, date, title, stance } of evidence)
    sheet.paragraph(`${id}  ${date}  ${stance}  ${textOf(title, session)}`);
  for (const { name, unit, latest } of indicators)
    sheet.paragraph(
      `${textOf(name, session)}: ${latest?.value ?? t('trackRound.compliance.unknown')} ${unit} (${latest?.period ?? '–'})`,
    );
  sheet.command(`musubi track round score ${code} ${reference} --score …`);
}
