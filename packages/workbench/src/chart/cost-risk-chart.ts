import {
  axisX,
  axisY,
  dot,
  gridX,
  gridY,
  line,
  type Markish,
  ruleY,
  text,
} from '@observablehq/plot';
import { labelWidth } from './label.ts';
import { colours } from './palette.ts';
import { drawSvg } from './svg.ts';

/** A plan as a point: what is at risk and what it costs; amounts in any one unit. */
interface RiskPoint {
  readonly loss: number;
  readonly cost: number;
}

/** A point with its name. */
interface NamedPoint extends RiskPoint {
  readonly label: string;
}

/** What the chart shows and in what words. */
export interface CostRiskChart {
  readonly frontier: readonly RiskPoint[];
  readonly chosen: NamedPoint;
  readonly today: NamedPoint;
  readonly width: number;
  readonly lossAxis: string;
  readonly costAxis: string;
  readonly alternative: string;
  readonly tick: (amount: number) => string;
}

const height = 340;
const narrowest = 500;
const pixelsPerTick = 90;
const halo = { stroke: colours.paper, strokeWidth: 4 } as const;

/** Write the name of a point above it and to its right, where a falling line leaves room. */
function nameOf(point: NamedPoint): Markish {
  return text([point], {
    x: 'loss',
    y: 'cost',
    text: 'label',
    dx: 9,
    dy: -13,
    textAnchor: 'start',
    fontSize: 12.5,
    fontWeight: 600,
    fill: colours.ink,
    ...halo,
  });
}

/** Draw cost against risk: the frontier as a line, the chosen plan as a solid point on it, today as a hollow one. */
export function drawCostRiskChart(chart: CostRiskChart): string {
  const { frontier, chosen, today, width } = chart;
  const axis = { tickFormat: chart.tick, tickSize: 0, fontSize: 12, labelArrow: 'none' } as const;
  const xTicks = Math.max(3, Math.floor(width / pixelsPerTick / 1.3));
  return drawSvg(
    {
      width,
      height,
      marginLeft: width < narrowest ? 48 : 62,
      marginRight: labelWidth([today.label]) + 8,
      marginTop: 44,
      marginBottom: 48,
      x: { nice: true, zero: true, label: null, ticks: xTicks },
      y: { nice: true, zero: true, label: null },
      marks: [
        gridX({ stroke: colours.rule, strokeOpacity: 1, ticks: xTicks }),
        gridY({ stroke: colours.rule, strokeOpacity: 1 }),
        axisX({ ...axis, ticks: xTicks, label: chart.lossAxis, labelAnchor: 'center' }),
        axisY({ ...axis, label: chart.costAxis, labelAnchor: 'top', textAnchor: 'end' }),
        ruleY([0], { stroke: colours.ink }),
        line(frontier, { x: 'loss', y: 'cost', stroke: colours.gain, strokeWidth: 2.25 }),
        dot(frontier, { x: 'loss', y: 'cost', r: 3, fill: colours.gain }),
        dot([today], {
          x: 'loss',
          y: 'cost',
          r: 6.5,
          fill: colours.paper,
          stroke: colours.loss,
          strokeWidth: 2.25,
        }),
        dot([chosen], { x: 'loss', y: 'cost', r: 6.5, fill: colours.ink }),
        nameOf(today),
        nameOf(chosen),
      ],
    },
    chart.alternative,
  );
}
