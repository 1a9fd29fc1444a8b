import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unEconomyCodes } from '@musubi/atlas';
import { randomStream } from '../synthetic/random.ts';

/** How large a made-up year of BACI is. */
export interface BaciSize {
  readonly economies: number;
  readonly products: number;
  /** About how many flows. */
  readonly flows: number;
}

const year = 2022;
const edition = 'V202601';
const unknownQuantities = 0.02;
const gatheredCharacters = 1 << 20;

/** The name of the made-up file. */
export const generatedName = `BACI_HS17_Y${year}_${edition}.csv`;

/**
 * Write a made-up year in the format of BACI, with its files of codes, holding a megabyte at a time.
 *
 * Economies and products follow rank–size laws, so that a few pairs trade nearly everything and most trade little; values are
 * log-normal around them, over nine orders of magnitude; one quantity in fifty is NA. The values mean nothing.
 */
export async function generateBaci(folder: string, size: BaciSize): Promise<void> {
  await mkdir(folder, { recursive: true });
  const codes = economyCodes(size.economies);
  const products = productCodes(size.products);
  const countries = codes.map(([code, economy]) => `${code},"${economy}, made up",,${economy}`);
  await writeText(folder, `country_codes_${edition}.csv`, [
    'country_code,country_name,country_iso2,country_iso3',
    ...countries,
  ]);
  const described = products.map((code) => `${code},"Product ${code}, made up"`);
  await writeText(folder, `product_codes_HS17_${edition}.csv`, ['code,description', ...described]);
  const fresh = join(folder, 'unfinished.tmp');
  const stream = createWriteStream(fresh, { highWaterMark: gatheredCharacters });
  let text = 't,i,j,k,v,q\n';
  for (const line of lines(codes, products, size.flows)) {
    text += line;
    if (text.length < gatheredCharacters) continue;
    if (!stream.write(text)) await once(stream, 'drain');
    text = '';
  }
  stream.end(text);
  await once(stream, 'close');
  await rename(fresh, join(folder, generatedName));
}

function writeText(folder: string, name: string, rows: readonly string[]): Promise<void> {
  return writeFile(join(folder, name), `${rows.join('\n')}\n`);
}

function* lines(
  codes: readonly (readonly [number, string])[],
  products: readonly string[],
  flows: number,
): Generator<string> {
  const { uniform, normal } = randomStream(20261127);
  const size_n = codes.map((_, n) => (n + 2) ** -0.9);
  const weight_k = products.map(() => (1 + Math.floor(uniform() * products.length)) ** -0.35);
  const pairs = size_n.flatMap((a, i) => size_n.flatMap((b, j) => (i === j ? [] : [a * b])));
  const scale = scaleFor(pairs, weight_k, flows);
  for (const [i, [exporter]] of codes.entries())
    for (const [j, [importer]] of codes.entries()) {
      if (i === j) continue;
      const pair = size_n[i]! * size_n[j]!;
      for (const [k, product] of products.entries()) {
        if (uniform() >= scale * pair * weight_k[k]!) continue;
        const value = Math.exp(4 + Math.log(pair) + 2.4 * normal());
        const quantity = uniform() < unknownQuantities ? 'NA' : (value * uniform()).toFixed(3);
        yield `${year},${exporter},${importer},${product},${value.toFixed(3)},${quantity}\n`;
      }
    }
}

/** Find the factor on size, size and weight that makes about as many flows as asked for, each with a chance of at most one. */
function scaleFor(pairs: readonly number[], weights: readonly number[], flows: number): number {
  const sample = pairs.filter((_, at) => at % 37 === 0);
  const some = weights.filter((_, at) => at % 53 === 0);
  const wanted = (flows / (pairs.length * weights.length)) * sample.length * some.length;
  let [low, high] = [0, 1e9];
  for (let round = 0; round < 60; round++) {
    const middle = Math.sqrt(Math.max(low, 1e-9) * high);
    let expected = 0;
    for (const pair of sample)
      for (const weight of some) expected += Math.min(1, middle * pair * weight);
    if (expected < wanted) low = middle;
    else high = middle;
  }
  return high;
}

/** The codes that BACI uses, with the great traders first: where several stand for one economy, the first. */
function economyCodes(count: number): (readonly [number, string])[] {
  const great = [156, 842, 276, 392, 410, 528, 490, 251, 381, 826, 699, 757];
  const known = unEconomyCodes();
  const order = [...new Set([...great, ...known.keys()])];
  const seen = new Set<string>();
  const codes = order.flatMap((code) => {
    const economy = known.get(code)!;
    if (seen.has(economy)) return [];
    seen.add(economy);
    return [[code, economy] as const];
  });
  return codes.slice(0, count);
}

function productCodes(count: number): string[] {
  const chapters = Array.from({ length: 97 }, (_, at) => at + 1).filter((one) => one !== 77);
  const each = Math.ceil(count / chapters.length);
  const codes = chapters.flatMap((chapter) =>
    Array.from({ length: each }, (_, at) =>
      String(chapter * 10_000 + 111 + 37 * at).padStart(6, '0'),
    ),
  );
  return codes.slice(0, count);
}
