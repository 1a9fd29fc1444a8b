import type { Citation, Dependence, Language } from '@musubi/vocabulary';
import type { Sentence } from '../../language/sentence.ts';
import { translator } from '../../language/translator.ts';
import type { Finding } from '../finding/finding.ts';
import { economyInText } from '../names.ts';
import { html } from '../page/markup.ts';
import type { Pen } from '../pen.ts';
import { dependenceAnswer } from './dependence-answer.ts';
import { dependenceFigures, findingId } from './dependence-figures.ts';
import { heatmapFigure } from './heatmap.ts';
import { inputsTable } from './inputs-table.ts';
import { itemsTable } from './items-table.ts';
import { trendsFigure } from './trends.ts';

/** Make the finding of how importers depend on suppliers. */
export function dependenceFinding(dependence: Dependence): Finding {
  return {
    id: findingId,
    result: dependence,
    figures: dependenceFigures(dependence),
    citations: citationsOf(dependence),
    title: (language) => titleOf(dependence, language),
    question: (language) => questionOf(dependence, language),
    answer: (pen) => dependenceAnswer(pen, dependence),
    limits: (pen) => limitsOf(pen, dependence),
    chapter: (pen) =>
      html`${heatmapFigure(pen, dependence)}${trendsFigure(pen, dependence)}${itemsTable(pen, dependence)}${inputsTable(pen, dependence)}`,
  };
}

function citationsOf({ tables, exposure }: Dependence): Citation[] {
  const all = [...tables.flatMap(({ sources }) => sources), ...(exposure?.world.sources ?? [])];
  return [...new Map(all.map((citation) => [JSON.stringify(citation), citation])).values()];
}

function titleOf({ on }: Dependence, language: Language): string {
  const t = translator(language);
  return on === null
    ? t('measure.brief.title')
    : t('measure.brief.titleOn', { on: economyInText(on.code, language) });
}

function questionOf({ importers, on }: Dependence, language: Language): string {
  const t = translator(language);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const single = importers.filter(({ members }) => members.length === 1);
  const asked = single.length > 0 ? single : importers;
  const who = list.format(asked.map(({ code }) => economyInText(code, language)));
  return on === null
    ? t('measure.brief.question', { importers: who })
    : t('measure.brief.questionOn', { importers: who, on: economyInText(on.code, language) });
}

function limitsOf(pen: Pen, { tables, unheld }: Dependence): Sentence[] {
  const plain = (text: string): Sentence => [{ text }];
  return [
    plain(pen.t('measure.brief.limit')),
    ...tables.flatMap(({ notes }) => notes.map((note) => plain(note[pen.language]))),
    ...(unheld.length === 0
      ? []
      : [plain(pen.t('measure.brief.unheld', { codes: unheld.join(', ') }))]),
  ];
}
