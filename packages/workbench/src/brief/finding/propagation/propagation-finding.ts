import type { Propagation } from '@musubi/vocabulary';
import { translator } from '../../../language/translator.ts';
import { html } from '../../page/markup.ts';
import type { Finding } from '../finding.ts';
import { propagationAnswer } from './propagation-answer.ts';
import { economiesFigure, nodesFigure, stoppagesFigure } from './propagation-charts.ts';
import { propagationFigures, propagationId } from './propagation-figures.ts';
import { assumptionList, bridgingTable, effectTable } from './propagation-tables.ts';

/** Tell a propagation in a chapter of a brief. */
export function propagationFinding(propagation: Propagation): Finding {
  const { subject, sources, assumptions } = propagation;
  return {
    id: propagationId(propagation),
    result: propagation,
    figures: propagationFigures(propagation),
    citations: distinct([...sources, ...assumptions.flatMap((assumption) => assumption.sources)]),
    title: (language) =>
      translator(language)('propagate.title', { subject: subject.title[language] }),
    question: (language) => translator(language)('propagate.question'),
    answer: (pen) => propagationAnswer(pen, propagation),
    limits: ({ t }) =>
      [
        ...(subject.generated ? [t('propagate.assumption.generated')] : []),
        t('propagate.limit.behaviour'),
        t('propagate.limit.network'),
        t('propagate.limit.bounds'),
      ].map((text) => [{ text }]),
    chapter: (pen) =>
      html`${nodesFigure(pen, propagation)}${economiesFigure(pen, propagation)}${stoppagesFigure(pen, propagation)}${effectTable(pen, propagation)}${bridgingTable(pen, propagation)}${assumptionList(pen, propagation)}`,
  };
}

function distinct(citations: Finding['citations']): Finding['citations'] {
  const byText = new Map(citations.map((citation) => [JSON.stringify(citation), citation]));
  return [...byText.values()];
}
