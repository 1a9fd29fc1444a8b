/** The edition of an OECD ICIO table. */
export type IcioEdition = '2023' | '2025';

/** What distinguishes one edition of the OECD ICIO tables from another. */
export interface IcioEditionLayout {
  readonly firstYear: number;
  readonly lastYear: number;
  /** The date by which the edition could certainly be read. */
  readonly knownFrom: string;
  /** ISO 3166-1 alpha-3 codes in the publication's order, the rest of the world last. */
  readonly economies: readonly string[];
  /** Industry codes in the publication's order; each is also a code of ISIC Rev. 4, a range or a section of it. */
  readonly industries: readonly string[];
}

const economies2023 =
  'ARG AUS AUT BEL BGD BGR BLR BRA BRN CAN CHE CHL CHN CIV CMR COL CRI CYP CZE DEU DNK EGY ESP EST FIN FRA GBR GRC HKG HRV HUN IDN IND IRL ISL ISR ITA JOR JPN KAZ KHM KOR LAO LTU LUX LVA MAR MEX MLT MMR MYS NGA NLD NOR NZL PAK PER PHL POL PRT ROU RUS SAU SEN SGP SVK SVN SWE THA TUN TUR TWN UKR USA VNM ZAF'.split(
    ' ',
  );

/** The industries before and after those that the 2025 edition splits, which are the same in both. */
const beforeMetals = ['C10T12', 'C13T15', 'C16', 'C17_18', 'C19', 'C20', 'C21', 'C22', 'C23'];
const afterMetals = ['C25', 'C26', 'C27', 'C28', 'C29'];
const afterVehicles =
  'C31T33 D E F G H49 H50 H51 H52 H53 I J58T60 J61 J62_63 K L M N O P Q R S T'.split(' ');

/**
 * The editions that can be read.
 *
 * @example
 * ```ts
 * import { icioEditions } from '@musubi/atlas';
 * const sizes = Object.values(icioEditions).map((edition) => [edition.economies.length, edition.industries.length]);
 * assert.deepEqual(sizes, [[77, 45], [81, 50]]);
 * ```
 * @see docs/data/icio.md for where each list was established.
 */
export const icioEditions: Readonly<Record<IcioEdition, IcioEditionLayout>> = {
  '2023': {
    firstYear: 1995,
    lastYear: 2020,
    knownFrom: '2023-12-18',
    economies: [...economies2023, 'ROW'],
    industries: [
      ...['A01_02', 'A03', 'B05_06', 'B07_08', 'B09'],
      ...beforeMetals,
      'C24',
      ...afterMetals,
      'C30',
      ...afterVehicles,
    ],
  },
  '2025': {
    firstYear: 1995,
    lastYear: 2022,
    knownFrom: '2026-01-16',
    economies: [...['AGO', 'ARE', 'COD', 'STP', ...economies2023].sort(), 'ROW'],
    industries: [
      ...['A01', 'A02', 'A03', 'B05', 'B06', 'B07', 'B08', 'B09'],
      ...beforeMetals,
      ...['C24A', 'C24B'],
      ...afterMetals,
      ...['C301', 'C302T309'],
      ...afterVehicles,
    ],
  },
};
