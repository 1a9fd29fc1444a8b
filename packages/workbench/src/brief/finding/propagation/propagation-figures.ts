import { inEveryLanguage, type LocalText, type Propagation } from '@musubi/vocabulary';
import { stageEconomyName, stageName } from '../../../propagate/propagation-text.ts';
import { type Figure, figure, figureId } from '../../figures/figure.ts';

/** The identifier of the finding of a propagation. */
export function propagationId({ subject }: Pick<Propagation, 'subject'>): string {
  return figureId(`propagation-${subject.id}`);
}

/** The identifier of a figure of a propagation. */
export function propagationFigureId(
  propagation: Pick<Propagation, 'subject'>,
  ...parts: string[]
): string {
  return figureId(propagationId(propagation), ...parts);
}

/** Stages and economies that a brief lists, the largest loss first. */
const mostListed = 12;

/** The stages that a chapter lists: those that fail or use what fails, and lose something. */
export function listedNodes({ nodes }: Propagation): Propagation['nodes'] {
  return nodes
    .filter(({ reach, lossPercent }) => reach !== 'orders' && (lossPercent.high ?? 0) >= 0.05)
    .slice(0, mostListed);
}

/** The economies that a chapter lists; those that nobody names are left out. */
export function listedEconomies({ economies }: Propagation): Propagation['economies'] {
  return economies.filter(({ economy }) => economy !== 'unknown').slice(0, mostListed);
}

type Given = Pick<Figure, 'quantity' | 'value' | 'unit'> & Partial<Figure>;
type Effect = Pick<
  Propagation['nodes'][number],
  'lossPercent' | 'lossUsdMillion' | 'belowHalfDay' | 'stoppedDay'
>;

/** List every number that the chapter of a propagation shows. */
export function propagationFigures(propagation: Propagation): Figure[] {
  const { subject, version } = propagation;
  const make = (parts: readonly string[], given: Given) =>
    figure({
      id: propagationFigureId(propagation, ...parts),
      finding: propagationId(propagation),
      year: subject.year,
      source: `Musubi ${version}: ${subject.id}`,
      ...given,
    });
  const named = (write: (language: keyof LocalText) => string) => ({
    subject: inEveryLanguage(write),
  });
  const effect = (parts: readonly string[], of: Effect, given: Partial<Figure>) =>
    effectFigures(of).map(([name, one]) => make([...parts, name], { ...one, ...given }));
  return [
    make(['days'], { quantity: 'stop-days', value: propagation.days, unit: 'days' }),
    make(['horizon'], { quantity: 'horizon-days', value: propagation.horizonDays, unit: 'days' }),
    ...listedNodes(propagation).flatMap((row) =>
      effect(
        ['node', row.node],
        row,
        named((language) => stageName(propagation, row.node, language)),
      ),
    ),
    ...listedEconomies(propagation).flatMap((row) =>
      effect(
        ['economy', row.economy],
        row,
        named((language) => stageEconomyName(row.economy, language)),
      ),
    ),
    ...propagation.bridging.flatMap(({ input, economy, stockDays }) =>
      (['value', 'low', 'high'] as const).map((end) =>
        make(['stock', input, economy ?? 'all', end], {
          quantity: 'bridging-stock',
          value: stockDays[end],
          unit: 'days',
          detail: end,
          ...named(
            (language) =>
              `${stageName(propagation, input, language)} · ${stageEconomyName(economy, language)}`,
          ),
        }),
      ),
    ),
  ];
}

function effectFigures({
  lossPercent,
  lossUsdMillion,
  belowHalfDay,
  stoppedDay,
}: Effect): [string, Given][] {
  const ends = (name: string, quantity: Given['quantity'], unit: string, of: typeof lossPercent) =>
    (['value', 'low', 'high'] as const).map((end): [string, Given] => [
      end === 'value' ? name : `${name}-${end}`,
      { quantity, unit, value: of[end], detail: end },
    ]);
  const day = ({ value, earliest, latest }: typeof stoppedDay) => ({
    value,
    low: earliest,
    high: latest,
  });
  return [
    ...ends('loss', 'output-lost', 'percent', lossPercent),
    ...(lossUsdMillion.value === null
      ? []
      : ends('loss-usd', 'output-lost', 'usdMillion', lossUsdMillion)),
    ...ends('half', 'below-half-day', 'days', day(belowHalfDay)),
    ...ends('stopped', 'stopped-day', 'days', day(stoppedDay)),
  ];
}
