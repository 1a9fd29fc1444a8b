import {
  type Case,
  type Citation,
  economyName,
  type PolicyEvent,
  textIn,
} from '@musubi/vocabulary';
import type { Sentence } from '../../../language/sentence.ts';
import type { LoadedSeries } from '../../../warn/loaded-series.ts';
import { monthNumber } from '../../../warn/month.ts';
import { numberSpan } from '../../figure-text.ts';
import { html, type Markup } from '../../page/markup.ts';
import { prose } from '../../page/number.ts';
import { table } from '../../page/table.ts';
import type { Pen } from '../../pen.ts';
import type { Finding } from '../finding.ts';
import { warningFigures } from '../warnings/alert-figures.ts';
import { alertTable } from '../warnings/alert-table.ts';
import { trendFigure } from '../warnings/trend-figure.ts';
import { caseFigureId, caseFigures } from './case-figures.ts';
import { type CaseData, caseValue } from './case-values.ts';

/** Make the page of a case: its texts with their numbers filled in, its charts, the alerts and the events. */
export function caseFinding(one: Case, data: CaseData): Finding {
  const finding = `case-${one.id}`;
  const fill = (pen: Pen, text: string) => filled(pen, text, one, data);
  return {
    id: finding,
    result: one,
    figures: [
      ...caseFigures(one, finding, data),
      ...warningFigures({ report: data.report, finding }),
    ],
    citations: citationsOf(data),
    title: (language) => one.title[language],
    question: (language) => one.question[language],
    answer: (pen) => one.answer.map((text) => [fill(pen, textIn(text, pen.language))]),
    limits: (pen) => one.limits.map((text) => fill(pen, textIn(text, pen.language))),
    chapter: (pen) =>
      html`${one.chapters.map(
        ({ heading, paragraphs, charts }) => html`<h3>${heading[pen.language]}</h3>
${paragraphs.map((text) => html`<p>${prose(fill(pen, text[pen.language]))}</p>`)}
${charts.map((chart) => chartOf(pen, chart, data))}`,
      )}${alertTable(pen, data.report)}${eventTable(pen, data.events)}`,
  };
}

/** Fill the placeholders of a text with the numbers that were computed; each number links to its row in the appendix. */
function filled(pen: Pen, text: string, one: Case, data: CaseData): Sentence {
  return text.split(/(\{\{[a-z0-9-]+\}\})/u).flatMap((part) => {
    const name = /^\{\{(.+)\}\}$/u.exec(part)?.[1];
    if (name === undefined) return part === '' ? [] : [{ text: part }];
    const asked = one.figures[name]!;
    const found = caseValue(asked, data);
    if (found === null) return [{ text: pen.t('term.unknown') }];
    if (found.kind === 'date') return [{ text: found.date }];
    const span = numberSpan(pen, caseFigureId(one, name), 'given');
    const sign = asked.take === 'change' && found.value > 0 ? '+' : '';
    return [{ ...span, text: sign + span.text }];
  });
}

function chartOf(
  pen: Pen,
  { id, caption, series, over: [from, to], events }: Case['chapters'][number]['charts'][number],
  data: CaseData,
): Markup {
  return trendFigure(pen, {
    id,
    caption: caption[pen.language],
    lines: series.map((name) => {
      const one = data.series.get(name)!;
      return { label: sideOf(one, pen), series: one };
    }),
    from: monthNumber(from),
    to: monthNumber(to),
    events: data.events.filter((event) => events.includes(event.id)),
  });
}

function sideOf({ about: { partner } }: LoadedSeries, { t, language }: Pen): string {
  return partner === null ? t('warn.case.all') : economyName(partner, language);
}

function citationsOf({ series }: CaseData): Citation[] {
  const sources = [...series.values()].flatMap(({ about }) => about.source ?? []);
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
}

function eventTable(pen: Pen, events: readonly PolicyEvent[]): Markup {
  const { t, language } = pen;
  return table(pen, {
    id: 'events-table',
    className: 'words',
    caption: t('warn.case.events'),
    columns: [
      { label: t('warn.case.announced') },
      { label: t('warn.case.effective') },
      { label: t('warn.label.event') },
    ],
    groups: [
      {
        heading: null,
        rows: events.map(({ announced, effective, title, url, note }) => ({
          head: announced,
          cells: [
            effective ?? '–',
            html`<a href="${url}">${title[language]}</a>${note === undefined ? null : html` <span class="small">${textIn(note, language)}</span>`}`,
          ],
        })),
      },
    ],
    note: t('warn.note.near'),
  });
}
