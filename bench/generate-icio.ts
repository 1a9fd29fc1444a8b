/**
 * Write a made-up but balanced table in the layout of the OECD ICIO 2023 edition, for timing the importer.
 *
 * Sizes follow a rank–size law, trade a home-biased gravity rule, and every cell carries its own noise; one cell in ten of
 * the foreign blocks is zero, inventories take both signs. The values mean nothing: only the shape is that of a real file.
 *
 * Usage: tsx bench/generate-icio.ts [economies] [industries] [file]
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { icioEditions } from '@musubi/atlas';

/** How large a table to write. */
export interface IcioSize {
  readonly economies: number;
  readonly industries: number;
}

interface Blueprint {
  readonly economies: readonly string[];
  readonly industries: readonly string[];
  /** Σ over economies of the world's size is one. */
  readonly size_n: Float64Array;
  /** Share of industry k in every economy's sales. */
  readonly weight_k: Float64Array;
}

const finalUses = ['HFCE', 'NPISH', 'GGFC', 'GFCF', 'INVNT', 'DPABR'] as const;
const finalShares = [0.58, 0.03, 0.16, 0.2, 0.01, 0.02] as const;
const worldOutputMillionUsd = 1.7e8;
const homeShare = 0.78;
const intermediateShare = 0.48;
const taxShareOfOutput = 0.02;

/** Write the table to `file`, holding one line at a time. */
export async function generateIcio(file: string, size: IcioSize): Promise<void> {
  const blueprint = draw(size);
  await mkdir(dirname(file), { recursive: true });
  const stream = createWriteStream(file, { highWaterMark: 1 << 20 });
  for (const line of lines(blueprint)) {
    if (!stream.write(line)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}

function draw({ economies, industries }: IcioSize): Blueprint {
  const edition = icioEditions['2023'];
  const sizes = Float64Array.from({ length: economies }, (_, n) => 1 / (n + 1.5));
  const weights = Float64Array.from({ length: industries }, (_, k) => 0.4 + noise(k, 7));
  return {
    economies: edition.economies.slice(0, economies),
    industries: edition.industries.slice(0, industries),
    size_n: normalised(sizes),
    weight_k: normalised(weights),
  };
}

function* lines(blueprint: Blueprint): Generator<string> {
  const { economies, industries } = blueprint;
  const nodes = economies.flatMap((economy) => industries.map((code) => `${economy}_${code}`));
  const finals = economies.flatMap((economy) => finalUses.map((use) => `${economy}_${use}`));
  yield `V1,${[...nodes, ...finals, 'OUT'].join(',')}\n`;

  const columnSums = new Float64Array(nodes.length + finals.length);
  const output = new Float64Array(nodes.length);
  for (const [row, label] of nodes.entries()) {
    const cells = sales(blueprint, row);
    output[row] = rounded(cells.reduce((sum, cell) => sum + cell, 0));
    cells.forEach((cell, column) => {
      columnSums[column]! += cell;
    });
    yield `${label},${Array.from(cells, text).join(',')},${text(output[row]!)}\n`;
  }

  const taxes = columnSums.map((sum, column) =>
    rounded(taxShareOfOutput * (output[column] ?? sum) * (noise(column, 3) - 0.2)),
  );
  const valueAdded = columnSums.map((sum, column) =>
    column < nodes.length ? rounded(output[column]! - sum - taxes[column]!) : 0,
  );
  const outlays = columnSums.map((sum, column) => sum + taxes[column]! + valueAdded[column]!);
  for (const [label, row] of Object.entries({ TLS: taxes, VA: valueAdded, OUT: outlays })) {
    const total = row.reduce((sum, cell) => sum + cell, 0);
    yield `${label},${Array.from(row, text).join(',')},${text(total)}\n`;
  }
}

/** Spread the sales of one producer over every using industry and every final use. */
function sales({ economies, industries, size_n, weight_k }: Blueprint, row: number): Float64Array {
  const N = economies.length;
  const J = industries.length;
  const origin = Math.floor(row / J);
  const product = row % J;
  const cells = new Float64Array(N * (J + finalUses.length));
  const sold = worldOutputMillionUsd * size_n[origin]! * weight_k[product]!;
  for (let n = 0; n < N; n++) {
    const reach = (n === origin ? homeShare : 0) + (1 - homeShare) * size_n[n]!;
    for (let j = 0; j < J; j++) {
      const mix = weight_k[j]! * (j === product ? 3 : 1);
      cells[n * J + j] = cell(sold * reach * intermediateShare * mix, row, n * J + j, n === origin);
    }
    for (const [use, share] of finalShares.entries()) {
      const column = N * J + n * finalUses.length + use;
      const value = cell(sold * reach * (1 - intermediateShare) * share, row, column, n === origin);
      const falls = finalUses[use] === 'INVNT' && noise(row, column + 1) < 0.4;
      cells[column] = falls ? -value : value;
    }
  }
  return cells;
}

function cell(expected: number, row: number, column: number, domestic: boolean): number {
  const luck = noise(row, column);
  if (!domestic && luck < 0.1) return 0;
  return rounded(expected * (0.5 + luck));
}

/** Hash two integers to a number in [0, 1), the same on every run. */
function noise(a: number, b: number): number {
  let h = Math.imul(a + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 2 ** 32;
}

function normalised(values: Float64Array): Float64Array {
  const sum = values.reduce((a, b) => a + b, 0);
  return values.map((value) => value / sum);
}

const decimals = 100_000;

function rounded(value: number): number {
  return Math.round(value * decimals) / decimals;
}

function text(value: number): string {
  return String(rounded(value));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [economies = '77', industries = '45', file = 'bench/.cache/2018_SML.csv'] =
    process.argv.slice(2);
  await generateIcio(file, { economies: Number(economies), industries: Number(industries) });
}
