import { type Answer, economyName, type Response } from '@musubi/vocabulary';
import { colours } from '../../../../chart/palette.ts';
import { drawPayersChart, type PayerGroup, type PayerRow } from '../../../../chart/payers-chart.ts';
import { formatExact, formatNumber } from '../../../../language/number-format.ts';
import { doubtNotes } from '../../../doubt-text.ts';
import type { Edition } from '../../../edition.ts';
import { responseFigureId } from '../../../figures/response-figures.ts';
import { bandFor } from '../../../interval.ts';
import { chartFigure, drawnForBoth } from '../../../page/figure.ts';
import { intervalMarks } from '../../../page/interval-legend.ts';
import { html, type Markup } from '../../../page/markup.ts';
import { exhibitNote } from '../../../page/note.ts';
import { sentences } from '../../../page/sentences.ts';

/** The same answer at a horizon. */
interface Answered {
  readonly response: Response;
  readonly answer: Answer;
}

function rowOf(edition: Edition, { response, answer }: Answered, payer: string): PayerRow {
  const { t, cite, language } = edition;
  const id = (part: 'without' | 'with') =>
    responseFigureId(response, answer.objective, payer, part);
  const [without, withAnswer] = [cite(id('without')).value!, cite(id('with')).value!];
  const doubt = answer.economies.find(({ economy }) => economy === payer)?.doubt;
  return {
    label: t(`term.horizon.${response.horizon}`),
    horizon: response.horizon,
    without,
    with: withAnswer,
    withoutText: formatNumber(without, language, 'signed'),
    withText: formatNumber(withAnswer, language, 'signed'),
    band: bandFor(edition, id('with'), doubt),
  };
}

/** The members and the excluded one by one, and all outsiders together. */
function groupsOf(edition: Edition, answered: readonly Answered[]): PayerGroup[] {
  const { t, language } = edition;
  const { economies } = answered[0]!.answer;
  const named = (['member', 'excluded'] as const).flatMap((role) =>
    economies.filter((one) => one.role === role).map(({ economy }) => economy),
  );
  const group = (payer: string, heading: string) => ({
    heading,
    rows: answered.map((each) => rowOf(edition, each, payer)),
  });
  const outsiders = economies.some(({ role }) => role === 'outsider')
    ? [group('outsiders', t('response.outsiders'))]
    : [];
  return [...named.map((economy) => group(economy, economyName(economy, language))), ...outsiders];
}

function listOf({ t }: Edition, groups: readonly PayerGroup[]): string {
  return groups
    .flatMap(({ heading, rows }) =>
      rows.map((row) =>
        t('response.chart.item', {
          label: `${heading}, ${row.label}`,
          without: row.withoutText,
          with: row.withText,
        }),
      ),
    )
    .join('; ');
}

function legend({ t }: Edition, banded: boolean): Markup {
  const item = (mark: Markup, label: string) =>
    html`<li><svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">${mark}</svg> ${label}</li>`;
  const without = html`<path d="M1 3H25V11H1Z" fill="${colours.paper}" stroke="${colours.muted}" stroke-width="1.5"/>`;
  const withAnswer = html`<path d="M0 2H26V12H0Z" fill="${colours.ink}"/>`;
  return html`<ul class="legend">${item(without, t('term.quantity.without-answer'))}${item(withAnswer, t('term.quantity.with-answer'))}${
    banded ? item(intervalMarks.whisker, t('doubt.legend.whisker')) : null
  }</ul>`;
}

/** The chart of who pays: each payer at each horizon, without and with the same answer as at the headline. */
export function payersFigure(
  edition: Edition,
  responses: readonly Response[],
  headline: Response,
  { objective }: Answer,
): Markup {
  const { t, language } = edition;
  const answered = responses.flatMap((response): Answered[] =>
    response.answers
      .filter((answer) => answer.objective === objective)
      .map((answer) => ({ response, answer })),
  );
  const groups = groupsOf(edition, answered);
  const draw = (width: number) =>
    drawPayersChart({
      groups,
      width,
      columns: [t('response.column.without'), t('response.column.with')],
      axis: t('synergy.chart.axis'),
      alternative: t('response.chart.payersAlt', { list: listOf(edition, groups) }),
      tick: (amount) => formatExact(amount, language, 'signed'),
    });
  const [payer] = answered[0]!.answer.economies;
  return chartFigure(edition, {
    id: `payers-${headline.scenario.id}`,
    caption: t('response.caption.payers', { objective: t(`response.objective.${objective}`) }),
    body: html`${legend(
      edition,
      groups.some(({ rows }) => rows.some(({ band }) => band !== null)),
    )}${drawnForBoth(draw)}`,
    note: sentences(edition, [
      t('response.payersNote'),
      exhibitNote(edition, headline, {
        unit: t('exhibit.unit.variation'),
        horizon: answered.map(({ response }) => t(`term.run.${response.horizon}`)).join(', '),
      }),
      ...(payer === undefined
        ? []
        : doubtNotes(
            edition,
            responseFigureId(answered[0]!.response, objective, payer.economy, 'with'),
            payer.doubt,
          )),
    ]),
  });
}
