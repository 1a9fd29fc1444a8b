/** The edition of Eurostat's FIGARO tables, by its year of publication. */
export type FigaroEdition = '2022' | '2023' | '2024' | '2025' | '2026';

/** What distinguishes one edition of the FIGARO tables from another. */
export interface FigaroEditionLayout {
  readonly firstYear: number;
  readonly lastYear: number;
  /** The date by which the edition could certainly be read. */
  readonly knownFrom: string;
}

/**
 * The editions that can be read; each covers 2010 to two years before it.
 *
 * @see docs/data/figaro.md
 */
export const figaroEditions: Readonly<Record<FigaroEdition, FigaroEditionLayout>> = {
  '2022': { firstYear: 2010, lastYear: 2020, knownFrom: '2022-12-31' },
  '2023': { firstYear: 2010, lastYear: 2021, knownFrom: '2023-12-31' },
  '2024': { firstYear: 2010, lastYear: 2022, knownFrom: '2024-12-31' },
  '2025': { firstYear: 2010, lastYear: 2023, knownFrom: '2025-12-31' },
  '2026': { firstYear: 2010, lastYear: 2024, knownFrom: '2026-08-18' },
};

/** Industry codes in the publication's order; each is also a code of ISIC Rev. 4, a range or a section of it. */
export const figaroIndustries: readonly string[] =
  'A01 A02 A03 B C10T12 C13T15 C16 C17 C18 C19 C20 C21 C22 C23 C24 C25 C26 C27 C28 C29 C30 C31_32 C33 D35 E36 E37T39 F G45 G46 G47 H49 H50 H51 H52 H53 I J58 J59_60 J61 J62_63 K64 K65 K66 L M69_70 M71 M72 M73 M74_75 N77 N78 N79 N80T82 O84 P85 Q86 Q87_88 R90T92 R93 S94 S95 S96 T U'.split(
    ' ',
  );

/** Area codes in the publication's order: two letters each, and `FIGW1` for the rest of the world. */
export const figaroAreas: readonly string[] =
  'AL AR AT AU BE BG BR CA CH CN CY CZ DE DK EE ES FI FIGW1 FR GB GR HR HU ID IE IN IT JP KR LT LU LV ME MK MT MX NL NO PL PT RO RS RU SA SE SI SK TR US ZA'.split(
    ' ',
  );
