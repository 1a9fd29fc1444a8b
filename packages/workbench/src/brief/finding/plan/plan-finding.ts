import type { SourcingResult } from '@musubi/vocabulary';
import { translator } from '../../../language/translator.ts';
import { html } from '../../page/markup.ts';
import type { Finding } from '../finding.ts';
import { planAnswer } from './plan-answer.ts';
import { frontierFigure, sharesFigure } from './plan-charts.ts';
import { planFigures, planId } from './plan-figures.ts';
import { assumptionTable, bindingTable } from './plan-tables.ts';

/** Tell a plan in a chapter of a brief. */
export function planFinding(result: SourcingResult): Finding {
  return {
    id: planId(result),
    result,
    figures: planFigures(result),
    citations: Object.values(result.citations),
    title: (language) => result.plan.title[language],
    question: (language) => translator(language)('plan.question'),
    answer: (pen) => planAnswer(pen, result),
    limits: ({ t }) =>
      [
        t('plan.limit.failure'),
        t('plan.limit.prices'),
        t('plan.limit.loss'),
        ...(result.purchases.some(({ supplier }) => supplier === 'other')
          ? [t('plan.note.other')]
          : []),
      ].map((text) => [{ text }]),
    chapter: (pen) =>
      html`${result.frontier.length > 1 ? frontierFigure(pen, result) : null}${sharesFigure(pen, result)}${bindingTable(pen, result)}${assumptionTable(pen, result)}`,
  };
}
