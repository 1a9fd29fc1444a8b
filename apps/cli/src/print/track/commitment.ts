import type { ShownCommitment } from '@musubi/register';
import { economyName } from '@musubi/vocabulary';
import { textFor } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import { openSheet, type Sheet } from '../sheet.ts';
import { addAbsentText } from './absent-text.ts';
import { addObligations } from './obligations.ts';
import { type RegisterLabel, titled } from './titled.ts';

/** Print everything that the register says of a commitment. */
export function printCommitment(shown: ShownCommitment, session: Session): void {
  const { language } = session;
  const sheet = openSheet(session);
  sheet.heading(shown.commitment.code);
  sheet.paragraph(textFor(shown.commitment.summary, language));
  sheet.facts(factsOf(shown, session));
  addPassages(sheet, shown, session);
  addObligations(sheet, shown, session);
  addLevers(sheet, shown, session);
  addRelations(sheet, shown, session);
  addHistory(sheet, shown, session);
  if (shown.commitment.note !== undefined)
    sheet.paragraph(textFor(shown.commitment.note, language));
  sheet.print();
}

function factsOf(
  { commitment, version, health, work }: ShownCommitment,
  { t, language }: Session,
): (readonly [string, string])[] {
  const { parties, due, state, topics, registeredBy, verifiedBy, marking } = commitment;
  const deadline =
    due === null ? t('trackCommitment.noDeadline') : `${due.by ?? due.edtf} (${due.raw})`;
  const names = parties.map((party) => economyName(party, language)).join(', ');
  const statement = work === null ? '' : `${work.code}: ${textFor(work.title, language)}`;
  const facts: [RegisterLabel, string][] = [
    ['work', statement],
    ['parties', names],
    ['due', deadline],
    ['state', t(`trackCommitment.state.${state}`)],
    ['health', t(`trackCommitment.health.${health}`)],
    ['topics', topics.join(', ')],
    ['registeredBy', registeredBy ?? ''],
    ['verifiedBy', verifiedBy ?? ''],
    ['marking', [marking.level, ...marking.releasableTo].join(' ')],
    ['version', String(version)],
  ];
  return facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => [t(`trackCommitment.label.${name}`), value]);
}

function addPassages(sheet: Sheet, { passages, work }: ShownCommitment, session: Session): void {
  const { t } = session;
  sheet.heading(t('trackCommitment.heading.passages'));
  for (const { passage, document } of passages) {
    const { lang, start, end, exact, anchoring, id } = passage;
    const source = document === null ? '' : ` · ${document.citation.title}`;
    const words = exact === null ? t('trackCommitment.notHeld') : `“${exact}”`;
    const state = t(`trackCommitment.anchoring.${anchoring}`);
    sheet.paragraph(`[${lang}] ${words}\n${id} · ${start}–${end} · ${state}${source}`);
  }
  const absent = passages.flatMap(({ document }) => (document?.isHeld === false ? [document] : []));
  for (const document of new Map(absent.map((each) => [each.id, each])).values())
    if (work?.id === document.workId) addAbsentText(sheet, work.code, document, session);
}

function addLevers(sheet: Sheet, { levers }: ShownCommitment, session: Session): void {
  const { t } = session;
  if (levers.length === 0) return;
  sheet.heading(t('trackCommitment.heading.levers'));
  sheet.table(
    titled(['lever', 'worth'], session),
    levers.map(({ scenario, field, result }) => [
      `${scenario} ${field}`,
      result === null
        ? t('trackCommitment.unknown')
        : `${result.worth} ${result.unit}${result.band === null ? '' : ` [${result.band.join(', ')}]`} (${result.metric})`,
    ]),
  );
}

function addRelations(sheet: Sheet, { relations }: ShownCommitment, session: Session): void {
  const { t } = session;
  if (relations.length === 0) return;
  sheet.heading(t('trackCommitment.heading.relations'));
  sheet.table(
    titled(['relation', 'code', 'passage'], session),
    relations.map(({ type, isInverse, code, passageId }) => [
      isInverse ? t(`trackCommitment.inverse.${type}`) : t(`trackCommitment.relation.${type}`),
      code,
      passageId ?? '',
    ]),
  );
}

function addHistory(sheet: Sheet, { history }: ShownCommitment, session: Session): void {
  sheet.heading(session.t('trackCommitment.heading.history'));
  sheet.table(
    titled(['version', 'moment', 'action', 'actor'], session),
    history.map(({ version, changedAt, action, changedBy }) => [
      String(version),
      changedAt,
      action,
      changedBy,
    ]),
  );
}
