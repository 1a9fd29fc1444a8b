import { basename } from 'node:path';
import { readBaciCountries, readBaciProducts, unEconomyCodes } from '@musubi/atlas';
import { ok, type Problem, type Result } from '@musubi/vocabulary';
import type { BaciPlan } from './plan-baci.ts';

/** What the codes of an edition of BACI stand for. */
export interface BaciCodes {
  /** Codes of economies by BACI's numbers. */
  readonly countries: ReadonlyMap<number, string>;
  /** Where they come from, for messages. */
  readonly countriesFrom: string;
  /** Codes of products; undefined where no file lists them. */
  readonly products: ReadonlySet<string> | undefined;
}

/** Read the files of codes of an edition; without one of countries, Musubi's own table serves. */
export async function readBaciCodes({
  countries,
  products,
}: Pick<BaciPlan, 'countries' | 'products'>): Promise<Result<BaciCodes, Problem>> {
  const economies =
    countries === undefined ? ok(unEconomyCodes()) : await readBaciCountries(countries);
  if (!economies.ok) return economies;
  const codes = products === undefined ? ok(undefined) : await readBaciProducts(products);
  if (!codes.ok) return codes;
  return ok({
    countries: economies.value,
    countriesFrom: countries === undefined ? 'UN Comtrade' : basename(countries),
    products: codes.value,
  });
}
