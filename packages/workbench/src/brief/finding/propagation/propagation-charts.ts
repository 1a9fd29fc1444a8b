import type { Propagation } from '@musubi/vocabulary';
import { drawOutput, type OutputLine } from '../../../chart/output-chart.ts';
import { drawStoppages } from '../../../chart/stoppage-chart.ts';
import { mostLines } from '../../../chart/trend-chart.ts';
import { formatExact, formatNumber } from '../../../language/number-format.ts';
import { stageEconomyName, stageName } from '../../../propagate/propagation-text.ts';
import { chartFigure, drawnForBoth } from '../../page/figure.ts';
import type { Markup } from '../../page/markup.ts';
import { referencesTo } from '../../page/note.ts';
import { prose } from '../../page/number.ts';
import { sentences } from '../../page/sentences.ts';
import type { Pen } from '../../pen.ts';
import {
  listedEconomies,
  listedNodes,
  propagationFigureId,
  propagationId,
} from './propagation-figures.ts';

/** What the stages that lose most make, day by day; those that fail themselves are left out where others lose too. */
export function nodesFigure(pen: Pen, propagation: Propagation): Markup {
  const listed = listedNodes(propagation);
  const reached = listed.filter(({ reach }) => reach === 'inputs');
  const shown = (reached.length > 0 ? reached : listed).slice(0, mostLines);
  return outputFigure(
    pen,
    propagation,
    'nodes',
    shown.map(({ node, series }) => ({
      label: stageName(propagation, node, pen.language),
      output: series,
    })),
  );
}

/** What the economies that lose most make, day by day. */
export function economiesFigure(pen: Pen, propagation: Propagation): Markup {
  const shown = listedEconomies(propagation).slice(0, mostLines);
  return outputFigure(
    pen,
    propagation,
    'economies',
    shown.map(({ economy, series }) => ({
      label: stageEconomyName(economy, pen.language),
      output: series,
    })),
  );
}

function outputFigure(
  pen: Pen,
  propagation: Propagation,
  of: 'nodes' | 'economies',
  lines: readonly OutputLine[],
): Markup {
  const { t, language } = pen;
  const { fromDay, days, horizonDays } = propagation;
  const list = lines
    .map(({ label, output }) =>
      t('propagate.chart.lowest', {
        label,
        percent: formatNumber(Math.min(...output), language, 'plain', 1),
      }),
    )
    .join('; ');
  return chartFigure(pen, {
    id: `output-${of}-${propagationId(propagation)}`,
    caption: t(`propagate.caption.${of}`),
    body: drawnForBoth((width) =>
      drawOutput({
        lines,
        width,
        stop: [fromDay, fromDay + days],
        stopLabel: t('propagate.chart.stop'),
        dayAxis: t('propagate.chart.day'),
        outputAxis: t('propagate.chart.output'),
        alternative: t('propagate.chart.alternative', {
          horizon: formatExact(horizonDays, language),
          list,
        }),
      }),
    ),
    note: sentences(pen, [t(`propagate.chart.note.${of}`), sourceNote(pen, propagation)]),
  });
}

/** The days until stages fall below half of what they make in normal times. */
export function stoppagesFigure(pen: Pen, propagation: Propagation): Markup {
  const { t, language, cite } = pen;
  const rows = listedNodes(propagation)
    .map(({ node, belowHalfDay: { earliest, latest } }) => {
      const day = cite(propagationFigureId(propagation, 'node', node, 'half')).value;
      const write = (of: number | null) =>
        of === null ? t('propagate.never') : formatExact(of, language);
      return {
        label: stageName(propagation, node, language),
        day,
        earliest,
        latest,
        text:
          earliest === latest ? write(day) : `${write(day)} [${write(earliest)}, ${write(latest)}]`,
      };
    })
    .toSorted((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity));
  const list = rows.map(({ label, text }) => `${label}: ${text}`).join('; ');
  return chartFigure(pen, {
    id: `stoppages-${propagationId(propagation)}`,
    caption: t('propagate.caption.stoppages'),
    body: drawnForBoth((width) =>
      drawStoppages({
        rows,
        width,
        horizonDays: propagation.horizonDays,
        column: t('propagate.chart.dayColumn'),
        axis: t('propagate.chart.day'),
        alternative: list,
        tick: (amount) => formatExact(amount, language),
      }),
    ),
    note: sentences(pen, [t('propagate.chart.note.stoppages'), sourceNote(pen, propagation)]),
  });
}

/** References that a note can hold. */
const mostReferences = 8;

/** Where the figures come from. */
export function sourceNote(pen: Pen, { sources, version, subject }: Propagation) {
  if (subject.generated) return pen.t('propagate.chart.generatedSource', { version });
  if (sources.length > mostReferences)
    return pen.t('propagate.chart.manySources', { version, number: sources.length });
  const references = referencesTo(pen, sources);
  return prose(pen.say('propagate.chart.source', { version, references }));
}
