import type { DroppedCommitment, SuggestedEvidence, SuggestedRelation } from '@musubi/register';
import type { Evidence } from '@musubi/vocabulary';
import { formatExact, textFor } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import { openSheet, type TableParts } from '../sheet.ts';
import { titled } from './titled.ts';

/** Print pieces of evidence. */
export function printEvidence(found: readonly Evidence[], session: Session): void {
  const { t, language } = session;
  const rows = found.map((each) => [
    each.id,
    each.date,
    each.kind,
    `${each.reliability}${each.credibility}`,
    t(each.isIndependent ? 'trackCommitment.yes' : 'trackCommitment.no'),
    textFor(each.title, language),
  ]);
  const columns = titled(['id', 'date', 'kind', 'grade', 'independent', 'evidence'], session);
  printTable([columns, rows], t('trackCommitment.noEvidence'), session);
}

/** Print which sentences of a later statement may report on earlier promises, numbered. */
export function printSuggestions(suggested: readonly SuggestedEvidence[], session: Session): void {
  const rows = suggested.map(({ code, score, unit }, at) => [
    String(at + 1),
    code,
    alike(score, session),
    unit.text,
  ]);
  const columns = titled(['number', 'reports', 'similarity', 'evidence'], session);
  printTable([columns, rows], session.t('trackCommitment.noSuggestion'), session);
}

/** Print the promises that a later statement is silent about, each with what is most like it. */
export function printDropped(dropped: readonly DroppedCommitment[], session: Session): void {
  const rows = dropped.map(({ code, date, text, nearest }) => [
    code,
    date,
    nearest === null ? '' : alike(nearest.score, session),
    text,
  ]);
  const columns = titled(['code', 'date', 'similarity', 'summary'], session);
  printTable([columns, rows], session.t('trackCommitment.noneDropped'), session);
}

/** Print the relations that the texts of commitments suggest. */
export function printRelations(suggested: readonly SuggestedRelation[], session: Session): void {
  const { t } = session;
  const rows = suggested.map(({ code, type, target, score }) => [
    code,
    t(`trackCommitment.relation.${type}`),
    target,
    alike(score, session),
  ]);
  const columns = titled(['code', 'relation', 'reports', 'similarity'], session);
  printTable([columns, rows], t('trackCommitment.noSuggestion'), session);
}

function alike(score: number, { language }: Session): string {
  return formatExact(Math.round(score * 100) / 100, language);
}

function printTable([columns, rows]: TableParts, none: string, session: Session): void {
  const sheet = openSheet(session);
  if (rows.length === 0) sheet.paragraph(none);
  else sheet.table(columns, rows);
  sheet.print();
}
