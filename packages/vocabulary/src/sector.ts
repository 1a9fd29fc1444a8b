import type { Language } from './contract/local-text.ts';
import { unknownSector } from './isic.ts';
import { isicDivisions, isWithin, parseIsic } from './isic-code.ts';
import {
  type IsicName,
  isicCombinationNames,
  isicDivisionNames,
  isicSectionNames,
} from './isic-names.ts';
import type { Problem } from './problem.ts';
import { ok, type Result, refuse } from './result.ts';

/** A sector of a world table with the codes or ranges of ISIC Rev. 4 that it covers. */
export interface WorldSector {
  readonly code: string;
  readonly isic4: readonly string[];
}

/** A sector of a world of which only some divisions were named. */
export interface PartlyNamedSector {
  readonly sector: string;
  /** The codes named that fall into the sector. */
  readonly named: readonly string[];
  /** The sector's codes that are not named, or only in part. */
  readonly unnamed: readonly string[];
}

/** How codes of ISIC Rev. 4 fall on the sectors of a world. */
export interface SectorMatch {
  /** Sectors of the world that are named with all their divisions, in the world's order. */
  readonly whole: readonly string[];
  /** Sectors of the world that are named only in part: a policy on them would reach too much. */
  readonly partly: readonly PartlyNamedSector[];
  /** Named codes that fall into no sector of the world. */
  readonly absent: readonly string[];
}

/**
 * Resolve codes of ISIC Rev. 4 to the sectors of a world.
 *
 * @param codes - codes, ranges, lists or groupings as of {@link resolveIsic}.
 * @returns what is matched wholly, partly and not at all, or a problem with the first unknown code.
 * @throws RangeError if a sector of the world covers a code that is not of ISIC Rev. 4.
 *
 * @example
 * ```ts
 * import { resolveSectors } from '@musubi/vocabulary';
 * const world = [
 *   { code: 'C26', isic4: ['C26'] },
 *   { code: 'C28_33', isic4: ['C28', 'C33'] },
 * ];
 * const result = resolveSectors(['C26', 'C33'], world);
 * assert(result.ok);
 * assert.deepEqual(result.value.whole, ['C26']);
 * assert.deepEqual(result.value.partly, [{ sector: 'C28_33', named: ['C33'], unnamed: ['C28'] }]);
 * ```
 */
export function resolveSectors(
  codes: readonly string[],
  world: readonly WorldSector[],
): Result<SectorMatch, Problem> {
  const unknown = codes.find((code) => !parseIsic([code]));
  if (unknown !== undefined) return refuse(unknownSector(unknown));
  const named = parseIsic(codes) ?? [];
  const matches = world.map((sector) => matchSector(named, sector));
  return ok({
    whole: matches.filter(({ unnamed }) => unnamed.length === 0).map(({ sector }) => sector),
    partly: matches.filter((match) => match.named.length > 0 && match.unnamed.length > 0),
    absent: named.filter((code) => !matches.some((match) => match.named.includes(code))),
  });
}

function matchSector(named: readonly string[], sector: WorldSector): PartlyNamedSector {
  const covered = coveredCodes(sector);
  return {
    sector: sector.code,
    named: named.filter((code) =>
      covered.some((own) => isWithin(code, own) || isWithin(own, code)),
    ),
    unnamed: covered.filter((own) => !named.some((code) => isWithin(own, code))),
  };
}

function coveredCodes({ code, isic4 }: WorldSector): readonly string[] {
  const covered = parseIsic(isic4);
  if (!covered) throw new RangeError(`resolveSectors requires ISIC Rev. 4 codes in sector ${code}`);
  return covered;
}

const nameByCodes = new Map(
  [...isicCombinationNames, ...isicDivisionNames, ...isicSectionNames].map((row) => [
    keyOf(parseIsic([row[0]]) ?? []),
    row,
  ]),
);

function keyOf(codes: readonly string[]): string {
  return [...codes].sort().join(',');
}

const column = { en: 1, ja: 2, ko: 3 } as const satisfies Record<Language, keyof IsicName>;
const separator = { en: '; ', ja: '、', ko: ', ' } as const satisfies Record<Language, string>;

/**
 * Name what a sector of a world covers, in a language.
 *
 * A combination without a name of its own is listed by its sections and divisions; codes that are not of
 * ISIC Rev. 4 are their own name.
 *
 * @param isic4 - codes or ranges of ISIC Rev. 4.
 *
 * @example
 * ```ts
 * import { sectorName } from '@musubi/vocabulary';
 * assert.equal(sectorName(['C26'], 'ja'), 'コンピュータ・電子・光学製品');
 * assert.equal(sectorName(['L', 'M', 'N'], 'en'), 'Real estate and business services');
 * ```
 */
export function sectorName(isic4: readonly string[], language: Language): string {
  const codes = parseIsic(isic4);
  if (!codes) return isic4.join(separator[language]);
  const own = nameByCodes.get(keyOf(codes));
  if (own) return own[column[language]];
  return wholeSections(codes)
    .map((part) => nameByCodes.get(keyOf(parseIsic([part]) ?? []))?.[column[language]] ?? part)
    .join(separator[language]);
}

/** Write the divisions of every section that is complete as the section. */
function wholeSections(codes: readonly string[]): readonly string[] {
  const given = new Set(codes);
  const complete = new Set(
    isicSectionNames
      .map(([section]) => section)
      .filter((section) =>
        isicDivisions.filter((division) => division.startsWith(section)).every((d) => given.has(d)),
      ),
  );
  return [...new Set(codes.map((code) => (complete.has(code[0]!) ? code[0]! : code)))].sort();
}
