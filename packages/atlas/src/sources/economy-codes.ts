import { economies } from '@musubi/vocabulary';

/**
 * Codes of UN Comtrade, which BACI shares, that are not the ISO 3166-1 numeric code of an economy.
 *
 * 490 is "Other Asia, not elsewhere specified", which by convention stands for Taiwan. Unions and states that have ended keep a
 * code of their own, so that they are not taken for one of their successors.
 *
 * @see https://unstats.un.org/wiki/display/comtrade, "Taiwan, Province of China trade data"
 */
const departures: ReadonlyMap<number, string> = new Map([
  [58, 'BLX'], // Belgium and Luxembourg, until 1998
  [200, 'CSK'], // Czechoslovakia, until 1992
  [230, 'ETH'], // Ethiopia with Eritrea, until 1992
  [251, 'FRA'], // France and Monaco
  [278, 'DDR'], // the German Democratic Republic, until 1990
  [280, 'DEU'], // the Federal Republic of Germany, until 1990
  [381, 'ITA'],
  [490, 'TWN'],
  [530, 'ANT'], // the Netherlands Antilles, until 2010
  [579, 'NOR'], // Norway with Svalbard and Jan Mayen
  [590, 'PAN'], // Panama without the Canal Zone, until 1977
  [699, 'IND'],
  [711, 'SACU'], // the Southern African Customs Union, until 1999
  [736, 'SDN'], // Sudan, until 2011
  [757, 'CHE'], // Switzerland and Liechtenstein
  [810, 'SUN'], // the Soviet Union, until 1991
  [841, 'USA'], // the United States, until 1980
  [842, 'USA'], // the United States with Puerto Rico and the Virgin Islands
  [890, 'YUG'], // Yugoslavia, until 1991
  [891, 'SCG'], // Serbia and Montenegro, until 2005
]);

const byNumeric = new Map(
  economies.flatMap(({ numeric, code }) => (numeric === null ? [] : [[Number(numeric), code]])),
) as ReadonlyMap<number, string>;

/** Find the economy that a numeric code of UN Comtrade or BACI stands for; undefined for the world, a region or "areas, nes". */
export function economyOfUnCode(code: number): string | undefined {
  return departures.get(code) ?? byNumeric.get(code);
}

/** List the numeric codes of UN Comtrade and BACI with their economies. */
export function unEconomyCodes(): ReadonlyMap<number, string> {
  return new Map([...byNumeric, ...departures]);
}
