import { resolveIsic } from '@musubi/vocabulary';
import { accepted } from '../../sources/refusal.ts';
import type { CodeGroup } from '../axis-groups.ts';

const singles =
  'USA JPN KOR CHN TWN DEU NLD FRA GBR IND IDN AUS CAN MEX BRA RUS CHE ITA ESP NOR TUR'.split(' ');

const regions: readonly CodeGroup[] = [
  { code: 'EU-NORTH', members: ['DNK', 'FIN', 'SWE', 'EST', 'LVA', 'LTU'] },
  { code: 'EU-WEST', members: ['AUT', 'BEL', 'LUX', 'IRL'] },
  { code: 'EU-EAST', members: ['POL', 'CZE', 'SVK', 'HUN', 'ROU', 'BGR', 'HRV', 'SVN'] },
  { code: 'EU-SOUTH', members: ['PRT', 'GRC', 'MLT', 'CYP'] },
];

/**
 * Gather a source's economies into the 26 of the shipped worlds: twenty-one single ones, four
 * regions of the European Union without its single members, and the rest of the world, which takes
 * every other code of the source.
 */
export function shippedEconomies(sourceCodes: readonly string[]): readonly CodeGroup[] {
  const named = [...singles.map((code) => ({ code, members: [code] })), ...regions];
  const listed = new Set(named.flatMap(({ members }) => members));
  return [...named, { code: 'ROW', members: sourceCodes.filter((code) => !listed.has(code)) }];
}

/**
 * Gather a source's sectors by the divisions they cover.
 *
 * @param targets - Codes of ISIC Rev. 4 with `+` between pieces, for example `C28+C33`.
 * @returns One group per target, with the sectors whose divisions all lie in it.
 */
export function sectorsByDivision(
  sectors: readonly { readonly code: string; readonly isic4: readonly string[] }[],
  targets: readonly string[],
): readonly CodeGroup[] {
  return targets.map((code) => {
    const divisions = new Set(divisionsOf(code));
    const within = (isic4: readonly string[]) =>
      accepted(resolveIsic(isic4.join(','))).every((division) => divisions.has(division));
    return { code, members: sectors.filter(({ isic4 }) => within(isic4)).map((s) => s.code) };
  });
}

function divisionsOf(code: string): string[] {
  return [...accepted(resolveIsic(code.replaceAll('+', ',')))];
}
