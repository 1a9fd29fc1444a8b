import type { Coalition } from '@musubi/vocabulary';
import { formatPower, type SettingProduct } from '@musubi/workbench';
import type { Session } from '../session.ts';
import { answerText } from './coalition/answer.ts';
import { clausePairTable, clauseTable } from './coalition/clauses.ts';
import { dealTable, subjectNames } from './coalition/deals.ts';
import { changesAnything, joiningTable } from './coalition/joining.ts';
import { ledgerTable, mechanismTable } from './coalition/ledger.ts';
import { coreText, memberTable } from './coalition/members.ts';
import { namesOf } from './coalition/names.ts';
import { transferTable, transferText } from './coalition/transfers.ts';
import { driversText } from './doubt.ts';
import { openSheet, type Sheet } from './sheet.ts';

/** Print what an alliance is worth: whether it is more than its pairs, why, to whom, and who might join. */
export function printCoalition(
  { value: coalition, parameters }: SettingProduct<Coalition>,
  session: Session,
  quiet: boolean,
): void {
  const { t, language } = session;
  const { scenario, ledger, joining } = coalition;
  const sheet = openSheet(session);
  sheet.heading(scenario.title[language]);
  sheet.paragraph(answerText(coalition, session));
  sheet.facts(facts(coalition, session));
  sheet.heading(t('coalition.heading.ledger'));
  sheet.table(...ledgerTable(coalition, session));
  const { doubt } = ledger.premiumUsdMillion;
  if (doubt !== null) {
    const list = driversText(doubt, parameters, session);
    sheet.paragraph(list ? t('cli.doubt.premiumDrivers', { list }) : t('cli.doubt.noDrivers'));
  }
  if (ledger.dealPairs.length > 0) addPremium(sheet, coalition, session);
  sheet.heading(t('coalition.heading.members'));
  sheet.table(...memberTable(coalition, session));
  sheet.paragraph(coreText(coalition, session));
  addClauses(sheet, coalition, session);
  if (joining.length > 0) addJoining(sheet, coalition, session);
  sheet.heading(t('coalition.heading.transfers'));
  sheet.table(...transferTable(coalition, session));
  sheet.paragraph(transferText(coalition, session));
  if (!quiet) addNotes(sheet, coalition, session);
  sheet.print();
}

function facts(coalition: Coalition, { t, language }: Session) {
  const { world, horizon, members, excluded, ledger, draws, solves, tolerance } = coalition;
  const names = (codes: readonly string[]) => namesOf(codes, language) || t('term.none');
  const failed = ledger.premiumUsdMillion.doubt?.failed ?? 0;
  return [
    [t('cli.label.world'), world.title[language]],
    [t('cli.label.horizon'), t(`term.horizon.${horizon}`)],
    [t('cli.label.members'), names(members)],
    [t('cli.label.excluded'), names(excluded)],
    [
      t('coalition.fact.deals'),
      t(ledger.by === 'clause' ? 'coalition.fact.byClause' : 'coalition.fact.bySectors'),
    ],
    [
      t('coalition.fact.draws'),
      draws === null
        ? t('coalition.fact.undrawn')
        : t('coalition.fact.drawn', { draws: draws.count, seed: draws.seed, failed }),
    ],
    [
      t('coalition.fact.solves'),
      t('coalition.fact.solved', { solves, tolerance: formatPower(tolerance) }),
    ],
  ] as const;
}

function addClauses(sheet: Sheet, coalition: Coalition, session: Session): void {
  const { t } = session;
  const { orders, interactions } = coalition.clauses;
  sheet.heading(t('coalition.heading.clauses'));
  sheet.table(...clauseTable(coalition, session));
  if (interactions.length > 0) sheet.table(...clausePairTable(coalition, session));
  if (orders !== null) sheet.paragraph(t('coalition.sampled', { orders }));
}

function addPremium(sheet: Sheet, coalition: Coalition, session: Session): void {
  const { t } = session;
  sheet.heading(t('coalition.heading.mechanisms'));
  sheet.table(...mechanismTable(coalition, session));
  if (!coalition.ledger.exact) sheet.paragraph(t('coalition.inexact'));
  sheet.heading(t('coalition.heading.deals'));
  sheet.table(...dealTable(coalition, session));
  const subjects = subjectNames(coalition, session);
  if (subjects !== '') sheet.paragraph(subjects);
}

function addJoining(sheet: Sheet, coalition: Coalition, session: Session): void {
  const { t, language } = session;
  const { joining } = coalition;
  sheet.heading(t('coalition.heading.joining'));
  const changing = joining.filter(changesAnything);
  if (changing.length > 0) sheet.table(...joiningTable(changing, coalition, session));
  const still = joining.filter((one) => !changing.includes(one)).map(({ joiner }) => joiner);
  if (still.length > 0)
    sheet.paragraph(t('coalition.unchanged', { economies: namesOf(still, language) }));
}

function addNotes(sheet: Sheet, { joining, draws }: Coalition, { t }: Session): void {
  sheet.heading(t('cli.simulate.notes'));
  sheet.paragraph(t('coalition.note.value'));
  sheet.paragraph(t('coalition.note.deal'));
  sheet.paragraph(t('coalition.note.mechanism'));
  if (joining.length > 0) sheet.paragraph(t('coalition.note.joining'));
  if (draws !== null) sheet.paragraph(t('coalition.note.band'));
}
