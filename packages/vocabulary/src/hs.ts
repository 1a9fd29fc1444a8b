import type { Language, LocalText } from './contract/local-text.ts';
import { hsRows } from './hs-rows.ts';
import { resolveIsic } from './isic.ts';
import { nearMatches } from './near-match.ts';
import type { Problem } from './problem.ts';
import { ok, type Result, refuse } from './result.ts';

/** A code of the Harmonized System at the level of a chapter (2), a heading (4) or a subheading (6 digits). */
export interface HsCode {
  /** Digits only, for example `281111`. */
  readonly code: string;
  readonly digits: 2 | 4 | 6;
  /** The first two digits. */
  readonly chapter: string;
  /** The first four digits; null for a chapter. */
  readonly heading: string | null;
}

/** A product of HS 2022 with the industry that makes it. */
export interface HsProduct {
  /** Six digits, for example `281111`. */
  readonly code: string;
  readonly name: LocalText;
  /** The class of ISIC Rev. 4, four digits. */
  readonly isicClass: string;
  /** The division of ISIC Rev. 4, for example `C20`. */
  readonly division: string;
}

const reservedChapter = '77';
const lastChapter = '97';

/**
 * Read a code of the Harmonized System written with or without dots and spaces.
 *
 * Only the form and the chapter (01–97 without 77) are checked; {@link isicOfProduct} knows products.
 *
 * @example
 * ```ts
 * import { parseHs } from '@musubi/vocabulary';
 * const result = parseHs('2811.11');
 * assert(result.ok);
 * assert.equal(result.value.code, '281111');
 * assert.equal(result.value.chapter, '28');
 * ```
 */
export function parseHs(text: string): Result<HsCode, Problem> {
  const code = text.trim().replaceAll(/(?<=\d)[. ](?=\d)/g, '');
  const chapter = code.slice(0, 2);
  const isForm = /^(\d{2}){1,3}$/.test(code);
  if (!isForm || chapter < '01' || chapter > lastChapter || chapter === reservedChapter) {
    return refuse(unknownProduct(text));
  }
  return ok({
    code,
    digits: code.length as HsCode['digits'],
    chapter,
    heading: code.length > 2 ? code.slice(0, 4) : null,
  });
}

/** Write a code of the Harmonized System with the customary dot: `2811.11`. */
export function formatHs({ code }: { readonly code: string }): string {
  return code.length > 4 ? `${code.slice(0, 4)}.${code.slice(4)}` : code;
}

/** The selected products of HS 2022 in the order of their codes. */
export const hsProducts: readonly HsProduct[] = hsRows.map(([code, isicClass, en, ja, ko]) => ({
  code,
  name: { en, ja, ko },
  isicClass,
  division: divisionOfClass(isicClass),
}));

const productByCode = new Map(hsProducts.map((product) => [product.code, product]));

function divisionOfClass(isicClass: string): string {
  const divisions = resolveIsic(isicClass);
  if (!divisions.ok)
    throw new RangeError(`divisionOfClass requires an ISIC class, not ${isicClass}`);
  return divisions.value[0]!;
}

/**
 * Find the industry of ISIC Rev. 4 that makes a product of HS 2022.
 *
 * @param hs6 - six digits, with or without a dot.
 * @returns the product, or a problem with the nearest codes of the selection if it holds no such product.
 *
 * @example
 * ```ts
 * import { isicOfProduct } from '@musubi/vocabulary';
 * const fluoride = isicOfProduct('2811.11');
 * assert.equal(fluoride.ok && fluoride.value.division, 'C20');
 * ```
 */
export function isicOfProduct(hs6: string): Result<HsProduct, Problem> {
  const parsed = parseHs(hs6);
  const product = parsed.ok && productByCode.get(parsed.value.code);
  return product ? ok(product) : refuse(unknownProduct(hs6));
}

/** Name a product of HS 2022 in a language; a code outside the selection is its own name, with its dot. */
export function productName(hs6: string, language: Language): string {
  const parsed = parseHs(hs6);
  if (!parsed.ok) return hs6;
  return productByCode.get(parsed.value.code)?.name[language] ?? formatHs(parsed.value);
}

function unknownProduct(code: string): Problem {
  const candidates = hsRows.map(([known, , ...names]) => ({ code: known, names }));
  return {
    kind: 'unknown-code',
    scheme: 'HS 2022',
    code,
    known: nearMatches(code.replaceAll('.', ''), candidates),
  };
}
