import type { Language } from '@musubi/vocabulary';
import { wrapText } from '../language/display-width.ts';
import { fitLabel } from './label.ts';

/** A node to be placed: its name, and the marks that stand beside it. */
export interface LaidNode {
  readonly id: string;
  readonly stage: string;
  readonly name: string;
  readonly marks: string;
}

/** A node with its place, in pixels. */
export interface Cell<Node extends LaidNode> {
  readonly node: Node;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The name, broken into at most two lines. */
  readonly lines: readonly string[];
}

/** A stage with the room that it takes, in pixels. */
interface Band {
  readonly title: string;
  readonly top: number;
  readonly bottom: number;
}

/** A chain as bands of cells. */
export interface ChainLayout<Node extends LaidNode> {
  readonly cells: readonly Cell<Node>[];
  readonly bands: readonly Band[];
  readonly height: number;
}

interface Given<Node extends LaidNode> {
  readonly stages: readonly { readonly id: string; readonly title: string }[];
  readonly nodes: readonly Node[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
}

/** The size of a cell and the room around it, in pixels. */
export const cellSize = { height: 44, gap: 12, rowGap: 14, title: 26, inset: 7, lines: 2 } as const;
const widestCell = 180;
const pixelsPerColumn = 6;
const bandGap = 10;
const edge = 2;

/**
 * Lay a chain out as bands from the first stage to the last, each a grid of cells. Within a band a node stands below what goes
 * into it, as far as the grid allows: nodes are sorted by the mean place of their inputs, and columns are filled one by one.
 */
export function layChain<Node extends LaidNode>(
  { stages, nodes, links }: Given<Node>,
  { width, language }: { readonly width: number; readonly language: Language },
): ChainLayout<Node> {
  const columns = Math.max(1, Math.round((width + cellSize.gap) / (widestCell + cellSize.gap)));
  const cellWidth = (width - 2 * edge - (columns - 1) * cellSize.gap) / columns;
  const middles = new Map<string, number>();
  const cells: Cell<Node>[] = [];
  const bands: Band[] = [];
  let top = 0;
  for (const { id, title } of stages) {
    const inBand = nodes.filter(({ stage }) => stage === id);
    if (inBand.length === 0) continue;
    const rows = Math.ceil(inBand.length / columns);
    const first = top + cellSize.title;
    for (const [at, node] of sortByInputs(inBand, links, middles).entries()) {
      const left = edge + Math.floor(at / rows) * (cellWidth + cellSize.gap);
      const cellTop = first + (at % rows) * (cellSize.height + cellSize.rowGap);
      middles.set(node.id, left + cellWidth / 2);
      cells.push({
        node,
        left,
        right: left + cellWidth,
        top: cellTop,
        bottom: cellTop + cellSize.height,
        lines: nameLines(node, cellWidth - 2 * cellSize.inset, language),
      });
    }
    const bottom = first + rows * (cellSize.height + cellSize.rowGap);
    bands.push({ title, top, bottom });
    top = bottom + bandGap;
  }
  return { cells, bands, height: top };
}

function sortByInputs<Node extends LaidNode>(
  nodes: readonly Node[],
  links: Given<Node>['links'],
  middles: ReadonlyMap<string, number>,
): Node[] {
  const place = (node: Node) => {
    const inputs = links.flatMap(({ from, to }) =>
      to === node.id ? (middles.get(from) ?? []) : [],
    );
    return inputs.length === 0
      ? Number.POSITIVE_INFINITY
      : inputs.reduce((sum, each) => sum + each, 0) / inputs.length;
  };
  const placed = nodes.map((node) => ({ node, at: place(node) }));
  return placed.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ node }) => node);
}

/** Break a name into at most two lines; the second leaves room for the marks. */
function nameLines({ name, marks }: LaidNode, pixels: number, language: Language): string[] {
  const [first = '', ...rest] = wrapText(name, Math.floor(pixels / pixelsPerColumn), language);
  if (rest.length === 0) return [first];
  return [first, fitLabel(rest.join(language === 'ja' ? '' : ' '), pixels - marksWidth(marks))];
}

/** The pixels that marks take. */
export function marksWidth(marks: string): number {
  return marks === '' ? 0 : marks.length * pixelsPerColumn + 6;
}
