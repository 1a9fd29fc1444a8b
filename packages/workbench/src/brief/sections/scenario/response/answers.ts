import type { Answer, Response } from '@musubi/vocabulary';
import { bandedNumber, doubtNotes } from '../../../doubt-text.ts';
import type { Edition } from '../../../edition.ts';
import { rowId } from '../../../figures/figure.ts';
import { responseFigureId } from '../../../figures/response-figures.ts';
import { html, type Markup } from '../../../page/markup.ts';
import { exhibitNote } from '../../../page/note.ts';
import { number } from '../../../page/number.ts';
import { sentences } from '../../../page/sentences.ts';
import { type Row, table } from '../../../page/table.ts';

function harmCell(edition: Edition, response: Response, answer: Answer): Markup {
  const id = responseFigureId(response, answer.objective, 'harm');
  if (answer.harmPerOwnLoss !== null) return number(edition, id, 'level');
  return html`<a class="n unknown" href="#${rowId(edition.cite(id).id)}">${edition.t('response.noLoss')}</a>`;
}

function rowOf(edition: Edition, response: Response, answer: Answer): Row {
  const id = (part: string) => responseFigureId(response, answer.objective, part);
  return {
    head: edition.t(`response.objective.${answer.objective}`),
    cells: [
      number(edition, id('measures'), 'given'),
      bandedNumber(edition, id('responder'), answer.responderUsdMillion.doubt),
      bandedNumber(edition, id('targets'), answer.targetsUsdMillion.doubt),
      harmCell(edition, response, answer),
    ],
  };
}

/** The table of the answers at every horizon: what each does to the responder and to its targets. */
export function answersTable(
  edition: Edition,
  responses: readonly Response[],
  headline: Response,
): Markup {
  const { t } = edition;
  const [first] = headline.answers;
  const columns = ['measures', 'responder', 'targets', 'harm'] as const;
  return table(edition, {
    id: `answers-${headline.scenario.id}`,
    caption: t('response.caption.answers'),
    columns: [
      { label: t('response.column.aim') },
      ...columns.map((column) => ({ label: t(`response.column.${column}`), numeric: true })),
    ],
    groups: responses.map((response) => ({
      heading: t(`term.horizon.${response.horizon}`),
      rows: response.answers.map((answer) => rowOf(edition, response, answer)),
    })),
    note: sentences(edition, [
      t('response.note'),
      exhibitNote(edition, headline, {
        unit: t('exhibit.unit.variation'),
        horizon: responses.map(({ horizon }) => t(`term.run.${horizon}`)).join(', '),
      }),
      ...(first === undefined
        ? []
        : doubtNotes(
            edition,
            responseFigureId(headline, first.objective, 'targets'),
            first.targetsUsdMillion.doubt,
          )),
    ]),
  });
}
