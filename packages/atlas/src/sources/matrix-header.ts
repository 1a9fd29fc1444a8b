import type { MatrixFormat } from './matrix-format.ts';
import { Refusal, refuseInput, shortened } from './refusal.ts';

/** What each column of a published matrix holds; columns count from zero, the row label being column zero. */
export interface MatrixHeader {
  readonly labels: readonly string[];
  /** Codes of the economies and industries, in the order of the arrays. */
  readonly economies: readonly string[];
  readonly industries: readonly string[];
  /** How many industry columns there are; they are columns 1 to `nodes`. */
  readonly nodes: number;
  /** For each column, the position of its economy, or -1. */
  readonly economyOf: Int16Array;
  /** For each column, the position of its industry, or -1. */
  readonly industryOf: Int16Array;
  /** For each column, whether it holds changes in inventories. */
  readonly isInventory: readonly boolean[];
  /** The column of gross output, or -1. */
  readonly output: number;
}

/**
 * Understand the first line of a published matrix, or refuse the first label that does not stand where the format wants it.
 *
 * A cut of the publication (fewer economies, fewer industries) is read too, as long as every economy has the same industries
 * in the publication's order. The corner cell may hold anything.
 */
export function readMatrixHeader(
  fields: readonly string[],
  format: MatrixFormat,
  source: string,
): MatrixHeader {
  const texts = fields.map((field) => field.trim());
  const labels = texts.map((text, column) =>
    column === 0 || text === format.outputColumn
      ? undefined
      : parseLabel(text, format, source, column),
  );
  const nodes = labels.filter((label) => label !== undefined && isNode(label, format)) as Label[];
  const blocks = [...new Set(nodes.map(({ economy }) => economy))];
  const industries = format.industries.filter((code) => nodes.some((node) => node.code === code));
  requireOrder(texts, expectedTexts(blocks, industries, format), source);

  const bookedAs = (label: Label | undefined) => format.bookedAs(label?.economy ?? '');
  const economies = [...new Set(nodes.map((node) => bookedAs(node)!))];
  return {
    labels: texts,
    economies,
    industries,
    nodes: nodes.length,
    economyOf: Int16Array.from(labels, (label) => economies.indexOf(bookedAs(label) ?? '')),
    industryOf: Int16Array.from(labels, (label) => industries.indexOf(label?.code ?? '')),
    isInventory: labels.map((label) => label?.code === format.inventories),
    output: format.outputColumn === undefined ? -1 : texts.length - 1,
  };
}

interface Label {
  readonly economy: string;
  readonly code: string;
}

function isNode({ code }: Label, { industries }: MatrixFormat): boolean {
  return industries.includes(code);
}

function parseLabel(text: string, format: MatrixFormat, source: string, at: number): Label {
  const place = { source, line: 1, column: at + 1 };
  const cut = text.indexOf('_');
  if (cut < 0) {
    refuseInput(place, text === '' ? 'an empty label' : text, 'a label such as JPN_C26');
  }
  const label = { economy: text.slice(0, cut), code: text.slice(cut + 1) };
  const refuseCode = (scheme: string, code: string, known: readonly string[]): never => {
    throw new Refusal({ kind: 'unknown-code', place, scheme, code: shortened(code), known });
  };
  if (format.bookedAs(label.economy) === undefined) {
    refuseCode('economies of the table', label.economy, format.knownEconomies);
  }
  const known = [...format.industries, ...format.finalUses];
  if (!known.includes(label.code)) {
    refuseCode('industries and final uses of the table', label.code, known);
  }
  return label;
}

function expectedTexts(
  blocks: readonly string[],
  industries: readonly string[],
  { finalUses, outputColumn, isPart }: MatrixFormat,
): readonly string[] {
  const wholes = blocks.filter((economy) => !isPart(economy));
  return [
    ...blocks.flatMap((economy) => industries.map((code) => `${economy}_${code}`)),
    ...wholes.flatMap((economy) => finalUses.map((code) => `${economy}_${code}`)),
    ...(outputColumn === undefined ? [] : [outputColumn]),
  ];
}

/** Compare the labels after the corner with those expected. */
function requireOrder(texts: readonly string[], expected: readonly string[], source: string): void {
  const width = Math.max(texts.length, expected.length + 1);
  for (let at = 1; at < width; at++) {
    const text = texts[at] ?? 'the end of the line';
    const wanted = expected[at - 1] ?? 'the end of the line';
    if (text === wanted) continue;
    const first = texts.indexOf(text, 1);
    const found = first > 0 && first < at ? `${text}, as in column ${first + 1}` : text;
    refuseInput({ source, line: 1, column: at + 1 }, found, wanted);
  }
}
