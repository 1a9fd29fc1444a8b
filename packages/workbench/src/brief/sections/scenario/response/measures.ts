import { type Answer, economyName, type Response } from '@musubi/vocabulary';
import { plainText } from '../../../../language/sentence.ts';
import { partiesInText } from '../../../answer/response-answer.ts';
import type { Edition } from '../../../edition.ts';
import { givenSpan, numberSpan } from '../../../figure-text.ts';
import { responseFigureId } from '../../../figures/response-figures.ts';
import { sectorLabel } from '../../../names.ts';
import type { Content, Markup } from '../../../page/markup.ts';
import { exhibitNote } from '../../../page/note.ts';
import { prose } from '../../../page/number.ts';
import { sentences } from '../../../page/sentences.ts';
import { type Row, type RowGroup, table } from '../../../page/table.ts';
import { measuresShown } from '../../../select.ts';

type Measure = Answer['measures'][number] & { readonly number: number };

function rateText(
  edition: Edition,
  response: Response,
  answer: Answer,
  { number, fromPercent, toPercent }: Measure,
): Content {
  if (fromPercent === null || toPercent === null) return edition.t('term.size.ban');
  const rate = (name: 'from' | 'to') =>
    numberSpan(
      edition,
      responseFigureId(response, answer.objective, 'measure', `${number}`, name),
      'level',
    );
  return prose(edition.say('response.rates', { from: rate('from'), to: rate('to') }));
}

function rowOf(edition: Edition, response: Response, answer: Answer, measure: Measure): Row {
  const { t, language } = edition;
  return {
    head: t(`respond.instrument.${measure.instrument}`),
    cells: [
      t('exhibit.direction', {
        from: economyName(measure.actor, language),
        to: economyName(measure.target, language),
      }),
      rateText(edition, response, answer, measure),
    ],
  };
}

/** The measures that reach the most trade, by sector in the order of their largest. */
function groupsOf(edition: Edition, response: Response, answer: Answer): RowGroup[] {
  const { content, language } = edition;
  const shown: Measure[] = answer.measures
    .map((measure, at) => ({ ...measure, number: at + 1 }))
    .slice(0, measuresShown);
  return [...new Set(shown.map(({ sector }) => sector))].map((sector) => ({
    heading: sectorLabel(content, response, sector, language),
    rows: shown
      .filter((measure) => measure.sector === sector)
      .map((measure) => rowOf(edition, response, answer, measure)),
  }));
}

/** The table of what the responder does, with a count of the measures that are not listed. */
export function measuresTable(edition: Edition, response: Response, answer: Answer): Markup | null {
  const { t, say } = edition;
  if (answer.measures.length === 0) return null;
  const more = () => {
    const id = responseFigureId(response, answer.objective, 'more-measures');
    return prose(say('response.moreMeasures', { number: givenSpan(edition, id) }));
  };
  return table(edition, {
    id: `measures-${response.scenario.id}`,
    className: 'words',
    caption: t('response.caption.measures', {
      responder: plainText(partiesInText(edition, response.responders)),
      objective: t(`response.objective.${answer.objective}`),
    }),
    columns: (['instrument', 'direction', 'rate'] as const).map((column) => ({
      label: t(`response.column.${column}`),
    })),
    groups: groupsOf(edition, response, answer),
    note: sentences(edition, [
      t('response.measuresNote'),
      ...(answer.measures.length > measuresShown ? [more()] : []),
      exhibitNote(edition, response, {
        unit: t('exhibit.unit.share'),
        horizon: t(`term.run.${response.horizon}`),
      }),
    ]),
  });
}
