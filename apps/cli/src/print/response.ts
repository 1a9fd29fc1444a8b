import type { Answer, Response } from '@musubi/vocabulary';
import { formatExact, type SettingProduct } from '@musubi/workbench';
import type { Session } from '../session.ts';
import { namesOf } from './coalition/names.ts';
import { driversText } from './doubt.ts';
import { doubtText, effectText, sideName } from './response/effect.ts';
import { measureTable } from './response/measures.ts';
import { payerTable } from './response/payers.ts';
import { replyTable, replyText } from './response/replies.ts';
import { searchText } from './response/search.ts';
import { sectorLabel } from './sector-label.ts';
import { openSheet, type Sheet } from './sheet.ts';

/** Print the answers to a scenario: what each does, what it sets, who pays, and what was searched. */
export function printResponse(
  product: SettingProduct<Response>,
  session: Session,
  quiet: boolean,
): void {
  const { t, language } = session;
  const response = product.value;
  const sheet = openSheet(session);
  sheet.heading(response.scenario.title[language]);
  sheet.facts(facts(response, session));
  for (const answer of response.answers) addAnswer(sheet, answer, product, session);
  if (response.bestReplies !== null) {
    sheet.heading(t('respond.heading.replies'));
    sheet.paragraph(replyText(response.bestReplies, session));
    sheet.table(...replyTable(response.bestReplies, session));
  }
  if (!quiet) addNotes(sheet, response, session);
  sheet.print();
}

function facts(response: Response, { t, language }: Session) {
  const { world, horizon, responders, targets, sectors, draws } = response;
  const list = new Intl.ListFormat(language, { style: 'narrow', type: 'unit' });
  return [
    [t('cli.label.world'), world.title[language]],
    [t('cli.label.horizon'), t(`term.horizon.${horizon}`)],
    [t('respond.fact.responders'), namesOf(responders, language)],
    [t('respond.fact.targets'), namesOf(targets, language)],
    [
      t('respond.fact.sectors'),
      sectors.length > sectorsNamed
        ? t('respond.fact.sectorCount', { number: sectors.length, list: sectors.join(' ') })
        : list.format(sectors.map((sector) => sectorLabel(sector, language))),
    ],
    [
      t('coalition.fact.draws'),
      draws === null
        ? t('coalition.fact.undrawn')
        : t('respond.fact.drawn', { draws: draws.count, seed: draws.seed }),
    ],
  ] as const;
}

const sectorsNamed = 4;

function addAnswer(
  sheet: Sheet,
  answer: Answer,
  { value: response, parameters }: SettingProduct<Response>,
  session: Session,
): void {
  const { t, language } = session;
  const budget = formatExact(answer.budgetPercent ?? 0, language);
  sheet.heading(t(`respond.heading.${answer.objective}`, { budget }));
  sheet.paragraph(effectText(answer, response, session));
  const doubt = doubtText(answer, response, session);
  if (doubt !== null) sheet.paragraph(doubt);
  if (answer.measures.length > 0) {
    const measures = measureTable(answer, response, session);
    sheet.table(...measures.table);
    sheet.paragraph(measures.shown);
  }
  sheet.table(...payerTable(answer, response, session));
  const theirs = answer.targetsUsdMillion.doubt;
  if (theirs !== null) {
    const list = driversText(theirs, parameters, session);
    const targets = sideName(response.targets, session);
    sheet.paragraph(list ? t('respond.drivers', { targets, list }) : t('cli.doubt.noDrivers'));
  }
  if (answer.objective !== 'mirror') sheet.paragraph(searchText(answer.search, session));
}

function addNotes(sheet: Sheet, { answers, draws }: Response, { t, language }: Session): void {
  sheet.heading(t('cli.simulate.notes'));
  if (answers.some(({ objective }) => objective === 'mirror'))
    sheet.paragraph(t('respond.note.mirror'));
  const searched = answers.find(({ objective }) => objective !== 'mirror');
  if (searched !== undefined) {
    const { lowestPercent, highestPercent } = searched.search;
    const low = formatExact(lowestPercent, language);
    sheet.paragraph(t('respond.note.search', { low, high: formatExact(highestPercent, language) }));
  }
  if (draws !== null) {
    sheet.paragraph(t('respond.note.draws'));
    if (answers.some(({ objective }) => objective === 'harm'))
      sheet.paragraph(t('respond.note.budget'));
  }
  sheet.paragraph(t('respond.note.reach'));
}
