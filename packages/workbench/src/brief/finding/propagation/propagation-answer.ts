import type { Propagation } from '@musubi/vocabulary';
import type { Sentence } from '../../../language/sentence.ts';
import { stageEconomyName, stageName, stopTexts } from '../../../propagate/propagation-text.ts';
import { givenSpan, percentSpan } from '../../figure-text.ts';
import { economyInText } from '../../names.ts';
import type { Pen } from '../../pen.ts';
import { listedEconomies, listedNodes, propagationFigureId } from './propagation-figures.ts';

const nodesTold = 3;
const economiesTold = 3;

/** Answer in plain sentences: what fails, what falls below half and when, who loses most, and what would have bridged it. */
export function propagationAnswer(
  pen: Pen,
  propagation: Propagation,
): readonly (readonly Sentence[])[] {
  const { say, language } = pen;
  const id = (...parts: string[]) => propagationFigureId(propagation, ...parts);
  return [
    [
      say('propagate.answer.stop', {
        stops: stopTexts(propagation, language).join('; '),
        days: givenSpan(pen, id('days')),
      }),
      ...stoppages(pen, propagation),
    ],
    [...losses(pen, propagation), ...stocks(pen, propagation)],
  ];
}

/** The stages beyond those that fail that fall below half first. */
function stoppages(pen: Pen, propagation: Propagation): Sentence[] {
  const { say, language } = pen;
  const reached = listedNodes(propagation)
    .filter(({ reach, belowHalfDay }) => reach === 'inputs' && belowHalfDay.value !== null)
    .toSorted((a, b) => a.belowHalfDay.value! - b.belowHalfDay.value!);
  if (reached.length === 0) return [say('propagate.answer.noHalf')];
  return reached.slice(0, nodesTold).map(({ node, belowHalfDay: { earliest, latest } }) => {
    const day = (part: string) =>
      givenSpan(pen, propagationFigureId(propagation, 'node', node, part));
    const about = { node: stageName(propagation, node, language), day: day('half') };
    if (earliest === latest) return say('propagate.answer.half', about);
    return latest === null
      ? say('propagate.answer.halfOrNever', { ...about, earliest: day('half-low') })
      : say('propagate.answer.halfBetween', {
          ...about,
          earliest: day('half-low'),
          latest: day('half-high'),
        });
  });
}

function losses(pen: Pen, propagation: Propagation): Sentence[] {
  const told = listedEconomies(propagation)
    .filter(({ lossPercent }) => (lossPercent.value ?? 0) >= 0.05)
    .slice(0, economiesTold);
  if (told.length === 0) return [];
  const list = pen.list(
    told.map(({ economy }) =>
      pen.say('propagate.answer.economy', {
        economy: economyInText(economy, pen.language),
        percent: percentSpan(
          pen,
          propagationFigureId(propagation, 'economy', economy, 'loss'),
          'plain',
        ),
      }),
    ),
  );
  const horizon = givenSpan(pen, propagationFigureId(propagation, 'horizon'));
  return [pen.say('propagate.answer.losses', { list, horizon })];
}

/** The stockpile everywhere at once, or, where only one economy uses what fails, there. */
function stocks(pen: Pen, propagation: Propagation): Sentence[] {
  const { say, language } = pen;
  const [first] = propagation.bridging;
  if (first === undefined) return [];
  const day = (end: string) =>
    givenSpan(
      pen,
      propagationFigureId(propagation, 'stock', first.input, first.economy ?? 'all', end),
    );
  const place = stageEconomyName(first.economy, language);
  const { value, low, high } = first.stockDays;
  if (value === null) return [say('propagate.answer.noStock', { place })];
  if (low === high) return [say('propagate.answer.stock', { place, days: day('value') })];
  return [
    high === null
      ? say('propagate.answer.stockOrNone', { place, days: day('value'), low: day('low') })
      : say('propagate.answer.stockBetween', {
          place,
          days: day('value'),
          low: day('low'),
          high: day('high'),
        }),
  ];
}
