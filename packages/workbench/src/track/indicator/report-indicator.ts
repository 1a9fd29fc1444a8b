import type { Citation, Indicator, IndicatorReport, Observation } from '@musubi/vocabulary';
import { expectedAt } from '../status/expected-at.ts';
import { inForce } from './in-force.ts';
import { movesVerdict } from './moves-verdict.ts';
import { revisionsIn } from './revisions.ts';

/** Whose indicator it is, and what is told of its data. */
export interface IndicatorContext {
  /** The code of the commitment. */
  readonly commitment: string;
  readonly party: string;
  readonly sources: readonly Citation[];
  readonly version: string;
}

/** Report an indicator: its figures in force on its path, and every figure that was replaced. */
export function reportIndicator(
  indicator: Indicator,
  observations: readonly Observation[],
  { commitment, party, sources, version }: IndicatorContext,
): IndicatorReport {
  const { id: _, obligationId: _obligation, marking: _marking, ...described } = indicator;
  return {
    format: 'musubi-indicator/1',
    version,
    commitment,
    party,
    indicator: described,
    movesVerdict: movesVerdict(indicator),
    observations: inForce(observations).map(
      ({ id: _id, indicatorId: _indicator, revises: _revises, marking: _own, ...figure }) => ({
        ...figure,
        expected: expectedAt(indicator, figure.period),
      }),
    ),
    revisions: revisionsIn(observations),
    sources: [...sources],
  };
}
