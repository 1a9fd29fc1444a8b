import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findEconomy, resolveIsic, unknownEconomy } from '@musubi/vocabulary';
import { z } from 'zod';
import type { WorldLabels } from '../../world/manifest.ts';
import { accepted, Refusal, refuseInput } from '../refusal.ts';

const metaSchema = z.looseObject({
  name: z.string().min(1),
  year: z.int(),
  units: z.string(),
  countries: z.array(z.string()).min(1),
  sectors: z.array(z.looseObject({ isic4: z.string() })).min(1),
  source: z.string().min(1),
  licence: z.string().min(1),
  transformations: z.array(z.string()).default([]),
});

/** What `meta.json` says about a folder of plain arrays. */
export interface PlainMeta extends Pick<WorldLabels, 'economies' | 'sectors'> {
  readonly name: string;
  readonly year: number;
  /** How many US dollars one unit of the arrays is. */
  readonly multiplier: number;
  readonly source: string;
  readonly licence: string;
  readonly transformations: readonly string[];
}

const multipliers: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/**
 * Read `meta.json` of a folder of plain arrays.
 *
 * Economies are ISO 3166-1 alpha-3 codes or `ROW`; sectors are named by their `isic4` field, with
 * `,` written as `+` and `_` as `-`.
 *
 * @throws Refusal when the file is absent, is no JSON, lacks a field, or names a code that is
 *   unknown or listed twice.
 */
export async function readPlainMeta(folder: string): Promise<PlainMeta> {
  const source = join(folder, 'meta.json');
  const meta = parseMeta(await readText(source), source);
  refuseRepeated(meta.countries, 'countries', source);
  const sectors = meta.sectors.map(({ isic4 }) => {
    const code = isic4.replaceAll(',', '+').replaceAll('_', '-');
    return { code, isic4: [...accepted(resolveIsic(isic4))] };
  });
  refuseRepeated(
    sectors.map(({ code }) => code),
    'sectors',
    source,
  );
  return {
    name: meta.name,
    year: meta.year,
    multiplier: multiplierOf(meta.units, source),
    economies: meta.countries.map(economyOf),
    sectors,
    source: meta.source,
    licence: meta.licence,
    transformations: meta.transformations,
  };
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    throw new Refusal({
      kind: 'missing-data',
      what: path,
      remedy: 'name a folder that holds meta.json beside the arrays',
    });
  });
}

function parseMeta(text: string, source: string): z.infer<typeof metaSchema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    refuseInput({ source }, error instanceof Error ? error.message : String(error), 'JSON');
  }
  const parsed = metaSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  return refuseInput({ source, field: path.join('.') }, 'a value that does not fit', message);
}

function refuseRepeated(codes: readonly string[], field: string, source: string): void {
  const repeated = codes.findIndex((code, at) => codes.indexOf(code) !== at);
  if (repeated < 0) return;
  const code = codes[repeated]!;
  const place = { source, field: `${field}[${repeated}]` };
  refuseInput(place, `${code}, as in ${field}[${codes.indexOf(code)}]`, 'each code once');
}

function economyOf(code: string): { code: string; members: string[] } {
  if (findEconomy(code) === undefined) throw new Refusal(unknownEconomy(code));
  return { code, members: [code] };
}

function multiplierOf(units: string, source: string): number {
  const scale = /^(thousand|million|billion) (?:current )?USD\b/.exec(units)?.[1];
  if (scale !== undefined) return multipliers[scale]!;
  const expected = 'text that begins with thousand, million or billion USD';
  return refuseInput({ source, field: 'units' }, units, expected);
}
