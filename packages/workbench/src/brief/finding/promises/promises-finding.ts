import type { Citation, IndicatorReport, Language, PromisesReport } from '@musubi/vocabulary';
import type { Sentence } from '../../../language/sentence.ts';
import { translator } from '../../../language/translator.ts';
import { textFor } from '../../../track/interchange/text-for.ts';
import { readingText } from '../../../track/measure/reading-text.ts';
import { givenSpan, moneySpan } from '../../figure-text.ts';
import { figureId } from '../../figures/figure.ts';
import { html } from '../../page/markup.ts';
import type { Pen } from '../../pen.ts';
import type { Finding } from '../finding.ts';
import { indicatorFigure } from './indicator-figure.ts';
import { promiseFigures, promisesId, worthFigureId } from './promise-figures.ts';
import { worthFigure } from './worth-figure.ts';
import { worthTable } from './worth-table.ts';

/** Tell in a chapter of a brief what promises are worth, and what the data say of them. */
export function promisesFinding(report: PromisesReport): Finding {
  return {
    id: promisesId,
    result: report,
    figures: promiseFigures(report),
    citations: citationsOf(report),
    title: (language) => translator(language)('trackWorth.finding.title'),
    question: (language) => translator(language)('trackWorth.finding.question'),
    answer: (pen) => [
      worthSentences(pen, report),
      report.indicators.flatMap((one) => indicatorSentence(pen, one)),
    ],
    limits: ({ t, language }) =>
      [
        t('trackWorth.finding.limitModel'),
        t('trackWorth.finding.limitOther'),
        t('trackWorth.finding.limitAttribution'),
        ...caveatsIn(report, language).map((caveat) => t('trackWorth.note.caveat', { caveat })),
      ].map((text) => [{ text }]),
    chapter: (pen) =>
      html`${worthFigure(pen, report)}${worthTable(pen, report)}${report.indicators.map((one, at) => indicatorFigure(pen, one, at))}`,
  };
}

function citationsOf({ indicators }: PromisesReport): Citation[] {
  const all = indicators.flatMap(({ sources }) => sources);
  return [...new Map(all.map((source) => [JSON.stringify(source), source])).values()];
}

function caveatsIn({ worths }: PromisesReport, language: Language): string[] {
  return [...new Set(worths.flatMap(({ worth }) => worth.caveat?.[language] ?? []))];
}

/** Which promise is worth most, which cost, and how many have no price. */
function worthSentences(pen: Pen, report: PromisesReport): Sentence[] {
  const { worths, ranking } = report;
  const { say, t } = pen;
  const sorted = worths.toSorted(
    (a, b) => b.worth.total.worth.usdMillion - a.worth.total.worth.usdMillion,
  );
  const [most] = sorted;
  const costs = sorted.filter(({ worth }) => worth.total.worth.usdMillion < 0);
  const unknown = ranking.notAppraised.length;
  return [
    ...(most === undefined
      ? [[{ text: t('trackWorth.finding.none') }]]
      : [
          say('trackWorth.finding.most', {
            number: givenSpan(pen, figureId(promisesId, 'priced')),
            code: most.code,
            money: moneySpan(pen, worthFigureId(most)),
          }),
        ]),
    ...costs.map((one) =>
      say('trackWorth.finding.negative', {
        code: one.code,
        money: moneySpan(pen, worthFigureId(one)),
      }),
    ),
    ...(unknown === 0
      ? []
      : [
          say('trackWorth.finding.unknown', {
            number: givenSpan(pen, figureId(promisesId, 'unknown')),
          }),
        ]),
  ];
}

/** What the latest known figure of an indicator says; of one that is context only, no verdict. */
function indicatorSentence({ say, t, language }: Pen, report: IndicatorReport): Sentence[] {
  const { indicator, observations, movesVerdict } = report;
  const latest = observations.findLast(({ status }) => status !== 'no-data');
  if (latest === undefined) return [];
  const given = {
    name: textFor(indicator.name, language),
    period: latest.period,
    figure: readingText(latest, indicator.unit, language),
  };
  return [
    movesVerdict
      ? say('trackWorth.finding.indicator', {
          ...given,
          status: t(`trackWorth.status.${latest.status}`),
        })
      : say('trackWorth.finding.contextIndicator', given),
  ];
}
