import type { FlowOutcome, Simulation } from '@musubi/vocabulary';
import { type Figure, type FigureOrigin, figure, figureId, type Quantity } from './figure.ts';

type FlowQuantity = Extract<Quantity, `flow-${string}`>;

/** The identifier of a figure of a trade flow. */
export function flowFigureId(
  { scenario, horizon }: Simulation,
  { from, to, sector }: FlowOutcome,
  quantity: FlowQuantity,
): string {
  return figureId(scenario.id, horizon, `${from}-${to}`, sector, quantity);
}

/** The figures of the trade flows that a simulation lists; a flow that was zero has no percent change. */
export function flowFigures(simulation: Simulation, origin: FigureOrigin): Figure[] {
  return simulation.flows.flatMap((flow) => {
    const { baselineUsdMillion: before, counterfactualUsdMillion: after } = flow;
    const percent = before === 0 ? null : (after / before - 1) * 100;
    const values: [FlowQuantity, number | null, string][] = [
      ['flow-before', before, 'usdMillion'],
      ['flow-after', after, 'usdMillion'],
      ['flow-change', after - before, 'usdMillion'],
      ['flow-change-percent', percent, 'percent'],
    ];
    return values.map(([quantity, value, unit]) =>
      figure({
        ...origin,
        id: flowFigureId(simulation, flow, quantity),
        economy: flow.from,
        partner: flow.to,
        sector: flow.sector,
        quantity,
        value,
        unit,
      }),
    );
  });
}
