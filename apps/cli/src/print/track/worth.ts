import { economyName, type ParameterFile, type PartyWorth, type Worth } from '@musubi/vocabulary';
import { formatMoney, formatNumber, type SettingProduct } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import { bandText, driversText, sameSignText } from '../doubt.ts';
import { openSheet, type Sheet } from '../sheet.ts';

const end = { align: 'end' } as const;

/** Print what keeping a promise is worth: in a sentence, to each member, and by which model. */
export function printWorth(
  { value: worth, parameters }: SettingProduct<Worth>,
  session: Session,
  quiet: boolean,
): void {
  const sheet = openSheet(session);
  sheet.heading(worth.scenario.title[session.language]);
  addWorth(sheet, worth, parameters, session);
  if (!quiet) for (const note of worthNotes(worth, session)) sheet.paragraph(note);
  sheet.print();
}

/** Add what a lever moves, the answer in a sentence, and the table of the members. */
export function addWorth(
  sheet: Sheet,
  worth: Worth,
  parameters: ParameterFile,
  session: Session,
): void {
  const { t } = session;
  sheet.facts(facts(worth, session));
  sheet.paragraph(answerText(worth, parameters, session));
  sheet.table(
    [
      { title: t('trackWorth.label.party') },
      { title: t('trackWorth.label.worth'), ...end },
      { title: t('trackWorth.label.worthPercent'), ...end },
      ...(worth.draws === null
        ? []
        : [
            { title: t('trackWorth.label.band'), ...end },
            { title: t('trackWorth.label.sameSign'), ...end },
          ]),
    ],
    [
      ...worth.parties.map((party) => [
        economyName(party.economy, session.language),
        ...cells(party, session),
      ]),
      [t('trackWorth.total'), ...cells(worth.total, session)],
    ],
  );
}

function cells({ worth, doubt }: Pick<PartyWorth, 'worth' | 'doubt'>, session: Session): string[] {
  const signed = (value: number, decimals: number) =>
    formatNumber(value, session.language, 'signed', decimals);
  return [
    signed(worth.usdMillion, 1),
    signed(worth.percent, 4),
    ...(doubt === null
      ? []
      : [bandText(doubt.usdMillion, session), sameSignText(doubt.usdMillion, session)]),
  ];
}

function facts({ lever, horizon, world, draws }: Worth, { t, language }: Session) {
  const { field, ifKept, ifBroken, title, otherClauses } = lever;
  return [
    [t('trackWorth.label.field'), title === null ? field : `${field} (${title[language]})`],
    [t('trackWorth.label.keptBroken'), `${ifKept} / ${ifBroken}`],
    [t('trackWorth.label.otherClauses'), otherClauses.join(', ')],
    [t('trackWorth.label.horizon'), t(`term.horizon.${horizon}`)],
    [t('trackWorth.label.world'), world.title[language]],
    ...(draws === null
      ? []
      : [[t('trackWorth.label.draws'), `${draws.count} (${draws.seed})`] as const]),
  ] as const;
}

/** Answer in plain sentences; a promise that costs is said to cost. */
function answerText(
  { total: { worth, doubt } }: Worth,
  parameters: ParameterFile,
  session: Session,
): string {
  const { t, language } = session;
  const money = formatMoney(worth.usdMillion, language);
  const signShare = doubt?.usdMillion.signShare ?? null;
  const percent = signShare === null ? '' : formatNumber(100 * signShare, language, 'plain', 0);
  const told = signShare === null || signShare >= 0.9 ? 'sure' : 'unsure';
  return [
    worth.usdMillion === 0
      ? t('trackWorth.verdict.nothing')
      : t(`trackWorth.verdict.${worth.usdMillion > 0 ? 'gain' : 'cost'}`, { money }),
    ...(signShare === null ? [] : [t(`trackWorth.verdict.${told}`, { percent })]),
    ...(doubt === null || doubt.usdMillion.drivers.length === 0
      ? []
      : [
          t('trackWorth.verdict.driver', {
            driver: driversText(
              { ...doubt.usdMillion, drivers: doubt.usdMillion.drivers.slice(0, 1) },
              parameters,
              session,
            ),
          }),
        ]),
  ].join(language === 'ja' ? '' : ' ');
}

/** What a reader must know of a worth. */
export function worthNotes({ deficits, world, draws, caveat }: Worth, session: Session): string[] {
  const { t, language } = session;
  return [
    t('trackWorth.note.model', { deficits: t(`term.deficits.${deficits}`), year: world.year }),
    ...(draws === null ? [] : [t('trackWorth.note.band')]),
    ...(caveat === null ? [] : [t('trackWorth.note.caveat', { caveat: caveat[language] })]),
  ];
}
