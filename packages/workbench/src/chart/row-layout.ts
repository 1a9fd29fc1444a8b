import { axisX, gridX, type Markish, rect, ruleX, text } from '@observablehq/plot';
import { fitLabel, labelWidth } from './label.ts';
import { colours } from './palette.ts';

/** A row of a chart: a label, a drawing beside or under it, and numbers at the right; or a heading. */
export interface ChartRow {
  readonly label: string;
  readonly heading?: boolean;
  /** What stands at the right, one text a column. */
  readonly texts: readonly string[];
}

/** A row with its place, in pixels from the top of the rows. */
export interface PlacedRow<Row> {
  readonly row: Row;
  readonly labelAt: number;
  readonly barTop: number;
  readonly barBottom: number;
  readonly middle: number;
}

/** Rows with their places and the room around their drawings. */
export interface RowLayout<Row> {
  readonly placed: readonly PlacedRow<Row>[];
  readonly height: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  /** The widths of the columns of texts, in pixels. */
  readonly textWidths: readonly number[];
  /** The pixels that a label may take. */
  readonly labelRoom: number;
  /** Whether each label stands above its drawing, as on a phone. */
  readonly stacked: boolean;
}

const narrowest = 500;
const headingHeight = 27;
const barHeight = 15;
const barGap = { beside: 13, stacked: 7 };
const lineHeight = 22;
const edge = 10;
const largestLabelShare = 0.42;
const pixelsPerTick = 90;

/** The height that the axis and the heads of the columns take above, and the axis below, in pixels. */
const axisRoom = { top: 26, bottom: 40 };

/** Lay out rows in a width: labels at the left, or above the drawings where the width is small. */
export function layRows<Row extends ChartRow>(
  rows: readonly Row[],
  given: {
    readonly width: number;
    readonly columns: readonly string[];
    /** The pixels that a drawing takes from top to bottom. */
    readonly drawingHeight?: number;
  },
): RowLayout<Row> {
  const { width, columns, drawingHeight = barHeight } = given;
  const stacked = width < narrowest;
  const textWidths = columns.map((column, at) =>
    labelWidth([column, ...rows.map(({ texts }) => texts[at] ?? '')]),
  );
  const textRoom = textWidths.reduce((sum, each) => sum + each, 0);
  const widest = Math.min(labelWidth(rows.map(({ label }) => label)), width * largestLabelShare);
  const rowHeight = stacked
    ? lineHeight + drawingHeight + barGap.stacked
    : drawingHeight + barGap.beside;
  let top = 0;
  const placed = rows.map((row): PlacedRow<Row> => {
    const from = top;
    const height = row.heading ? headingHeight : rowHeight;
    top += height;
    const labelAt = from + (row.heading || !stacked ? height / 2 + 1 : lineHeight / 2 + 1);
    const middle = stacked ? from + lineHeight + drawingHeight / 2 : from + height / 2;
    const bar = { barTop: middle - drawingHeight / 2, barBottom: middle + drawingHeight / 2 };
    return { row, labelAt, middle, ...bar };
  });
  return {
    placed,
    height: top,
    stacked,
    textWidths,
    marginLeft: stacked ? edge : widest,
    marginRight: stacked ? edge : textRoom,
    labelRoom: stacked ? width - textRoom : widest,
  };
}

/** The scales and margins of a chart of rows. */
export function frameOf(layout: RowLayout<ChartRow>, width: number) {
  return {
    width,
    height: layout.height + axisRoom.top + axisRoom.bottom,
    marginLeft: layout.marginLeft,
    marginRight: layout.marginRight,
    marginTop: axisRoom.top,
    marginBottom: axisRoom.bottom,
    y: { domain: [0, layout.height], reverse: true, axis: null },
  };
}

function lineOf({ row }: PlacedRow<ChartRow>): number {
  return row.heading ? headingHeight : lineHeight;
}

/** The axis below with its grid and the line of zero, which leave out the lines of labels above drawings. */
export function amountAxis(
  layout: RowLayout<ChartRow>,
  given: {
    readonly width: number;
    readonly axis: string;
    readonly tick: (amount: number) => string;
  },
): Markish[] {
  const room = given.width - layout.marginLeft - layout.marginRight;
  const ticks = Math.max(2, Math.floor(room / pixelsPerTick));
  return [
    gridX({ ticks, stroke: colours.rule, strokeOpacity: 1 }),
    axisX({
      ticks,
      tickFormat: given.tick,
      tickSize: 0,
      fontSize: 12,
      label: given.axis,
      labelAnchor: 'center',
      labelArrow: 'none',
    }),
    ruleX([0], { stroke: colours.ink }),
    rect(layout.stacked ? layout.placed : [], {
      y1: (place: PlacedRow<ChartRow>) => place.labelAt - lineOf(place) / 2,
      y2: (place: PlacedRow<ChartRow>) => place.labelAt + lineOf(place) / 2,
      fill: colours.paper,
    }),
  ];
}

/** A rim of paper, so that a text can be read where a line passes under it. */
const halo = { stroke: colours.paper, strokeWidth: 4 } as const;

/** The labels of the rows, and the columns of texts under their heads. */
export function rowTexts(layout: RowLayout<ChartRow>, columns: readonly string[]): Markish[] {
  const { placed, marginLeft, marginRight, textWidths, labelRoom } = layout;
  const label = {
    y: 'labelAt',
    frameAnchor: 'left',
    textAnchor: 'start',
    dx: -marginLeft,
    fontSize: 12.5,
    ...halo,
  } as const;
  const labelsOf = (heading: boolean) =>
    placed.filter(({ row }) => (row.heading ?? false) === heading);
  const fitted = ({ row }: PlacedRow<ChartRow>) => fitLabel(row.label, labelRoom);
  const ends = textWidths.map((_, at) => textWidths.slice(at + 1).reduce((sum, w) => sum + w, 0));
  const atRight = (column: number) =>
    ({
      frameAnchor: 'right',
      textAnchor: 'end',
      dx: marginRight - ends[column]!,
      fontSize: 12,
      ...halo,
    }) as const;
  return [
    text(labelsOf(true), {
      ...label,
      text: ({ row }: PlacedRow<ChartRow>) => row.label,
      fontWeight: 600,
      fill: colours.muted,
    }),
    text(labelsOf(false), { ...label, text: fitted, fill: colours.ink }),
    ...columns.flatMap((head, column) => [
      text([head], {
        ...atRight(column),
        text: (name: string) => name,
        y: () => -axisRoom.top / 2,
        fontSize: 11.5,
        fill: colours.muted,
      }),
      text(labelsOf(false), {
        ...atRight(column),
        y: 'labelAt',
        text: ({ row }: PlacedRow<ChartRow>) => row.texts[column] ?? '',
        fill: colours.ink,
      }),
    ]),
  ];
}
