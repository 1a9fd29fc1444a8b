import {
  type Case,
  type CaseFigure,
  inEveryLanguage,
  type Language,
  type LocalText,
} from '@musubi/vocabulary';
import { monthName } from '../../../warn/month-name.ts';
import { type Figure, figure, figureId } from '../../figures/figure.ts';
import { type CaseData, caseValue } from './case-values.ts';

const quantities = {
  month: 'series-value',
  total: 'series-total',
  share: 'partner-share',
  change: 'series-change',
  'unit-value': 'series-unit-value',
  'alert-days': 'alert-days',
} as const;

/** The identifier of a figure of a case. */
export function caseFigureId(one: Pick<Case, 'id'>, name: string): string {
  return figureId(one.id, name);
}

/** List the numbers of a case, each with what it is of and where it comes from. */
export function caseFigures(one: Case, finding: string, data: CaseData): Figure[] {
  return Object.entries(one.figures).flatMap(([name, asked]) => {
    const found = caseValue(asked, data);
    if (asked.take === 'alert-date' || found?.kind !== 'number') return [];
    return [
      figure({
        id: caseFigureId(one, name),
        finding,
        quantity: quantities[asked.take],
        subject: subjectOf(asked, data),
        value: found.value,
        digits: asked.digits,
        unit: found.unit,
        source: sourceOf(asked, data),
      }),
    ];
  });
}

function subjectOf(asked: CaseFigure, { series }: CaseData): LocalText {
  const title = series.get(asked.series)!.about.title;
  return inEveryLanguage((language) =>
    [title[language], ...periodsOf(asked, language)].join(' · '),
  );
}

function periodsOf(asked: CaseFigure, language: Language): string[] {
  const span = ([from, to]: readonly [string, string]) =>
    `${monthName(from, language)} – ${monthName(to, language)}`;
  switch (asked.take) {
    case 'month':
      return [monthName(asked.month, language)];
    case 'change':
      return [span(asked.from), span(asked.to)];
    case 'alert-days':
    case 'alert-date':
      return [];
    default:
      return [span(asked.over)];
  }
}

function sourceOf({ series }: CaseFigure, data: CaseData): string {
  const source = data.series.get(series)!.about.source;
  return source === null ? series : `${source.publisher}, ${source.title}`;
}
